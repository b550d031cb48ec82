import { escapeMarkup } from "@/content/escapeMarkup";
import { type LayoutId, type PlaceholderId, placeholdersOf } from "./layouts";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import type { Pen } from "./pen";
import { placeholderXml, slideNumberXml } from "./placeholderXml";
import { footLevel, NO_INSETS } from "./slideMasterXml";
import { paragraphXml } from "./textXml";
import { treeXml } from "./treeXml";
import { typeSize } from "./units";

const FIT = { scale: 100, lessLeading: 0 };

const level = (size: number, colour: string) =>
  `<a:lvl1pPr><a:defRPr sz="${typeSize(size)}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;

/** The `type` attribute of the layouts that PowerPoint knows. The others are our own and have none. */
const TYPES: Partial<Record<LayoutId, string>> = { cover: ' type="title"', alone: ' type="tx"' };

/** A kind of slide: the places of its texts, with the room for a map left free. */
export function slideLayoutXml(layout: LayoutId, pen: Pen): string {
  const { areas, lang, present } = pen;
  const { room: words, layout: names } = present.pptx;
  const isCover = layout === "cover";
  const looks: Partial<Record<PlaceholderId, { box?: string; style: string }>> = {
    ...(isCover && {
      title: { box: `${NO_INSETS} anchor="b"`, style: level(areas.type.coverTitle, "tx1") },
      text: { box: `${NO_INSETS} anchor="t"`, style: level(areas.type.text, "tx2") },
    }),
    // The master says this too, but some programs do not read it there.
    date: { style: footLevel(areas.type.foot, "l") },
    sources: { style: footLevel(areas.type.foot, "l") },
    number: { style: footLevel(areas.type.foot, "r") },
    address: { box: `${NO_INSETS} anchor="ctr"`, style: level(areas.type.address, "tx1") },
  };
  const objects = placeholdersOf(layout, areas).map(({ id, tag, area }) =>
    placeholderXml({
      id: pen.nextId(),
      name: words[id](),
      tag,
      area,
      fit: FIT,
      ...looks[id],
      paragraphs: id === "number" ? slideNumberXml("‹#›", lang) : paragraphXml(words[id](), { lang }),
    }),
  );
  const tree = treeXml(objects.join("")).replace(
    "<p:cSld>",
    `<p:cSld name="${escapeMarkup(names[layout]())}">`,
  );
  return `${XML_HEAD}<p:sldLayout ${NAMESPACES}${TYPES[layout] ?? ' userDrawn="1"'} preserve="1">${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}
