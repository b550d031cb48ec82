import { overlap, type Point, type Rectangle } from "@/basemap/arrangement";
import { ATLANTIC } from "@/basemap/atlantic";
import { writeShape } from "@/basemap/curves";
import { ARROW } from "@/basemap/lineLook";
import type { WorldPoint } from "@/basemap/projection";
import { pillSize } from "@/basemap/routing/pills";
import { boxesOf, holeAround, holeOfName, pathWithout } from "@/features/map/clearance";
import { type DrawnLine, setLines, setPath } from "@/features/map/setPath";
import { STEPS, type Way } from "./atlanticWays";

/** Room around a mark that its line leaves free, and that a finger has. */
const SHAPE_PX = 1;
const TARGET_PX = 4;

/** The part of a mark's target of 24 CSS pixels that its shape covers. */
const SHAPE_PART = 0.32;

/** How far beyond its edges the map draws lines. */
const MARGIN_PX = 40;

const round = (value: number) => Math.round(value * 10) / 10;

type Target = { middle: Point; shape: number; target: number };

function readTargets(map: Element, origin: DOMRect): Target[] {
  return [...map.querySelectorAll("[data-city]")].map((target) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    const middle = { x: left + width / 2 - origin.left, y: top + height / 2 - origin.top };
    const isGroup = target.matches("[data-group]");
    return { middle, shape: width * (isGroup ? 0.5 : SHAPE_PART), target: width / 2 };
  });
}

/** The points of a way in CSS pixels of the map, bowed aside. */
function screenPoints(
  { points, asidePx }: Pick<Way, "points" | "asidePx">,
  toScreen: (point: WorldPoint) => Point,
): Point[] {
  const places = points.map(toScreen);
  return places.map((place, index) => {
    const before = places[index - 1] ?? place;
    const after = places[index + 1] ?? place;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const bow = (asidePx * Math.sin((Math.PI * index) / (places.length - 1))) / length;
    return { x: place.x - (after.y - before.y) * bow, y: place.y + (after.x - before.x) * bow };
  });
}

function isBetween(one: number, other: number, end: number): boolean {
  return Math.max(one, other) >= -MARGIN_PX && Math.min(one, other) <= end + MARGIN_PX;
}

/** Only the pieces in and near the map: a dashed line of a hundred screens is slow to paint. */
function visiblePath(points: readonly Point[], { width, height }: DOMRect): string {
  let path = "";
  let isDrawing = false;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before) return;
    const isVisible = isBetween(before.x, point.x, width) && isBetween(before.y, point.y, height);
    if (isVisible && !isDrawing) path += `M${round(before.x)} ${round(before.y)}`;
    if (isVisible) path += `L${round(point.x)} ${round(point.y)}`;
    isDrawing = isVisible;
  });
  return path;
}

/** Where the branches of a forked line begin, in steps from its end. */
const FORK_STEPS = 6;
const BRANCH_STEPS = 8;

/** A branch from a line to one of several marks at its end; it leaves the line softly. */
function branch(fork: Point, ahead: Point, end: Point): Point[] {
  return Array.from({ length: BRANCH_STEPS + 1 }, (_, step) => {
    const part = step / BRANCH_STEPS;
    const soft = part * (1 - part);
    return {
      x: fork.x + (end.x - fork.x) * part + (ahead.x - fork.x) * soft,
      y: fork.y + (end.y - fork.y) * part + (ahead.y - fork.y) * soft,
    };
  });
}

/** A way on the screen: its trunk from west to east, and what leads to each mark at its ends, the mark last. */
type Drawn = { trunk: Point[]; toUs: Point[][]; toBelgium: Point[][] };

function drawnOf(way: Way, toScreen: (point: WorldPoint) => Point): Drawn {
  const all = screenPoints(way, toScreen);
  const [start, end] = [way.from.length > 1 ? FORK_STEPS : 0, STEPS - (way.to.length > 1 ? FORK_STEPS : 0)];
  const trunk = all.slice(start, end + 1);
  const back = trunk.toReversed();
  const branches = (marks: readonly WorldPoint[], from: Point[], ahead: Point | undefined) => {
    const fork = from[0];
    return fork && ahead ? marks.map((mark) => branch(fork, ahead, toScreen(mark))) : [];
  };
  return {
    trunk,
    toUs: way.from.length > 1 ? branches(way.from, trunk, all[start - 1]) : [back],
    toBelgium: way.to.length > 1 ? branches(way.to, back, all[end + 1]) : [trunk],
  };
}

