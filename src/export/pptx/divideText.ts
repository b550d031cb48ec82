/** A word with the space before it. No real word has more than 120 letters; a longer one may be divided anywhere. */
const PART = /\s*\S{1,120}/gu;

/** How many of a paragraph's first parts fit together, at least one. */
function countFitting(parts: readonly string[], fits: (text: string) => boolean): number {
  let [least, most] = [1, parts.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(parts.slice(0, middle).join(""))) least = middle;
    else most = middle - 1;
  }
  return least;
}

/**
 * Paragraphs on as many pages as they need: each page holds what fits on it, and a paragraph is divided only where it
 * is longer than what is left of a page that nothing else is on.
 */
export function divideText(
  paragraphs: readonly string[],
  fits: (paragraphs: readonly string[], page: number) => boolean,
): string[][] {
  const pages: string[][] = [];
  let page: string[] = [];
  const isRoomFor = (text: string) => fits([...page, text], pages.length);
  for (const paragraph of paragraphs) {
    let rest = paragraph;
    while (!isRoomFor(rest)) {
      if (page.length === 0) {
        const parts = rest.match(PART) ?? [rest];
        const count = countFitting(parts, (text) => isRoomFor(text));
        page.push(parts.slice(0, count).join("").trim());
        rest = parts.slice(count).join("").trim();
      }
      pages.push(page);
      page = [];
      if (rest === "") break;
    }
    if (rest !== "") page.push(rest);
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}
