import { arrangeMarks, layerOf } from "@/basemap/arrangeMarks";
import { labelBox, leaderOffset, type Placement, type Point, type Rectangle } from "@/basemap/arrangement";
import { type Box, type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { clearLines, keptIn, type NameWish } from "@/basemap/clearLines";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { project } from "@/basemap/projection";
import { type MarkInWay, type NameInWay, type RoutedLine, routeLines } from "@/basemap/routeLines";
import type { JointLabel } from "@/content/arrangePicture";
import { type GroundName, groundNames, takenByLines } from "@/content/groundNames";
import { shortenName } from "@/content/shortenName";
import type { MapWords } from "@/i18n/mapWords";
import type { SlideLine, SlideMark, SlidePicture } from "./slideContent";

/** Where a drawing in world pixels goes: `translate(x y) scale(scale)`. */
export type GroundPlace = { x: number; y: number; scale: number };

export type LaidFrame = Size & { frame: FrameId; left: number; top: number; ground: GroundPlace };

/** What is said beside a mark. Lengths in pixels, from the middle of the mark. */
export type LaidLabel = Point & {
  /** The city's name, or the names of several. */
  text: string;
  /** Ids of the cities that it names. */
  cities: readonly string[];
  fontSize: number;
  /** `x` is the left edge, `y` the baseline. */
  width: number;
  /** Where a thin line from the mark ends. */
  leader?: Point;
};

/** A mark with its middle where its city lies, in pixels of the map. */
export type LaidMark = Point & { mark: SlideMark; isQuiet: boolean; isSmall?: true; label?: LaidLabel };

export type LaidLine = RoutedLine<SlideLine> & { isQuiet: boolean };

/** `names`: on the ground, below all else. */
export type SlideLayout = {
  frames: LaidFrame[];
  names: GroundName[];
  marks: LaidMark[];
  lines: LaidLine[];
  zoom: number;
};

/** Of the frames' common edge. */
const GUTTER_PX = 6;

const EDGE_PX = 8;

/** Of the form of a city, at zoom 1. */
const SHAPE_RADIUS = 8;
/** Of what is about a city that the slide is about. */
const HALO_RADIUS = 14;
const FRAME_TITLE: Size = { width: 130, height: 28 };

/** CSS pixels at zoom 1, as on the site's own maps. */
const LABEL = {
  strong: { size: 16, weight: 700, padding: 6 },
  plain: { size: 14, weight: 500, padding: 4 },
} as const;
const labelOf = ({ emphasis }: SlideMark) => (emphasis === "none" ? LABEL.plain : LABEL.strong);

/** From this rank on a city is never without its name. */
const MUST_RANK = 4;
const PAIR_RANK = 1;
const RANK: Record<SlideMark["emphasis"], number> = { selected: 5, counterpart: 4, member: 4, none: 0 };

const isPaired = ({ role }: SlideMark) => role !== "not-in-city-pair";

/** The longest name, as a share of its frame. */
const NAME_SHARE = 0.9;

/** A paired city without its name is missed more than all others of a frame. */
const PAIRED_WEIGHT = 10;

const round = (value: number) => Math.round(value * 100) / 100;

/** From the middle of a line's box to its baseline, in parts of the font size. */
const BASELINE = 0.35;

type FramePlace = Size & { frame: FrameId; left: number; top: number };

/** Both frames side by side, and one above the other. */
function framePlaces({ width, height }: Size): FramePlace[][] {
  const [halfWidth, halfHeight] = [(width - GUTTER_PX) / 2, (height - GUTTER_PX) / 2];
  return [
    [
      { frame: "us", left: 0, top: 0, width: halfWidth, height },
      { frame: "be", left: halfWidth + GUTTER_PX, top: 0, width: halfWidth, height },
    ],
    [
      { frame: "us", left: 0, top: 0, width, height: halfHeight },
      { frame: "be", left: 0, top: halfHeight + GUTTER_PX, width, height: halfHeight },
    ],
  ];
}

type LaidPart = { laid: LaidMark[]; ground: GroundPlace; camera: Camera; unnamed: number };

/** Names of one frame at their places, as if the map were `zoom` times smaller, so that all of it grows with the screen. */
function layMarks(
  marks: readonly SlideMark[],
  { left, top, width, height }: FramePlace,
  box: Box,
  zoom: number,
  isQuiet: (mark: SlideMark) => boolean,
  jointLabel: JointLabel,
  { avoided, isFirm, namesPairs }: NameWish,
): LaidPart {
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
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const loud = new Set(marks.filter((mark) => !isQuiet(mark)).map(({ id }) => id));
  const measure = (text: string, mark: SlideMark) => {
    const { size: fontSize, weight, padding } = labelOf(mark);
    return labelWidth(text, fontSize, weight) + padding;
  };
  const most = NAME_SHARE * size.width;
  const nameOf = (mark: SlideMark) => shortenName(mark.label, most, (text) => measure(text, mark));
  const room = { left: EDGE_PX, top: EDGE_PX, right: size.width - EDGE_PX, bottom: size.height - EDGE_PX };
  const title = { left: 0, top: 0, right: FRAME_TITLE.width, bottom: FRAME_TITLE.height };
  const ways = keptIn(avoided, { left, top, zoom });
  const placements = arrangeMarks(
    inFrame.map(({ mark, x, y }) => ({
      id: mark.id,
      x,
      y,
      labelWidth: measure(nameOf(mark), mark),
      rank: RANK[mark.emphasis] || Number(isPaired(mark)),
    })),
    {
      labelRoom: isFirm ? { room, reserved: [title, ...ways] } : { room, reserved: [title], avoided: ways },
      // What must be named is, even beside a line.
      lastRoom: { room, reserved: [title], avoided: ways },
      mustRank: namesPairs ? PAIR_RANK : MUST_RANK,
      // Quiet marks have no label; those of others leave them free.
      isLabelled: (id) => loud.has(id),
      readJoint: (ids) => {
        const its = ids.flatMap((id) => known.get(id) ?? []);
        const [first] = its;
        if (!first) return undefined;
        const label = jointLabel(its.map(nameOf));
        return { label, width: measure(label, first) };
      },
    },
  );
  const toMap = ({ x, y }: Point): Point => ({ x: round(left + x * zoom), y: round(top + y * zoom) });
  const laid = inFrame.map(({ mark, x, y }): LaidMark => {
    const placement = placements.get(mark.id) ?? { label: "hidden" as const };
    const label = layLabel(mark, placement, placement.joint?.label ?? nameOf(mark), zoom);
    return {
      mark,
      ...toMap({ x, y }),
      isQuiet: isQuiet(mark),
      ...(placement.isSmall && { isSmall: true as const }),
      ...(label && { label }),
    };
  });
  const named = new Set(laid.flatMap(({ label }) => label?.cities ?? []));
  const unnamed = laid
    .filter(({ mark, isQuiet: quiet }) => !quiet && !named.has(mark.id))
    .reduce((sum, { mark }) => sum + (isPaired(mark) ? PAIRED_WEIGHT : 1), 0);
  return { laid, ground, camera, unnamed };
}

function layLabel(
  mark: SlideMark,
  { label, joint }: Placement,
  text: string,
  zoom: number,
): LaidLabel | undefined {
  if (label === "hidden") return undefined;
  const { size: fontSize, weight, padding } = labelOf(mark);
  const box = labelBox(0, 0, labelWidth(text, fontSize, weight) + padding, label);
  const leader = leaderOffset(label);
  return {
    text,
    cities: joint?.cities ?? [mark.id],
    x: round((box.left + padding / 2) * zoom),
    y: round(((box.top + box.bottom) / 2 + fontSize * BASELINE) * zoom),
    fontSize: fontSize * zoom,
    width: round((box.right - box.left - padding) * zoom),
    ...(leader && { leader: { x: round(leader.x * zoom), y: round(leader.y * zoom) } }),
  };
}

/** The room of a label, from above a capital with an accent to the foot of a p. Pixels of the map. */
function labelRoom({ x, y }: Point, label: LaidLabel): Rectangle {
  const [left, base] = [x + label.x, y + label.y];
  const { width, fontSize } = label;
  return { left, right: left + width, top: base - 0.85 * fontSize, bottom: base + 0.25 * fontSize };
}

const LEADER_STEPS = 6;

/** On a wall records are large, and names on the ground quieter beside them than on a page. */
const NAME_ZOOM = 0.72;

/** What a mark takes up with its halo, its name and the line to that. Pixels of the map. */
function takenByMark(laid: LaidMark, zoom: number): Rectangle[] {
  const { x, y, label, mark } = laid;
  const around = (point: Point, half: number): Rectangle => ({
    left: point.x - half,
    top: point.y - half,
    right: point.x + half,
    bottom: point.y + half,
  });
  const radius = (mark.emphasis === "none" ? SHAPE_RADIUS : HALO_RADIUS) * zoom;
  const leader = label?.leader;
  return [
    around({ x, y }, radius),
    ...(label ? [labelRoom(laid, label)] : []),
    ...(leader
      ? Array.from({ length: LEADER_STEPS }, (_, step) => {
          const part = (step + 1) / LEADER_STEPS;
          return around({ x: x + leader.x * part, y: y + leader.y * part }, 2 * zoom);
        })
      : []),
  ];
}

/** Marks, names and lines of a map, below which names on the ground come. */
function layRecords(picture: SlidePicture, size: Size, zoom: number, jointLabel: JointLabel, wish: NameWish) {
  const isAboutSome =
    picture.marks.some(({ emphasis }) => emphasis !== "none") ||
    picture.lines.some((line) => line.isSelected);
  const isQuietMark = ({ emphasis }: SlideMark) => isAboutSome && emphasis === "none";
  // The frames lie so that most names have room, and then the countries are as large as they can be.
  const [best] = framePlaces(size)
    .map((places) => {
      const parts = places.map((place) => {
        const marks = picture.marks.filter(({ frame }) => frame === place.frame);
        return {
          place,
          ...layMarks(marks, place, picture.boxes[place.frame], zoom, isQuietMark, jointLabel, wish),
        };
      });
      return {
        parts,
        unnamed: parts.reduce((sum, { unnamed }) => sum + unnamed, 0),
        scale: parts.reduce((product, { ground }) => product * ground.scale, 1),
      };
    })
    .toSorted((one, other) => one.unnamed - other.unnamed || other.scale - one.scale);
  const parts = best?.parts ?? [];
  const isStacked = parts[0]?.place.width === size.width;
  const marks = parts.flatMap(({ laid }) => laid);
  const inWay = marks.map(
    (laid): MarkInWay => ({ id: laid.mark.id, x: laid.x, y: laid.y, radius: SHAPE_RADIUS * zoom }),
  );
  const names = marks.flatMap((laid): NameInWay[] => {
    const { label } = laid;
    return label && !wish.isBare ? [{ cities: label.cities, ...labelRoom(laid, label) }] : [];
  });
  const closed = parts.map(({ place: { left, top } }) => ({
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
  const lines = routeLines(shown, field, { unit: zoom, before: wish.before, isQuick: wish.isQuick }).map(
    (routed): LaidLine => ({ ...routed, isQuiet: Boolean(routed.line.isAside || routed.line.isGhost) }),
  );
  return { parts, marks, lines, closed };
}

/**
 * Where everything of a slide's map lies, in pixels of a map of this size. `zoom` is how much larger than on the
 * site's own maps marks, lines and labels are.
 */
export function layoutSlide(
  picture: SlidePicture,
  size: Size,
  zoom: number,
  { jointLabel, locale }: MapWords,
): SlideLayout {
  const { parts, marks, lines, closed } = clearLines(
    (wish) => layRecords(picture, size, zoom, jointLabel, wish),
    zoom,
  );
  const nameZoom = Math.max(Math.min(zoom, 1), zoom * NAME_ZOOM);
  const taken = [
    ...marks.flatMap((mark) => takenByMark(mark, zoom)),
    ...closed,
    ...takenByLines(lines, zoom),
  ];
  return {
    frames: parts.map(({ place, ground }) => ({ ...place, ground })),
    names: parts.flatMap(({ place, camera: { center, zoom: records } }) => {
      const camera = { center, zoom: records + Math.log2(zoom / nameZoom) };
      return groundNames({ ...place, camera, zoom: nameZoom }, taken, locale);
    }),
    marks: marks.toSorted(
      (one, other) => Number(other.isQuiet) - Number(one.isQuiet) || layerOf(one.mark) - layerOf(other.mark),
    ),
    lines,
    zoom,
  };
}
