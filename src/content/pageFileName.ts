/** What the data of a page are called, beside its HTML. Apart from what reads them, which no page loads at first. */
export const PAGE_FILE = "page.json";

/** What its evidence is called there. */
export const EVIDENCE_FILE = "evidence.json";
