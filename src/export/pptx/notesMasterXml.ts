import { NAMESPACES, XML_HEAD } from "./namespaces";
import { NOTES_AREAS, NOTES_TAGS, pictureArea } from "./notesPage";
import type { Pen } from "./pen";
import { placeholderXml, slideNumberXml } from "./placeholderXml";
import { slideImageXml } from "./slideImageXml";
import { COLOUR_MAP } from "./slideMasterXml";
import { paragraphXml } from "./textXml";
import { treeXml } from "./treeXml";

const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

const STYLE =
  '<p:notesStyle><a:lvl1pPr marL="0" algn="l" rtl="0"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1200" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle>';

/** The master of all pages of notes: a picture of the slide, and the notes below it. */
export function notesMasterXml(pen: Pen): string {
  const { areas, lang, nextId } = pen;
  const { room: names } = pen.present.pptx;
  const objects = [
    slideImageXml(nextId(), names.picture(), pictureArea(areas.slide)),
    placeholderXml({
      id: nextId(),
      name: names.notes(),
      tag: NOTES_TAGS.text,
      area: NOTES_AREAS.text,
      paragraphs: paragraphXml(names.notes(), { lang }),
    }),
    placeholderXml({
      id: nextId(),
      name: names.number(),
      tag: NOTES_TAGS.number,
      area: NOTES_AREAS.number,
      box: ' anchor="b"',
      style: '<a:lvl1pPr algn="r"><a:defRPr sz="1000"/></a:lvl1pPr>',
      paragraphs: slideNumberXml("‹#›", lang),
    }),
  ].join("");
  return `${XML_HEAD}<p:notesMaster ${NAMESPACES}>${treeXml(objects, BACKGROUND)}${COLOUR_MAP}${STYLE}</p:notesMaster>`;
}
