import { arrangeMarks } from "@/basemap/arrangeMarks";
import { labelBox, markBox, type Point, type Rectangle, shiftOffset } from "@/basemap/arrangement";
import { type Box, type Size, toFramePoint } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { project } from "@/basemap/projection";
import { type MarkInWay, type NameInWay, type RoutedLine, routeLines } from "@/basemap/routeLines";
import type { SlideLine, SlideMark, SlidePicture } from "./slideContent";

/** Where a drawing in world pixels goes: `translate(x y) scale(scale)`. */
export type GroundPlace = { x: number; y: number; scale: number };

export type LaidFrame = Size & { frame: FrameId; left: number; top: number; ground: GroundPlace };

/** Pixels of the map. `place` is where the city lies, where its mark stands aside. */
export type LaidMark = Point & {
  mark: SlideMark;
  isQuiet: boolean;
  place?: Point;
  /** Left edge and baseline, from the middle of the mark. */
  label?: Point & { fontSize: number; width: number };
};

export type LaidLine = RoutedLine<SlideLine> & { isQuiet: boolean };

export type SlideLayout = { frames: LaidFrame[]; marks: LaidMark[]; lines: LaidLine[]; zoom: number };

/** Of the frames' common edge. */
const GUTTER_PX = 6;

/** Below this width for its height, the frames stand one above the other. */
const STACKED_BELOW = 1;

const EDGE_PX = 8;

/** Of the form of a city, at zoom 1. */
const SHAPE_RADIUS = 8;
const FRAME_TITLE: Size = { width: 130, height: 28 };

/** CSS pixels at zoom 1, as on the site's own maps. */
const LABEL = {
  strong: { size: 16, weight: 700, padding: 6 },
  plain: { size: 14, weight: 500, padding: 4 },
} as const;
const labelOf = ({ emphasis }: SlideMark) => (emphasis === "none" ? LABEL.plain : LABEL.strong);

const RANK: Record<SlideMark["emphasis"], number> = { selected: 4, counterpart: 3, member: 3, none: 0 };

const isPaired = ({ role }: SlideMark) => role !== "not-in-city-pair";

/** A paired city without its name is missed more than all others of a frame. */
const PAIRED_WEIGHT = 10;

const round = (value: number) => Math.round(value * 100) / 100;

/** From the middle of a line's box to its baseline, in parts of the font size. */
const BASELINE = 0.35;

function placeFrames({ width, height }: Size): (Size & { frame: FrameId; left: number; top: number })[] {
  if (width / height < STACKED_BELOW) {
    const half = (height - GUTTER_PX) / 2;
    return [
      { frame: "us", left: 0, top: 0, width, height: half },
      { frame: "be", left: 0, top: half + GUTTER_PX, width, height: half },
    ];
  }
  const half = (width - GUTTER_PX) / 2;
  return [
    { frame: "us", left: 0, top: 0, width: half, height },
    { frame: "be", left: half + GUTTER_PX, top: 0, width: half, height },
  ];
}

