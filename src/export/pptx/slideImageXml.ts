import { escapeMarkup } from "@/content/escapeMarkup";
import { NOTES_TAGS } from "./notesPage";
import { transformXml } from "./shapeXml";
import type { Area } from "./slideAreas";

/** The place of a slide's picture on its page of notes. Without a room, where the master says. */
export function slideImageXml(id: number, name: string, area?: Area): string {
  const properties = area
    ? `<p:spPr>${transformXml(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr>`
    : "<p:spPr/>";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeMarkup(name)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>${NOTES_TAGS.picture}</p:nvPr></p:nvSpPr>${properties}</p:sp>`;
}
