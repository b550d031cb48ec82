/** What an address without its query stands for. */
export type Page =
  | { kind: "home" }
  | { kind: "city"; id: string }
  | { kind: "partnership"; id: string }
  | { kind: "program"; id: string }
  | { kind: "belgium" }
  | { kind: "compare" }
  | { kind: "sources" }
  | { kind: "about" }
  | { kind: "licences" }
  | { kind: "not-found" };

/** Pages that every atlas has, whatever its records. */
export const FIXED_PAGES = ["home", "belgium", "compare", "sources", "about", "licences"] as const;

/** Whether two pages have the same path. */
export function isSamePage(one: Page, other: Page): boolean {
  const idOf = (page: Page) => ("id" in page ? page.id : undefined);
  return one.kind === other.kind && idOf(one) === idOf(other);
}
