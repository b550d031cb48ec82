import type { Point } from "@/basemap/arrangement";
import { objectTag, type Said } from "./objectTag";
import { lineXml, type Pencil } from "./paint";
import { transformXml } from "./shapeXml";

/** The end of a connection: where it meets a shape, the id of that shape, and which of its connection sites that is. */
export type Tie = Point & { shape: number; site: number };

/** Two ends of the same height: the curve's own unit, of which its rise is a multiple, must not be nothing. */
const LEAST_DROP_PX = 1;

type ConnectorInput = { id: number; said: Said; from: Tie; to: Tie; peak: number; pencil: Pencil };

/**
 * An arch from one shape to the height of `peak` and back to another to the right of it, glued to both: PowerPoint's
 * curved connector from top to top or from foot to foot, which is an S lying on its side. Turned by 270°, its `x` is
 * upwards. Pixels.
 */
export function connectorXml({ id, said, from, to, peak, pencil }: ConnectorInput): string {
  const isRising = from.y >= to.y;
  const width = Math.max(Math.abs(from.y - to.y), LEAST_DROP_PX);
  const height = Math.max(to.x - from.x, LEAST_DROP_PX);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const room = { left: middle.x - width / 2, top: middle.y - height / 2, width, height };
  const rise = Math.round(((from.y - peak) / width) * 100_000) * (isRising ? 1 : -1);
  const place = transformXml(room, ` rot="16200000"${isRising ? "" : ' flipH="1"'}`);
  const form = `<a:prstGeom prst="curvedConnector3"><a:avLst><a:gd name="adj1" fmla="val ${rise}"/></a:avLst></a:prstGeom>`;
  const ends = `<a:stCxn id="${from.shape}" idx="${from.site}"/><a:endCxn id="${to.shape}" idx="${to.site}"/>`;
  return `<p:cxnSp><p:nvCxnSpPr>${objectTag(id, said)}<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${place}${form}${lineXml(pencil)}</p:spPr></p:cxnSp>`;
}

/** A straight line between two points, which may be tied. Pixels. */
export function straightLineXml(
  id: number,
  said: Said,
  from: Point,
  to: Point,
  pencil: Pencil,
  ties?: { from: Tie; to: Tie },
): string {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)];
  const room = { left, top, width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) };
  const flips = `${to.x < from.x ? ' flipH="1"' : ""}${to.y < from.y ? ' flipV="1"' : ""}`;
  const ends = ties
    ? `<p:cNvCxnSpPr><a:stCxn id="${ties.from.shape}" idx="${ties.from.site}"/><a:endCxn id="${ties.to.shape}" idx="${ties.to.site}"/></p:cNvCxnSpPr>`
    : "<p:cNvCxnSpPr/>";
  return `<p:cxnSp><p:nvCxnSpPr>${objectTag(id, said)}${ends}<p:nvPr/></p:nvCxnSpPr><p:spPr>${transformXml(room, flips)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineXml(pencil)}</p:spPr></p:cxnSp>`;
}
