import type { Curve } from "@/basemap/curves";
import type { Spot } from "@/picture/readStrokes";
import type { Area } from "./slideAreas";

/** Areas are filled, lines drawn, and what is outlined is both. Pixels of the slide. */
export type FreeformInput = Partial<Record<"outlined" | "areas" | "lines", readonly (readonly Spot[])[]>> & {
  curves?: readonly Curve[];
};

/** Units of a path for one pixel. A fifth of a pixel is finer than what is seen on a wall. */
const UNITS_PER_PX = 5;

/** A custom geometry and the smallest rectangle around it; undefined where there is nothing to draw. */
export function freeform({
  outlined = [],
  areas = [],
  lines = [],
  curves = [],
}: FreeformInput): { area: Area; custom: string } | undefined {
  const handles = curves.map((curve) => curve.map(({ x, y }): Spot => [x, y]));
  const all = [...outlined, ...areas, ...lines, ...handles].flat();
  if (all.length === 0) return undefined;
  const edge = (of: (spot: Spot) => number) => {
    const values = all.map(of);
    const least = values.reduce((one, other) => Math.min(one, other));
    return { least, span: Math.max(values.reduce((one, other) => Math.max(one, other)) - least, 0.1) };
  };
  const [x, y] = [edge((spot) => spot[0]), edge((spot) => spot[1])];
  const units = (px: number) => Math.round(px * UNITS_PER_PX);
  const point = ([px, py]: Spot) => `<a:pt x="${units(px - x.least)}" y="${units(py - y.least)}"/>`;
  const stroke = ([first, ...rest]: readonly Spot[], end: string) =>
    first
      ? `<a:moveTo>${point(first)}</a:moveTo>${rest.map((spot) => `<a:lnTo>${point(spot)}</a:lnTo>`).join("")}${end}`
      : "";
  const size = `w="${units(x.span)}" h="${units(y.span)}"`;
  const path = (attributes: string, strokes: readonly (readonly Spot[])[], end: string) =>
    strokes.length > 0
      ? `<a:path ${size}${attributes}>${strokes.map((it) => stroke(it, end)).join("")}</a:path>`
      : "";
  const bends = handles.map(
    ([from = [0, 0], ...rest]) =>
      `<a:moveTo>${point(from)}</a:moveTo><a:cubicBezTo>${rest.map(point).join("")}</a:cubicBezTo>`,
  );
  const paths =
    path("", outlined, "<a:close/>") +
    path(' stroke="0"', areas, "<a:close/>") +
    path(' fill="none"', lines, "") +
    (bends.length > 0 ? `<a:path ${size} fill="none">${bends.join("")}</a:path>` : "");
  const rectangle = '<a:rect l="0" t="0" r="r" b="b"/>';
  return {
    area: { left: x.least, top: y.least, width: x.span, height: y.span },
    custom: `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>${rectangle}<a:pathLst>${paths}</a:pathLst></a:custGeom>`,
  };
}
