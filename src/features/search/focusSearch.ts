/** Of the field, for shortcuts and for buttons that lead to it. */
export const SEARCH_ID = "search";

/** Takes the focus to the search field; what is in it is selected, so that typing replaces it. */
export function focusSearch(): void {
  const field = document.getElementById(SEARCH_ID);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
