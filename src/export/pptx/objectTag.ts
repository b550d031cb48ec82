import { escapeMarkup } from "@/content/escapeMarkup";

/** What the selection pane calls an object, and its alternative text: or that it says nothing. */
export type Said = { name: string } & ({ description: string } | { isDecorative: true });

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const oneLine = (text: string) => escapeMarkup(text).replaceAll(/\s+/g, " ").trim();

/** The element that names an object of a slide. */
export function objectTag(id: number, said: Said): string {
  const start = `<p:cNvPr id="${id}" name="${oneLine(said.name)}"`;
  return "isDecorative" in said
    ? `${start}>${DECORATIVE}</p:cNvPr>`
    : `${start} descr="${oneLine(said.description)}"/>`;
}
