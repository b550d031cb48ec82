import type { Rectangle } from "@/basemap/arrangement";
import type { NameWish } from "@/basemap/clearLines";
import type { FrameId } from "@/basemap/frames";
import type { LineToRoute, MarkInWay, RoutedLine } from "@/basemap/routing/routedLine";
import { routeLines } from "@/basemap/routing/routeLines";
import type { DrawnPlaces } from "./drawPlaces";
import type { Look } from "./look";
import { drawPill, strokeLine } from "./strokeLine";

type Places = Pick<DrawnPlaces, "points" | "edgePoints" | "names" | "title" | "scale" | "insets">;

export type LinesRoom = {
  /** Of both frames, in pixels of the picture. */
  room: Rectangle;
  /** Pixels of the picture to a CSS pixel of the page. */
  zoom: number;
  /** Of the form of a city, in CSS pixels of the page. */
  radius?: number;
};

const SHAPE_RADIUS_PX = 8;

/** Below the top of the maps nothing rises, so that no stroke lies over it. */
const TOP_PX = 5;

/** Beyond every picture. */
const FAR = 1e5;

/** The ways of the lines between the marks of both frames; lines to cities outside end at the edge. */
export function routeConnections<Line extends LineToRoute>(
  lines: readonly Line[],
  { us, be }: Record<FrameId, Places>,
  { room, zoom, radius = SHAPE_RADIUS_PX }: LinesRoom,
  { isBare, before, isQuick }: Pick<NameWish, "isBare" | "before" | "isQuick">,
): RoutedLine<Line>[] {
  const marksOf = ({ points, edgePoints }: Places): MarkInWay[] => [
    ...[...points].map(([id, point]) => ({ id, ...point, radius: radius * zoom })),
    ...[...edgePoints].map(([id, point]) => ({ id, ...point, radius: 0, isOut: true })),
  ];
  const around: Rectangle[] = [
    { left: -FAR, top: -FAR, right: FAR, bottom: room.top + TOP_PX * zoom },
    { left: -FAR, top: room.bottom, right: FAR, bottom: FAR },
  ];
  return routeLines(
    lines,
    {
      width: room.right,
      height: room.bottom,
      isStacked: false,
      marks: [...marksOf(us), ...marksOf(be)],
      names: isBare ? [] : [...us.names, ...be.names],
      closed: [us.title, be.title, ...[us.scale, be.scale].filter((room) => room !== undefined), ...around],
      insets: [...us.insets, ...be.insets].map(({ place: { left, top, width, height } }) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      })),
    },
    { unit: zoom, before, isQuick },
  );
}

/** These lines with their arrows and, above them all, their dates. */
export function drawConnections(routed: readonly RoutedLine[], zoom: number, look: Look): string {
  const lines = routed.map(({ d, arrows, line }) => {
    const { casing, stroke, arrow } = strokeLine({ d, arrow: arrows }, line, zoom, look.palette);
    const link = `<g data-line="${line.id}" data-basis="${line.basis ?? "stated"}">${stroke}</g>`;
    return { casing, link, arrow: arrow && `<g data-arrow="${line.id}">${arrow}</g>` };
  });
  const pills = routed.map(({ pill, line }) => (pill ? drawPill(pill, line, zoom, look) : ""));
  return [
    ...lines.map(({ casing }) => casing),
    ...lines.map(({ link }) => link),
    ...lines.map(({ arrow }) => arrow),
    ...pills,
  ].join("");
}
