import { arrangeMarks, layerOf } from "@/basemap/arrangeMarks";
import { labelBox, leaderOffset, type Placement, type Point, type Rectangle } from "@/basemap/arrangement";
import { type Box, type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { clearLines, keptIn, type NameWish } from "@/basemap/clearLines";
import { distanceTo } from "@/basemap/curves";
import { FRAME_GUTTER, type FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import type { InsetId } from "@/basemap/insets";
import { labelWidth } from "@/basemap/labelWidth";
import { project } from "@/basemap/projection";
import type { MarkInWay, NameInWay, RoutedLine } from "@/basemap/routing/routedLine";
import { routeLines } from "@/basemap/routing/routeLines";
import { type GroundName, groundNames, takenByLines } from "@/content/groundNames";
import { EDGE_FONT_PX, findOutside, INSET_TITLE_PX, insetNames, STILL_CORNERS } from "@/content/outside";
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

/** A part of the United States in a corner of its frame, with where its name begins. */
export type LaidInset = LaidFrame & { id: InsetId; title: Point & { text: string; fontSize: number } };

/** A city that its frame does not reach, by name at its edge. Pixels of the map. */
export type LaidEdgeName = {
  mark: SlideMark;
  box: Rectangle;
  /** Of the arrow that points to it, its tip first. */
  arrow: readonly Point[];
  /** Where its name begins, on its baseline. */
  text: Point;
  fontSize: number;
};

export type LaidLine = RoutedLine<SlideLine> & { isQuiet: boolean };

/** `names`: on the ground, below all else. */
export type SlideLayout = {
  frames: LaidFrame[];
  insets: LaidInset[];
  edges: LaidEdgeName[];
  names: GroundName[];
  marks: LaidMark[];
  lines: LaidLine[];
  zoom: number;
};

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

type FrameBox = Size & { frame: FrameId; left: number; top: number };

/** Both frames side by side, and one above the other. */
function framePlaces({ width, height }: Size): FrameBox[][] {
  const [halfWidth, halfHeight] = [(width - FRAME_GUTTER) / 2, (height - FRAME_GUTTER) / 2];
  return [
    [
      { frame: "us", left: 0, top: 0, width: halfWidth, height },
      { frame: "be", left: halfWidth + FRAME_GUTTER, top: 0, width: halfWidth, height },
    ],
    [
      { frame: "us", left: 0, top: 0, width, height: halfHeight },
      { frame: "be", left: 0, top: halfHeight + FRAME_GUTTER, width, height: halfHeight },
    ],
  ];
}

type LaidPart = {
  laid: LaidMark[];
  ground: GroundPlace;
  camera: Camera;
  unnamed: number;
  insets: LaidInset[];
  edges: LaidEdgeName[];
  /** Where lines to what is named at the edge end. */
  lineEnds: MarkInWay[];
  /** What insets, their names and names at the edge take up. */
  aside: Rectangle[];
};

const INSET_FONT_PX = 12;
const INSET_TITLE_LEFT_PX = 4;
const CORNERS = { ...STILL_CORNERS, head: FRAME_TITLE.height + 2 };

/** Where a drawing in world pixels goes so that a camera's middle lies at a point. */
function groundAt({ x, y }: Point, { center, zoom }: Camera, perPx: number): GroundPlace {
  const scale = 2 ** zoom * perPx;
  const middle = project(center);
  return { x: round(x - middle.x * scale), y: round(y - middle.y * scale), scale: round(scale) };
}

/** Names of one frame at their places, as if the map were `zoom` times smaller, so that all of it grows with the screen. */
function layMarks(
  marks: readonly SlideMark[],
  { frame, left, top, width, height }: FrameBox,
  { box, isOwn }: { box: Box; isOwn: boolean },
  zoom: number,
  isQuiet: (mark: SlideMark) => boolean,
  { jointLabel, insetName }: Pick<MapWords, "jointLabel" | "insetName">,
  { avoided, isFirm, namesPairs }: NameWish,
): LaidPart {
  const size: Size = { width: width / zoom, height: height / zoom };
  const camera = cameraFor(box, size);
  const ground = groundAt({ x: left + width / 2, y: top + height / 2 }, camera, zoom);
  const title = { left: 0, top: 0, right: FRAME_TITLE.width, bottom: FRAME_TITLE.height };
  const inFrame = marks
    .map((mark) => ({ mark, ...toFramePoint(mark, camera, size) }))
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height)
    // What the slide is not about is not drawn below the frame's title.
    .filter(({ mark, ...middle }) => !isQuiet(mark) || distanceTo(middle, title) > SHAPE_RADIUS);
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const loud = new Set(marks.filter((mark) => !isQuiet(mark)).map(({ id }) => id));
  const measure = (text: string, mark: SlideMark) => {
    const { size: fontSize, weight, padding } = labelOf(mark);
    return labelWidth(text, fontSize, weight) + padding;
  };
  const most = NAME_SHARE * size.width;
  const nameOf = (mark: SlideMark) => shortenName(mark.label, most, (text) => measure(text, mark));
  const room = { left: EDGE_PX, top: EDGE_PX, right: size.width - EDGE_PX, bottom: size.height - EDGE_PX };
  const ways = keptIn(avoided, { left, top, zoom });
  const { insets, edges } = findOutside(frame, marks, camera, size, isOwn, {
    corners: CORNERS,
    nameWidth: (mark) => measure(nameOf(mark), mark),
    edgeWidth: (mark) => labelWidth(nameOf(mark), EDGE_FONT_PX, 500),
    avoided: ways,
  });
  const aside = [
    ...insets.flatMap((inset) => [inset.box, ...insetNames(inset)]),
    ...edges.map((edge) => edge.box),
  ];
  const reserved = [title, ...aside];
  const arranged = arrangeMarks(
    inFrame.map(({ mark, x, y }) => ({
      id: mark.id,
      x,
      y,
      labelWidth: measure(nameOf(mark), mark),
      rank: RANK[mark.emphasis] || Number(isPaired(mark)),
    })),
    {
      labelRoom: isFirm ? { room, reserved: [...reserved, ...ways] } : { room, reserved, avoided: ways },
      // What must be named is, even beside a line.
      lastRoom: { room, reserved, avoided: ways },
      mustRank: namesPairs ? PAIR_RANK : MUST_RANK,
      // A paired city that the picture is not about is no part of a name far from its mark.
      joinedRank: MUST_RANK,
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
  const toRoom = (its: Rectangle): Rectangle => {
    const [from, to] = [toMap({ x: its.left, y: its.top }), toMap({ x: its.right, y: its.bottom })];
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const inInsets = insets.flatMap((inset) => inset.marks);
  const placements = new Map([...arranged, ...inInsets.map((it) => [it.mark.id, it.placement] as const)]);
  const laid = [...inFrame, ...inInsets].map(({ mark, x, y }): LaidMark => {
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
  return {
    laid,
    ground,
    camera,
    unnamed,
    insets: insets.map(({ id, box: its, camera: itsCamera }): LaidInset => {
      const { left: from, top: above, right, bottom } = toRoom(its);
      const fontSize = INSET_FONT_PX * zoom;
      return {
        id,
        frame,
        left: from,
        top: above,
        width: round(right - from),
        height: round(bottom - above),
        ground: groundAt({ x: (from + right) / 2, y: (above + bottom) / 2 }, itsCamera, zoom),
        title: {
          text: insetName(id),
          fontSize,
          x: round(from + INSET_TITLE_LEFT_PX * zoom),
          y: round(bottom - (INSET_TITLE_PX / 2) * zoom + fontSize * BASELINE),
        },
      };
    }),
    edges: edges.map(
      ({ mark, box: its, arrow, text }): LaidEdgeName => ({
        mark: { ...mark, label: nameOf(mark) },
        box: toRoom(its),
        arrow: arrow.map(toMap),
        text: toMap(text),
        fontSize: EDGE_FONT_PX * zoom,
      }),
    ),
    lineEnds: edges.map(
      ({ mark, lineEnd }): MarkInWay => ({ id: mark.id, ...toMap(lineEnd), radius: 0, isOut: true }),
    ),
    aside: aside.map(toRoom),
  };
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
function layRecords(
  picture: SlidePicture,
  size: Size,
  zoom: number,
  words: Pick<MapWords, "jointLabel" | "insetName">,
  wish: NameWish,
) {
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
          ...layMarks(
            marks,
            place,
            { box: picture.boxes[place.frame], isOwn: !picture.moved?.includes(place.frame) },
            zoom,
            isQuietMark,
            words,
            wish,
          ),
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
  const edges = parts.flatMap((part) => part.edges);
  const inWay = [
    ...marks.map(
      (laid): MarkInWay => ({ id: laid.mark.id, x: laid.x, y: laid.y, radius: SHAPE_RADIUS * zoom }),
    ),
    ...parts.flatMap(({ lineEnds }) => lineEnds),
  ];
  const nameRooms = [
    ...marks.flatMap((laid): NameInWay[] => {
      const { label } = laid;
      return label ? [{ cities: label.cities, ...labelRoom(laid, label) }] : [];
    }),
    ...edges.map(({ mark, box }): NameInWay => ({ cities: [mark.id], ...box })),
  ];
  const names = wish.isBare ? [] : nameRooms;
  const insets = parts.flatMap((part) => part.insets);
  const insetRooms = insets.map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
  const closed = parts.map(({ place: { left, top } }) => ({
    left,
    top,
    right: left + FRAME_TITLE.width * zoom,
    bottom: top + FRAME_TITLE.height * zoom,
  }));
  const field = { ...size, isStacked, marks: inWay, names, closed, insets: insetRooms };
  const drawn = new Set(marks.map(({ mark }) => mark.id));
  // Beside what the slide is about, a line that leads out of view would only point at nothing.
  const shown = picture.lines.filter(
    ({ isAside, usCities, belgianCities }) =>
      !isAside || [...usCities, ...belgianCities].every((id) => drawn.has(id)),
  );
  const lines = routeLines(shown, field, { unit: zoom, before: wish.before, isQuick: wish.isQuick }).map(
    (routed): LaidLine => ({ ...routed, isQuiet: Boolean(routed.line.isAside || routed.line.isGhost) }),
  );
  return { parts, marks, lines, closed, insets, edges };
}

/**
 * Where everything of a slide's map lies, in pixels of a map of this size. `zoom` is how much larger than on the
 * site's own maps marks, lines and labels are.
 */
export function layoutSlide(picture: SlidePicture, size: Size, zoom: number, words: MapWords): SlideLayout {
  const { parts, marks, lines, closed, insets, edges } = clearLines(
    (wish) => layRecords(picture, size, zoom, words, wish),
    zoom,
  );
  const nameZoom = Math.max(Math.min(zoom, 1), zoom * NAME_ZOOM);
  const taken = [
    ...marks.flatMap((mark) => takenByMark(mark, zoom)),
    ...closed,
    ...parts.flatMap(({ aside }) => aside),
    ...takenByLines(lines, zoom),
  ];
  return {
    frames: parts.map(({ place, ground }) => ({ ...place, ground })),
    insets,
    edges,
    names: parts.flatMap(({ place, camera: { center, zoom: records } }) => {
      const camera = { center, zoom: records + Math.log2(zoom / nameZoom) };
      return groundNames({ ...place, camera, zoom: nameZoom }, taken, words.locale);
    }),
    marks: marks.toSorted(
      (one, other) => Number(other.isQuiet) - Number(one.isQuiet) || layerOf(one.mark) - layerOf(other.mark),
    ),
    lines,
    zoom,
  };
}
