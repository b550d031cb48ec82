import { objectTag, type Said } from "./objectTag";
import { fillXml, lineXml, type Paint, type Pencil } from "./paint";
import type { Area } from "./slideAreas";
import { type Align, type Letters, paragraphXml } from "./textXml";
import { emu } from "./units";

export function transformXml({ left, top, width, height }: Area, attributes = ""): string {
  return `<a:xfrm${attributes}><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

type ShapeInput = {
  id: number;
  said: Said;
  area: Area;
  /** A geometry of PowerPoint's own, or a `<a:custGeom>`. */
  geometry: "rect" | "roundRect" | "ellipse" | "diamond" | { custom: string };
  fill?: Paint | undefined;
  pencil?: Pencil | undefined;
};

const propertiesXml = ({ area, geometry, fill, pencil }: Omit<ShapeInput, "id" | "said">) => {
  // Half of the lower side: its ends are half circles.
  const guides =
    geometry === "roundRect" ? '<a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst>' : "<a:avLst/>";
  const form =
    typeof geometry === "string" ? `<a:prstGeom prst="${geometry}">${guides}</a:prstGeom>` : geometry.custom;
  return `<p:spPr>${transformXml(area)}${form}${fillXml(fill)}${lineXml(pencil)}</p:spPr>`;
};

/** A shape without a text. */
export function shapeXml({ id, said, ...look }: ShapeInput): string {
  return `<p:sp><p:nvSpPr>${objectTag(id, said)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${propertiesXml(look)}</p:sp>`;
}

type LabelInput = Omit<ShapeInput, "geometry"> & {
  text: string;
  lang: string;
  letters: Letters;
  align: Align;
  /** Its ground has round ends. */
  isRound?: boolean;
};

/** One line of text that never breaks: where another font is wider, it grows away from the side that it is aligned to. */
export function labelXml({
  id,
  said,
  text,
  lang,
  letters,
  align,
  isRound = false,
  ...look
}: LabelInput): string {
  return `<p:sp><p:nvSpPr>${objectTag(id, said)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>${propertiesXml({ ...look, geometry: isRound ? "roundRect" : "rect" })}<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphXml(text, { lang, letters, align })}</p:txBody></p:sp>`;
}

/** Objects that are moved and sized as one, in the slide's own coordinates. */
export function groupXml(id: number, said: Said, area: Area, children: string): string {
  const [left, top, width, height] = [area.left, area.top, area.width, area.height].map(emu);
  const inside = `<a:chOff x="${left}" y="${top}"/><a:chExt cx="${width}" cy="${height}"/>`;
  const place = transformXml(area).replace("</a:xfrm>", `${inside}</a:xfrm>`);
  return `<p:grpSp><p:nvGrpSpPr>${objectTag(id, said)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${place}</p:grpSpPr>${children}</p:grpSp>`;
}