/** The nearest to a mark that a line to it comes before this distance. */
function spotBefore(line: readonly Point[], distance: number): Point | undefined {
  const end = line.at(-1);
  if (!end) return undefined;
  const away = ({ x, y }: Point) => Math.hypot(end.x - x, end.y - y);
  const index = line.findLastIndex((point) => away(point) >= distance);
  const [far, near] = [line[index], line[index + 1]];
  if (!far || !near) return undefined;
  const part = (away(far) - distance) / (away(far) - away(near) || 1);
  return { x: far.x + (near.x - far.x) * part, y: far.y + (near.y - far.y) * part };
}

function arrowTo(line: readonly Point[], targets: readonly Target[]): string {
  const end = line.at(-1);
  const mark = end && targets.find(({ middle }) => Math.hypot(middle.x - end.x, middle.y - end.y) < 2);
  const rim = (mark?.shape ?? 8) + SHAPE_PX;
  const [tip, foot] = [spotBefore(line, rim), spotBefore(line, rim + ARROW.length)];
  if (!tip || !foot) return "";
  const across = ARROW.width / 2 / (Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1);
  const [sideX, sideY] = [(tip.y - foot.y) * across, (foot.x - tip.x) * across];
  return writeShape([
    tip,
    { x: foot.x + sideX, y: foot.y + sideY },
    { x: foot.x - sideX, y: foot.y - sideY },
  ]);
}

const PILL_PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Where the date of a line hides no name, no mark and no other date; its middle where it does everywhere. */
function placePill(text: string, trunk: readonly Point[], taken: readonly Rectangle[], origin: DOMRect) {
  const { width, height } = pillSize(text, 1);
  const rooms = PILL_PARTS.flatMap((part) => {
    const point = trunk[Math.round((trunk.length - 1) * part)];
    return point
      ? [
          {
            left: point.x - width / 2,
            right: point.x + width / 2,
            top: point.y - height / 2,
            bottom: point.y + height / 2,
          },
        ]
      : [];
  });
  const isFree = (room: Rectangle) =>
    room.left > 0 &&
    room.right < origin.width &&
    room.top > 0 &&
    room.bottom < origin.height &&
    taken.every((other) => !overlap(room, other));
  return rooms.find(isFree) ?? rooms[0];
}

/**
 * Draws the ways where the map lies on the screen now. The drawing's own rectangle is read, since Leaflet tells no
 * positions while a zoom is animated. A line of which nothing is in view is hidden, also from the keyboard.
 */
export function drawGreatCircles(overlay: SVGSVGElement, map: Element, ways: ReadonlyMap<string, Way>): void {
  const origin = overlay.getBoundingClientRect();
  const drawing = map.querySelector("[data-atlantic]")?.getBoundingClientRect();
  if (!drawing) return;
  const { minX, maxX, minY } = ATLANTIC.drawing;
  const scale = drawing.width / (maxX - minX);
  const toScreen = ({ x, y }: WorldPoint): Point => ({
    x: drawing.left - origin.left + (x - minX) * scale,
    y: drawing.top - origin.top + (y - minY) * scale,
  });
  const targets = readTargets(map, origin);
  const names = boxesOf(map.querySelectorAll("[data-label]"), origin);
  const around = (radius: (it: Target) => number) =>
    pathWithout(origin, [
      ...targets.map((it) => holeAround(it.middle, radius(it))),
      ...names.map(holeOfName),
    ]);
  setPath(
    overlay.querySelector("[data-clip=marks]"),
    around(({ shape }) => shape + SHAPE_PX),
  );
  setPath(
    overlay.querySelector("[data-clip=targets]"),
    around(({ target }) => target + TARGET_PX),
  );
  const taken: Rectangle[] = [
    ...names,
    ...targets.map(({ middle: { x, y }, shape }) => ({
      left: x - shape,
      right: x + shape,
      top: y - shape,
      bottom: y + shape,
    })),
  ];
  const drawn = new Map([...ways].map(([id, way]) => [id, { way, its: drawnOf(way, toScreen) }]));
  const paths = [...drawn].map(([id, { way, its }]): [string, DrawnLine] => {
    const branches = [...(way.from.length > 1 ? its.toUs : []), ...(way.to.length > 1 ? its.toBelgium : [])];
    const goals = way.line.direction === "to-belgium" ? its.toBelgium : its.toUs;
    const arrows = way.line.direction ? goals.map((line) => arrowTo(line, targets)).join("") : "";
    return [id, { path: [its.trunk, ...branches].map((line) => visiblePath(line, origin)).join(""), arrows }];
  });
  setLines(overlay, new Map(paths));
  for (const pill of overlay.querySelectorAll<SVGElement>("[data-pill]")) {
    const { way, its } = drawn.get(pill.dataset.pill ?? "") ?? {};
    const room = way?.line.pill !== undefined && its && placePill(way.line.pill, its.trunk, taken, origin);
    if (!room) continue;
    taken.push(room);
    pill.setAttribute(
      "transform",
      `translate(${round((room.left + room.right) / 2)} ${round((room.top + room.bottom) / 2)})`,
    );
  }
}
