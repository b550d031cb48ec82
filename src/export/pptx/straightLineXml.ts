import type { Point } from "@/basemap/arrangement";
import { objectTag, type Said } from "./objectTag";
import { lineXml, type Pencil } from "./paint";
import { transformXml } from "./shapeXml";

/** A straight line between two points. Pixels. */
export function straightLineXml(id: number, said: Said, from: Point, to: Point, pencil: Pencil): string {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const area = { left, top, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  const flips = `${to.x < from.x ? ' flipH="1"' : ""}${to.y < from.y ? ' flipV="1"' : ""}`;
  return `<p:cxnSp><p:nvCxnSpPr>${objectTag(id, said)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transformXml(area, flips)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineXml(pencil)}</p:spPr></p:cxnSp>`;
}
