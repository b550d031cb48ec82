const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/g;

/**
 * Takes the links to style sheets out of the head, where Vite puts them, to the end of the body. There they hold where no
 * script runs; else the loader puts them into the head once the page has been painted with its critical styles, so that
 * what scripts load later comes after them.
 */
export function moveStylesToEnd(html: string): string {
  const links = html.match(STYLE_SHEET) ?? [];
  if (links.length === 0) throw new Error("A built page has no style sheet");
  const late = `<noscript data-styles>${links.join("")}</noscript>`;
  return html.replaceAll(STYLE_SHEET, "").replace("</body>", () => `${late}</body>`);
}
