import type { Point } from "@/basemap/arrangement";
import { PILL, strokeOf } from "@/basemap/lineLook";
import { pillSize } from "@/basemap/routeLines";
import type { LaidLine, LaidMark, SlideLayout } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import { connectorXml, straightLineXml, type Tie } from "./connectorXml";
import { linePencil } from "./linePencil";
import { type SiteSide, siteOf, siteOfDot } from "./markXml";
import type { Pencil } from "./paint";
import type { Pen } from "./pen";
import { scaleOf } from "./scaleOf";
import { labelXml, shapeXml } from "./shapeXml";
import { spreadPeaks } from "./spreadPeaks";

const { paper } = PALETTES.light;

/** Part of the distance by which a line rises, at least, how near to the edge of the map it may, and how far from the next one. */
const RISE = { part: 0.11, least: 5, edge: 32, gap: 22 };

/** Of the dot at which a line forks, and how far before its ends that lies. Pixels at zoom 1. */
const FORK = { radius: 2.5, before: 30 };

type Side = "top" | "foot";
/** One end of a line: a mark, or the dot from which its branches lead to several. */
type End = { tie: Tie; marks: readonly LaidMark[]; dot?: Point & { id: number } };
type JoinedLine = LaidLine & { from: End; to: End; side: Side };

const middleOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

type Layout = Pick<SlideLayout, "zoom"> & { ids: ReadonlyMap<string, number>; pen: Pen };

function tieOf(laid: LaidMark, side: SiteSide, { zoom, ids }: Layout): Tie {
  return {
    ...siteOf(laid.mark.role, laid, scaleOf(laid, zoom), side),
    shape: ids.get(laid.mark.id) ?? 0,
  };
}

/** `toward`: 1 where the line leads to the right of its end, -1 to the left. */
function endOf(marks: readonly LaidMark[], side: Side, toward: 1 | -1, layout: Layout): End | undefined {
  const [first, ...more] = marks;
  if (!first) return undefined;
  if (more.length === 0) return { tie: tieOf(first, side, layout), marks };
  const { zoom, pen } = layout;
  const farthest = Math.max(...marks.map(({ x }) => toward * x)) * toward;
  const dot = {
    id: pen.nextId(),
    x: farthest + toward * FORK.before * zoom,
    y: middleOf(marks.map(({ y }) => y)),
  };
  return { tie: { ...siteOfDot(dot, FORK.radius * zoom, side), shape: dot.id }, marks, dot };
}

/** Lines whose cities are drawn. Of several between the same, every other one runs below: none hides another. */
function joinLines({ lines, marks }: SlideLayout, layout: Layout): JoinedLine[] {
  const places = new Map(marks.map((laid) => [laid.mark.id, laid]));
  const counts = new Map<string, number>();
  return lines.flatMap((laidLine) => {
    const { usCities, belgianCities } = laidLine.line;
    const pair = `${usCities} ${belgianCities}`;
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    const side: Side = before % 2 === 0 ? "top" : "foot";
    const laidOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
    const from = endOf(laidOf(usCities), side, 1, layout);
    const to = endOf(laidOf(belgianCities), side, -1, layout);
    return from && to ? [{ ...laidLine, from, to, side }] : [];
  });
}

/** How high, or how low, each of the lines of one side goes. */
function peaksOf(lines: readonly JoinedLine[], side: Side, { zoom, pen: { rooms } }: Layout): number[] {
  // What runs below is what runs above, seen in a mirror.
  const sign = side === "top" ? 1 : -1;
  const edge =
    side === "top"
      ? rooms.map.top + RISE.edge * zoom
      : rooms.map.top + rooms.map.height - (RISE.edge / 2) * zoom;
  const arches = lines.map(({ from: { tie: from }, to: { tie: to } }) => {
    const span = Math.abs(to.x - from.x);
    const end = Math.min(sign * from.y, sign * to.y);
    return { peak: end - RISE.part * span, foot: end - RISE.least * zoom, span };
  });
  return spreadPeaks(arches, sign * edge, RISE.gap * zoom).map((peak) => sign * peak);
}

/** The branches from the dot of a fork to its cities. */
function branchesXml(
  { dot, marks }: End,
  { line, toward, hasArrow }: { line: LaidLine["line"]; toward: 1 | -1; hasArrow: boolean },
  layout: Layout,
): string {
  if (!dot) return "";
  const { zoom, pen } = layout;
  const radius = FORK.radius * zoom;
  const said = { name: line.name, isDecorative: true } as const;
  const { colour, opacity } = linePencil(line, zoom);
  const shape = shapeXml({
    id: dot.id,
    said,
    room: { left: dot.x - radius, top: dot.y - radius, width: 2 * radius, height: 2 * radius },
    geometry: "ellipse",
    fill: { colour, opacity },
  });
  const lines = marks.map((laid) => {
    const start = { ...siteOfDot(dot, radius, toward === 1 ? "left" : "right"), shape: dot.id };
    const end = tieOf(laid, toward === 1 ? "right" : "left", layout);
    const pencil = linePencil(line, zoom, hasArrow ? "end" : undefined);
    return straightLineXml(pen.nextId(), said, start, end, pencil, { from: start, to: end });
  });
  return shape + lines.join("");
}

/** The date of a line, over it. */
function pillXml({ line, from, to }: JoinedLine, peak: number, { zoom, pen }: Layout): string {
  if (line.pill === undefined) return "";
  const { width, height } = pillSize(line.pill, zoom);
  const x = (from.tie.x + to.tie.x) / 2;
  const colour = PALETTES.light[strokeOf(line).hue];
  return labelXml({
    id: pen.nextId(),
    said: { name: line.pill, description: line.name },
    room: { left: x - width / 2, top: peak - height / 2, width, height },
    fill: { colour: paper },
    pencil: { colour, width: PILL.rim * zoom },
    text: line.pill,
    lang: pen.lang,
    letters: { size: PILL.size * zoom, isBold: true, paint: { colour } },
    align: "ctr",
    isRound: true,
  });
}

/** The lines of a map, tied to the marks that they join, which have these ids; then their dates. */
export function linesXml(slide: SlideLayout, ids: ReadonlyMap<string, number>, pen: Pen): string {
  const layout: Layout = { zoom: slide.zoom, ids, pen };
  const joined = joinLines(slide, layout);
  const peaks = new Map(
    (["top", "foot"] as const).flatMap((side) => {
      const its = joined.filter((one) => one.side === side);
      const heights = peaksOf(its, side, layout);
      return its.map((one, index) => [one, heights[index] ?? one.from.tie.y] as const);
    }),
  );
  const lines = joined.map((one) => {
    const { line, isQuiet, from, to } = one;
    const isTo = (goal: LaidLine["line"]["direction"]) => !isQuiet && line.direction === goal;
    const arrow: Pencil["arrow"] =
      isTo("to-belgium") && !to.dot ? "end" : isTo("to-united-states") && !from.dot ? "start" : undefined;
    const trunk = connectorXml({
      id: pen.nextId(),
      said: { name: line.name, description: line.name },
      from: from.tie,
      to: to.tie,
      peak: peaks.get(one) ?? from.tie.y,
      pencil: linePencil(line, slide.zoom, arrow),
    });
    return [
      trunk,
      branchesXml(from, { line, toward: 1, hasArrow: isTo("to-united-states") }, layout),
      branchesXml(to, { line, toward: -1, hasArrow: isTo("to-belgium") }, layout),
    ].join("");
  });
  const pills = joined.map((one) => pillXml(one, peaks.get(one) ?? one.from.tie.y, layout));
  return [...lines, ...pills].join("");
}
