import { escapeMarkup } from "@/content/escapeMarkup";
import { CITATION_FILES, type CitedPage } from "./citePages";

/** What a page's head says of how the page is cited. */
export function citationMarkup({
  title,
  author = "",
  url,
  updated,
}: Pick<CitedPage, "title" | "author" | "url" | "updated">): string[] {
  return [
    // The address to cite (RFC 8574), and the files beside the document for reference managers. Relative: where the
    // script goes on to another page they are those of that page.
    `<link rel="cite-as" href="${escapeMarkup(url)}">`,
    `<link rel="alternate" type="application/x-bibtex" href="${CITATION_FILES.bibtex}">`,
    `<link rel="alternate" type="application/vnd.citationstyles.csl+json" href="${CITATION_FILES.csl}">`,
    // For what reads pages into libraries: the title alone would do for none of them.
    `<meta name="citation_title" content="${escapeMarkup(title)}">`,
    `<meta name="citation_author" content="${escapeMarkup(author)}">`,
    `<meta name="citation_publication_date" content="${updated.replaceAll("-", "/")}">`,
  ];
}
