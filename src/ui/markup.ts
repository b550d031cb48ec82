/** HTML in the form in which React takes it. The same object stands for the same HTML, which is then not compared. */
export type Markup = { readonly __html: string };

export const NO_MARKUP: Markup = { __html: "" };

/**
 * What an element of the document holds, read when it is first needed: hydration adopts the element as it is, and only
 * where React has to draw it anew, since something had changed the document before, is its HTML asked for. React draws
 * before it removes, so the element is still there then.
 */
export function adoptMarkup(selector: string): Markup {
  let html: string | undefined;
  return {
    get __html() {
      html ??= document.querySelector(selector)?.innerHTML ?? "";
      return html;
    },
  };
}
