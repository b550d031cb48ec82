import { escapeMarkup } from "@/content/escapeMarkup";
import { PALETTES } from "@/picture/palette";
import { DRAWING_NAMESPACE, XML_HEAD } from "./namespaces";

const { ink, paper, dim, rule, belgium, connection, visit, sister, outline } = PALETTES.light;
const UNITED_STATES = PALETTES.light["united-states"];

const COLOURS: readonly [tag: string, colour: string][] = [
  ["dk1", ink],
  ["lt1", paper],
  ["dk2", dim],
  ["lt2", rule],
  ["accent1", belgium],
  ["accent2", UNITED_STATES],
  ["accent3", connection],
  ["accent4", visit],
  ["accent5", sister],
  ["accent6", outline],
  ["hlink", UNITED_STATES],
  ["folHlink", visit],
];

/** Families that offices have, or have others of the same widths for; PANOSE numbers find the next best. */
const FONTS = {
  major: { family: "Georgia", panose: "02040502050405020303" },
  minor: { family: "Arial", panose: "020B0604020202020204" },
};

const SOLID = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const thrice = (one: string) => one.repeat(3);

/** Colours and fonts of everything that does not bring its own: PowerPoint asks for three of each effect. */
export function themeXml(name: string): string {
  const colours = COLOURS.map(
    ([tag, colour]) => `<a:${tag}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${tag}>`,
  );
  const font = (tag: "major" | "minor") =>
    `<a:${tag}Font><a:latin typeface="${FONTS[tag].family}" panose="${FONTS[tag].panose}"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}Font>`;
  const lines = [6350, 12_700, 19_050].map((width) => `<a:ln w="${width}">${SOLID}</a:ln>`);
  const its = escapeMarkup(name);
  return `${XML_HEAD}<a:theme ${DRAWING_NAMESPACE} name="${its}"><a:themeElements><a:clrScheme name="${its}">${colours.join("")}</a:clrScheme><a:fontScheme name="${its}">${font("major")}${font("minor")}</a:fontScheme><a:fmtScheme name="${its}"><a:fillStyleLst>${thrice(SOLID)}</a:fillStyleLst><a:lnStyleLst>${lines.join("")}</a:lnStyleLst><a:effectStyleLst>${thrice("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${thrice(SOLID)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
