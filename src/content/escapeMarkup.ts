/** What XML 1.0 cannot hold in any spelling: control characters and halves of surrogate pairs. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an element or a quoted attribute, in HTML as in XML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(UNSPEAKABLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