/** Marks of one frame, arranged as if the map were `zoom` times smaller, so that all of it grows with the screen. */
function layMarks(
  marks: readonly SlideMark[],
  { left, top, width, height }: ReturnType<typeof placeFrames>[number],
  box: Box,
  zoom: number,
  isQuiet: (mark: SlideMark) => boolean,
): { laid: LaidMark[]; ground: GroundPlace; unnamed: number } {
  const size: Size = { width: width / zoom, height: height / zoom };
  const camera = cameraFor(box, size);
  const scale = 2 ** camera.zoom * zoom;
  const center = project(camera.center);
  const ground = {
    x: round(left + width / 2 - center.x * scale),
    y: round(top + height / 2 - center.y * scale),
    scale: round(scale),
  };
  const inFrame = marks
    .map((mark) => ({ mark, ...toFramePoint(mark, camera, size) }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  const widthOf = (mark: SlideMark) => {
    const { size: fontSize, weight, padding } = labelOf(mark);
    return labelWidth(mark.label, fontSize, weight) + padding;
  };
  // Quiet marks have no label and stay at their place, where labels leave them free as long as there is room.
  const loud = inFrame.filter(({ mark }) => !isQuiet(mark));
  const title = { left: 0, top: 0, right: FRAME_TITLE.width, bottom: FRAME_TITLE.height };
  const arrange = (reserved: readonly Rectangle[]) =>
    arrangeMarks(
      loud.map(({ mark, x, y }) => ({
        id: mark.id,
        x,
        y,
        labelWidth: widthOf(mark),
        rank: RANK[mark.emphasis] || Number(isPaired(mark)),
      })),
      { left: EDGE_PX, top: EDGE_PX, right: size.width - EDGE_PX, bottom: size.height - EDGE_PX },
      [title, ...reserved],
    );
  const quietBoxes = inFrame.filter(({ mark }) => isQuiet(mark)).map(({ x, y }) => markBox(x, y));
  const aroundAll = arrange(quietBoxes);
  const isEveryLabelled = (some: ReturnType<typeof arrange>) =>
    [...some.values()].every(({ label }) => label !== "hidden");
  const placements = isEveryLabelled(aroundAll) ? aroundAll : arrange([]);
  const toMap = ({ x, y }: Point): Point => ({ x: round(left + x * zoom), y: round(top + y * zoom) });
  const laid = inFrame.map(({ mark, x, y }): LaidMark => {
    const placement = placements.get(mark.id) ?? { label: "hidden" as const };
    const offset = shiftOffset(placement.shift);
    const at = toMap({ x: x + offset.x, y: y + offset.y });
    const quiet = isQuiet(mark);
    const its = { mark, ...at, isQuiet: quiet, ...(placement.shift && { place: toMap({ x, y }) }) };
    if (quiet || placement.label === "hidden") return its;
    const { size: fontSize, padding } = labelOf(mark);
    const box = labelBox(0, 0, widthOf(mark), placement.label);
    return {
      ...its,
      label: {
        x: round((box.left + padding / 2) * zoom),
        y: round(((box.top + box.bottom) / 2 + fontSize * BASELINE) * zoom),
        fontSize: fontSize * zoom,
        width: round((box.right - box.left - padding) * zoom),
      },
    };
  });
  return {
    laid,
    ground,
    unnamed: loud
      .filter(({ mark }) => (placements.get(mark.id)?.label ?? "hidden") === "hidden")
      .reduce((sum, { mark }) => sum + (isPaired(mark) ? PAIRED_WEIGHT : 1), 0),
  };
}

/** Parts of a box's width by which it is widened, to the west and to the east, until every name has room. */
const WIDENINGS = [
  [0, 0],
  [0.25, 0],
  [0, 0.25],
  [0.5, 0],
  [0, 0.5],
  [0.4, 0.4],
] as const;

/** As `layMarks`, of the part of the world that leaves room for the most names. */
function layNamedMarks(
  marks: readonly SlideMark[],
  place: ReturnType<typeof placeFrames>[number],
  box: Box,
  zoom: number,
  isQuiet: (mark: SlideMark) => boolean,
): ReturnType<typeof layMarks> {
  const width = box.maxX - box.minX;
  let best: ReturnType<typeof layMarks> | undefined;
  for (const [west, east] of WIDENINGS) {
    const wider = { ...box, minX: box.minX - west * width, maxX: box.maxX + east * width };
    const laid = layMarks(marks, place, wider, zoom, isQuiet);
    if (laid.unnamed < (best?.unnamed ?? Number.POSITIVE_INFINITY)) best = laid;
    if (laid.unnamed === 0) break;
  }
  return best ?? layMarks(marks, place, box, zoom, isQuiet);
}

/**
 * Where everything of a slide's map lies, in pixels of a map of this size. `zoom` is how much larger than on the
 * site's own maps marks, lines and labels are.
 */
export function layoutSlide(picture: SlidePicture, size: Size, zoom: number): SlideLayout {
  const isAboutSome =
    picture.marks.some(({ emphasis }) => emphasis !== "none") ||
    picture.lines.some((line) => line.isSelected);
  const isQuietMark = ({ emphasis }: SlideMark) => isAboutSome && emphasis === "none";
  const places = placeFrames(size);
  const isStacked = places[0]?.width === size.width;
  const parts = places.map((place) => {
    const marks = picture.marks.filter(({ frame }) => frame === place.frame);
    return { place, ...layNamedMarks(marks, place, picture.boxes[place.frame], zoom, isQuietMark) };
  });
  const marks = parts.flatMap(({ laid }) => laid);
  const inWay = marks.map(
    (laid): MarkInWay => ({ id: laid.mark.id, x: laid.x, y: laid.y, radius: SHAPE_RADIUS * zoom }),
  );
  const names = marks.flatMap(({ mark, x, y, label }): NameInWay[] => {
    if (!label) return [];
    const [left, base] = [x + label.x, y + label.y];
    const { width, fontSize } = label;
    return [
      { id: mark.id, left, right: left + width, top: base - 0.85 * fontSize, bottom: base + 0.25 * fontSize },
    ];
  });
  const closed = places.map(({ left, top }) => ({
    left,
    top,
    right: left + FRAME_TITLE.width * zoom,
    bottom: top + FRAME_TITLE.height * zoom,
  }));
  const field = { ...size, isStacked, marks: inWay, names, closed };
  const drawn = new Set(marks.map(({ mark }) => mark.id));
  // Beside what the slide is about, a line that leads out of view would only point at nothing.
  const shown = picture.lines.filter(
    ({ isAside, usCities, belgianCities }) =>
      !isAside || [...usCities, ...belgianCities].every((id) => drawn.has(id)),
  );
  const lines = routeLines(shown, field, { unit: zoom }).map(
    (routed): LaidLine => ({ ...routed, isQuiet: Boolean(routed.line.isAside || routed.line.isGhost) }),
  );
  return {
    frames: parts.map(({ place, ground }) => ({ ...place, ground })),
    marks: marks.toSorted((one, other) => Number(other.isQuiet) - Number(one.isQuiet)),
    lines,
    zoom,
  };
}
