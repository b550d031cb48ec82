import type { LaidLine, LaidMark, SlideLayout } from "@/content/briefing/layoutSlide";
import { connectorXml, type Tie } from "./connectorXml";
import { linePencil } from "./linePencil";
import { siteOf } from "./markXml";
import type { Pen } from "./pen";
import { scaleOf } from "./scaleOf";
import { spreadPeaks } from "./spreadPeaks";

/** Pixels at zoom 1. */
const WIDTH = { plain: 1.8, selected: 3.2 };
const QUIET_OPACITY = 0.45;

/** Part of the distance by which a line rises, at least, how near to the edge of the map it may, and how far from the next one. */
const RISE = { part: 0.11, least: 5, edge: 32, gap: 9 };

type Side = "top" | "foot";
type JoinedLine = LaidLine & { us: LaidMark; be: LaidMark; from: Tie; to: Tie; side: Side };

/** Lines whose two cities are drawn. Of several between the same two, every other one runs below: no program hides one behind another. */
function joinLines({ lines, marks, zoom }: SlideLayout, ids: ReadonlyMap<string, number>): JoinedLine[] {
  const places = new Map(marks.map((laid) => [laid.mark.id, laid]));
  const counts = new Map<string, number>();
  return lines.flatMap((laidLine) => {
    const { usCity, belgianCity } = laidLine.line;
    const [us, be] = [places.get(usCity), places.get(belgianCity)];
    if (!us || !be) return [];
    const pair = `${usCity} ${belgianCity}`;
    const before = counts.get(pair) ?? 0;
    counts.set(pair, before + 1);
    const side: Side = before % 2 === 0 ? "top" : "foot";
    const tie = (laid: LaidMark): Tie => ({
      ...siteOf(laid.mark.role, laid, scaleOf(laid, zoom), side),
      shape: ids.get(laid.mark.id) ?? 0,
    });
    return [{ ...laidLine, us, be, from: tie(us), to: tie(be), side }];
  });
}

/** How high, or how low, each of the lines of one side goes. */
function peaksOf(lines: readonly JoinedLine[], side: Side, zoom: number, { rooms }: Pen): number[] {
  // What runs below is what runs above, seen in a mirror.
  const sign = side === "top" ? 1 : -1;
  const edge =
    side === "top"
      ? rooms.map.top + RISE.edge * zoom
      : rooms.map.top + rooms.map.height - (RISE.edge / 2) * zoom;
  const arches = lines.map(({ from, to }) => {
    const span = Math.abs(to.x - from.x);
    const end = Math.min(sign * from.y, sign * to.y);
    return { peak: end - RISE.part * span, foot: end - RISE.least * zoom, span };
  });
  return spreadPeaks(arches, sign * edge, RISE.gap * zoom).map((peak) => sign * peak);
}

/** The lines of a map, tied to the marks that they join, which have these ids. */
export function linesXml(layout: SlideLayout, ids: ReadonlyMap<string, number>, pen: Pen): string {
  const { zoom } = layout;
  const joined = joinLines(layout, ids);
  const peaks = new Map(
    (["top", "foot"] as const).flatMap((side) => {
      const its = joined.filter((one) => one.side === side);
      const heights = peaksOf(its, side, zoom, pen);
      return its.map((one, index) => [one, heights[index] ?? one.from.y] as const);
    }),
  );
  return joined
    .map((one) => {
      const { line, isQuiet, us, be, from, to } = one;
      const kind = line.isInferred
        ? pen.present.legend.cityPairInferred()
        : (new Map(pen.legend.kinds).get(line.kind) ?? "");
      const name = pen.present.pptx.line({ belgian: be.mark.label, us: us.mark.label, kind });
      const width = (line.isSelected ? WIDTH.selected : WIDTH.plain) * zoom;
      return connectorXml({
        id: pen.nextId(),
        said: { name, description: name },
        from,
        to,
        peak: peaks.get(one) ?? from.y,
        pencil: linePencil(line.kind, width, isQuiet ? QUIET_OPACITY : undefined),
      });
    })
    .join("");
}
