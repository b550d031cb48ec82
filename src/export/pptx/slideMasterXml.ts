import { LAYOUT_IDS } from "./layouts";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import type { Pen } from "./pen";
import { placeholderXml, slideNumberXml } from "./placeholderXml";
import { paragraphXml } from "./textXml";
import { treeXml } from "./treeXml";
import { typeSize } from "./units";

/** Id of the master. The ids of its layouts follow it. */
export const MASTER_ID = 2_147_483_648;

const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** Which colour of the theme is which: text on a pale ground. */
export const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

/** A text's box without room of its own around it. */
export const NO_INSETS = ' lIns="0" tIns="0" rIns="0" bIns="0"';

const FIT = { scale: 100, lessLeading: 0 };

/** Pixels above a paragraph of text. */
export const PARAGRAPH_GAP_PX = 8;

type LevelInput = {
  tag: string;
  size: number;
  font: "mj" | "mn";
  colour: string;
  gap: number;
  align?: string;
};

function levelXml({ tag, size, font, colour, gap, align = "l" }: LevelInput): string {
  const faces = `<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/>`;
  return `<a:${tag} marL="0" indent="0" algn="${align}" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(gap * 75)}"/></a:spcBef><a:buNone/><a:defRPr sz="${typeSize(size)}" kern="1200"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>${faces}</a:defRPr></a:${tag}>`;
}

const NINE_LEVELS = Array.from({ length: 9 }, (_, index) => `lvl${index + 1}pPr`);

/** How text in no placeholder looks where it does not say so itself. */
export function otherLevels(): string {
  return NINE_LEVELS.map((tag) => levelXml({ tag, size: 24, font: "mn", colour: "tx1", gap: 0 })).join("");
}

/** The look of a foot's text: small, dim, on this side. */
export function footLevel(size: number, align: string): string {
  return `<a:lvl1pPr algn="${align}"><a:defRPr sz="${typeSize(size)}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
}

/** The master of all slides: how title, text and foot look, and where they stand. */
export function slideMasterXml(pen: Pen): string {
  const { areas, lang, nextId } = pen;
  const { room: names } = pen.present.pptx;
  const { title, text, foot, type } = areas;
  const sample = (words: string) => paragraphXml(words, { lang });
  const footBox = (anchor: string) => ` vert="horz"${NO_INSETS} anchor="${anchor}"`;
  const objects = [
    placeholderXml({
      id: nextId(),
      name: names.title(),
      tag: '<p:ph type="title"/>',
      area: title,
      box: footBox("ctr"),
      fit: FIT,
      paragraphs: sample(names.title()),
    }),
    placeholderXml({
      id: nextId(),
      name: names.text(),
      tag: '<p:ph type="body" idx="1"/>',
      area: text.map,
      box: footBox("t"),
      fit: FIT,
      paragraphs: sample(names.text()),
    }),
    placeholderXml({
      id: nextId(),
      name: names.date(),
      tag: '<p:ph type="dt" sz="half" idx="2"/>',
      area: foot.date,
      box: footBox("ctr"),
      fit: FIT,
      style: footLevel(type.foot, "l"),
      paragraphs: sample(""),
    }),
    placeholderXml({
      id: nextId(),
      name: names.sources(),
      tag: '<p:ph type="ftr" sz="quarter" idx="3"/>',
      area: foot.sources,
      box: footBox("ctr"),
      fit: FIT,
      style: footLevel(type.foot, "l"),
      paragraphs: sample(""),
    }),
    placeholderXml({
      id: nextId(),
      name: names.number(),
      tag: '<p:ph type="sldNum" sz="quarter" idx="4"/>',
      area: foot.number,
      box: footBox("ctr"),
      fit: FIT,
      style: footLevel(type.foot, "r"),
      paragraphs: slideNumberXml("‹#›", lang),
    }),
  ].join("");
  const layouts = LAYOUT_IDS.map(
    (_, index) => `<p:sldLayoutId id="${MASTER_ID + 1 + index}" r:id="rId${index + 1}"/>`,
  );
  const level = (tag: string) =>
    levelXml({ tag, size: type.text, font: "mn", colour: "tx1", gap: PARAGRAPH_GAP_PX });
  const styles = [
    `<p:titleStyle>${levelXml({ tag: "lvl1pPr", size: type.title, font: "mj", colour: "tx1", gap: 0 })}</p:titleStyle>`,
    `<p:bodyStyle>${NINE_LEVELS.map(level).join("")}</p:bodyStyle>`,
    `<p:otherStyle>${otherLevels()}</p:otherStyle>`,
  ];
  return `${XML_HEAD}<p:sldMaster ${NAMESPACES}>${treeXml(objects, BACKGROUND)}${COLOUR_MAP}<p:sldLayoutIdLst>${layouts.join("")}</p:sldLayoutIdLst><p:txStyles>${styles.join("")}</p:txStyles></p:sldMaster>`;
}
