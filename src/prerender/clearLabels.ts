import {
  FAR_PLACES,
  type LabelPlace,
  labelBox,
  type MarkToArrange,
  type Placement,
  type Point,
  type Rectangle,
  readPlace,
  SIDES,
} from "@/basemap/arrangement";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { distanceTo, pointAt } from "@/basemap/curves";
import { FRAME_GUTTER, type FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { placeAmong, placedLabel } from "@/basemap/placeLabels";
import { CLEAR_PX } from "@/basemap/routing/obstacles";
import type { Field, NameInWay, RoutedLine } from "@/basemap/routing/routedLine";
import { routeLines } from "@/basemap/routing/routeLines";
import { scalesAt } from "@/basemap/scaleBar";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { type JointLabel, readClass } from "@/content/arrangePicture";
import { frameOf } from "@/content/frameOf";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { MOST_SCALE_PX } from "@/content/scaleBar";
import type { Messages } from "@/i18n/compiled/messages";
import { jointLabel } from "@/i18n/groupNames";

type SizeClass = (typeof SIZE_CLASSES)[number];

/** The two frames as a window has them: the size of one, and how they lie. */
type FramesInWindow = Size & { isStacked: boolean };

/**
 * Frames of each class in common windows: of phones, tablets, laptops, large screens. The build knows no window, so lines
 * are routed for these. The smallest class has no room for a choice.
 */
const WINDOWS: Record<SizeClass["id"], readonly FramesInWindow[]> = {
  xs: [],
  s: [
    { width: 360, height: 221, isStacked: true },
    { width: 390, height: 221, isStacked: true },
    { width: 655, height: 276, isStacked: true },
  ],
  n: [{ width: 525, height: 355, isStacked: true }],
  t: [
    { width: 437, height: 543, isStacked: false },
    { width: 525, height: 367, isStacked: true },
  ],
  m: [{ width: 517, height: 536, isStacked: false }],
  l: [{ width: 757, height: 716, isStacked: false }],
};

/** More lines than these cannot all keep from names, wherever those stand. */
const MOST_LINES = 24;

/** As the style sheet has them. */
const SHAPE_RADIUS_PX = 8;
const TITLE = { size: 12, tracking: 0.13, padding: 14, height: 36 };
const BUTTONS = { right: 8, top: 8, width: 67, height: 34 };
const SCALE_BAR = { left: 12, bottom: 8, height: 32 };

/** Beside its own ends a line has no choice. */
const AT_END_PX = 30;

/** Along a line, as closely as a reader sees. */
const STEPS = 80;

/** A label that moves is worth a leader only where that frees lines by more than a little. */
const BETTER = 0.98;

/** A fraction of a pixel here and there. */
const LITTLE = 0.5;

const FRAME_IDS = ["us", "be"] as const satisfies readonly FrameId[];

/** Beside its mark, then with a leader that is not of the longest. */
const PLACES: readonly LabelPlace[] = [
  ...SIDES,
  ...FAR_PLACES.filter((place) => readPlace(place).ring !== 3),
];

type Labels = ReadonlyMap<string, Placement>;

/**
 * Where labels stand, how much lines come too near to them, and the cities whose labels matter for that: those that are in
 * the way, then the ends of these lines, whose own names leave them as little choice.
 */
type Judged = { labels: Labels; trespass: number; cities: ReadonlySet<string> };

/** What is asked of the picture and its frames at one class of sizes. */
type Situation = {
  picture: PictureContent;
  windows: readonly FramesInWindow[];
  frames: Record<FrameId, ReturnType<typeof readClass>>;
  titles: Record<FrameId, string>;
};

function widthOf({ marks, naming }: ReturnType<typeof readClass>, id: string, { joint }: Placement): number {
  const [first, second, ...more] = joint?.cities ?? [];
  const joined = first && second ? naming.readJoint([first, second, ...more])?.width : undefined;
  return joined ?? marks.find((mark) => mark.id === id)?.labelWidth ?? 0;
}

function cornersOf({ center, zoom }: Camera, { width, height }: Size, title: string): Rectangle[] {
  const { km, miles } = scalesAt(center.lat, zoom, MOST_SCALE_PX);
  const letters = title.toLocaleUpperCase();
  const titleWidth =
    labelWidth(letters, TITLE.size, 700) + TITLE.size * TITLE.tracking * letters.length + 2 * TITLE.padding;
  const [right, bottom] = [width - BUTTONS.right, height - SCALE_BAR.bottom];
  return [
    { left: 0, top: 0, right: titleWidth, bottom: TITLE.height },
    { left: right - BUTTONS.width, top: BUTTONS.top, right, bottom: BUTTONS.top + BUTTONS.height },
    {
      left: SCALE_BAR.left,
      top: bottom - SCALE_BAR.height,
      right: SCALE_BAR.left + Math.max(km.px, miles.px),
      bottom,
    },
  ];
}

/** All that lies on the frames of a window, in pixels from its corner. */
function fieldOf({ picture, frames, titles }: Situation, inWindow: FramesInWindow, labels: Labels): Field {
  const { width, height, isStacked } = inWindow;
  const corners = {
    us: { x: 0, y: 0 },
    be: isStacked ? { x: 0, y: height + FRAME_GUTTER } : { x: width + FRAME_GUTTER, y: 0 },
  };
  const onMaps = (frame: FrameId, { left, top, right, bottom }: Rectangle): Rectangle => {
    const { x, y } = corners[frame];
    return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
  };
  const { us, be } = picture.views;
  const cameras = { us: cameraFor(us.box, inWindow), be: cameraFor(be.box, inWindow) };
  const placed = picture.marks.map((mark) => {
    const frame = frameOf(mark);
    const at = toFramePoint(mark, cameras[frame], inWindow);
    const [x, y] = [Math.min(Math.max(at.x, 0), width), Math.min(Math.max(at.y, 0), height)];
    return { id: mark.id, frame, x, y, isOut: x !== at.x || y !== at.y };
  });
  return {
    width: isStacked ? width : 2 * width + FRAME_GUTTER,
    height: isStacked ? 2 * height + FRAME_GUTTER : height,
    isStacked,
    marks: placed.map(({ id, frame, x, y, isOut }) => ({
      id,
      x: x + corners[frame].x,
      y: y + corners[frame].y,
      radius: SHAPE_RADIUS_PX,
      isOut,
    })),
    names: placed.flatMap(({ id, frame, x, y, isOut }): NameInWay[] => {
      const placement = labels.get(id);
      if (!placement || placement.label === "hidden" || isOut) return [];
      const box = labelBox(x, y, widthOf(frames[frame], id, placement), placement.label);
      return [{ ...onMaps(frame, box), cities: placement.joint?.cities ?? [id] }];
    }),
    closed: FRAME_IDS.flatMap((frame) =>
      cornersOf(cameras[frame], inWindow, titles[frame]).map((box) => onMaps(frame, box)),
    ),
  };
}

const endsOf = ({ usCities, belgianCities }: RoutedLine["line"]) => [...usCities, ...belgianCities];

/** The nearer a line's points come to it, the more; 0 where none is nearer than lines keep. */
const nearness = (points: readonly Point[], box: Rectangle) =>
  points.reduce((sum, at) => sum + Math.max(0, 1 - distanceTo(at, box) / CLEAR_PX), 0);

/** Routes the lines of each window. Undefined once they come as near as `limit`. */
function judge(
  situation: Situation,
  labels: Labels,
  isQuick: boolean,
  limit = Number.POSITIVE_INFINITY,
): Judged | undefined {
  const { lines } = situation.picture;
  // The name of another city is not shown where lines find no way beside it.
  const named = new Set(lines.filter(({ isAside, isGhost }) => !isAside && !isGhost).flatMap(endsOf));
  const [inWay, ends] = [new Set<string>(), new Set<string>()];
  let trespass = 0;
  for (const inWindow of situation.windows) {
    const field = fieldOf(situation, inWindow, labels);
    for (const { line, curves } of routeLines(lines, field, { isQuick })) {
      if (line.isAside || line.isGhost) continue;
      const own = endsOf(line);
      const from = field.marks.filter(({ id }) => own.includes(id));
      const points = curves.flatMap((curve) =>
        Array.from({ length: STEPS + 1 }, (_, step) => pointAt(curve, step / STEPS)),
      );
      const free = points.filter((at) =>
        from.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) > AT_END_PX),
      );
      for (const { cities, ...name } of field.names) {
        if (cities.some((id) => own.includes(id)) || !cities.some((id) => named.has(id))) continue;
        const by = nearness(free, name);
        trespass += by;
        if (by === 0) continue;
        for (const id of cities) inWay.add(id);
        for (const id of own) ends.add(id);
      }
      for (const { id, x, y, isOut } of field.marks)
        if (!isOut && !own.includes(id)) trespass += nearness(free, { left: x, top: y, right: x, bottom: y });
    }
    if (trespass >= limit) return undefined;
  }
  return { labels, trespass, cities: new Set([...inWay, ...ends]) };
}

/** The same labels with that of one city elsewhere, for each place that is free for it. */
function* moved({ frames }: Situation, labels: Labels, city: string): Generator<Labels> {
  const lead = [...labels].find(([, { joint }]) => joint?.cities.includes(city))?.[0] ?? city;
  const frame = FRAME_IDS.map((id) => frames[id]).find(({ marks }) => marks.some(({ id }) => id === lead));
  const stands = labels.get(lead);
  if (!frame || !stands || stands.label === "hidden") return;
  const { marks, naming } = frame;
  const wide = (mark: MarkToArrange, placement: Placement): MarkToArrange => ({
    ...mark,
    labelWidth: widthOf(frame, mark.id, placement),
  });
  const standing = marks.flatMap((mark) => {
    const placement = labels.get(mark.id);
    if (mark.id === lead || !placement || placement.label === "hidden") return [];
    return [placedLabel(wide(mark, placement), placement.label)];
  });
  const own = marks.filter(({ id }) => id === lead).map((mark) => wide(mark, stands));
  for (const place of PLACES) {
    if (place === stands.label) continue;
    const isFree = placeAmong(marks, own, naming.labelRoom, { standing, places: [place] }).has(lead);
    if (isFree) yield new Map([...labels, [lead, { ...stands, label: place }]]);
  }
}

/** Moves one label after the other, each time the one that frees lines most, as long as that helps. */
function clearClass(situation: Situation, first: Labels): Labels {
  let best = judge(situation, first, true);
  // Where lines find free ways in a hurry they find the same with time.
  const before = best && best.trespass > 0 ? judge(situation, first, false) : undefined;
  if (!before || before.trespass === 0) return first;
  while (best && best.trespass > 0) {
    let better: Judged | undefined;
    for (const city of best.cities)
      for (const labels of moved(situation, best.labels, city))
        better = judge(situation, labels, true, (better ?? best).trespass * BETTER) ?? better;
    if (!better) break;
    best = better;
  }
  // Where lines have all the time that they need it may be no better.
  const after = best && judge(situation, best.labels, false, before.trespass);
  if (!after) return first;
  if (after.trespass === 0 || after.trespass > LITTLE) return after.labels;
  // Of the little that is left any name may be the cause.
  for (const city of after.labels.keys())
    for (const labels of moved(situation, after.labels, city))
      if (judge(situation, labels, false, Number.MIN_VALUE)) return labels;
  return after.labels;
}

/**
 * A page's picture with labels off the ways of its lines: where lines would come nearer to a name than they keep, and
 * find no other way, names stand elsewhere. Takes a while, so it is for the build.
 */
export function clearLabels(
  picture: PictureContent,
  titles: Record<FrameId, string>,
  jointLabel: JointLabel,
): PictureContent {
  const { marks, lines, views, groups } = picture;
  if (groups || lines.length === 0 || lines.length > MOST_LINES) return picture;
  const classIn = (frame: FrameId, size: SizeClass) =>
    readClass(
      marks.filter((mark) => frameOf(mark) === frame),
      views[frame],
      size,
      jointLabel,
    );
  const labelsOf = SIZE_CLASSES.map((size, index) => {
    const frames = { us: classIn("us", size), be: classIn("be", size) };
    const first = new Map(
      marks.flatMap(({ id, placements }) => {
        const placement = placements[index];
        return placement ? [[id, placement] as const] : [];
      }),
    );
    return clearClass({ picture, windows: WINDOWS[size.id], frames, titles }, first);
  });
  return {
    ...picture,
    marks: marks.map(
      (mark): MarkContent => ({
        ...mark,
        placements: mark.placements.map((placement, index) => labelsOf[index]?.get(mark.id) ?? placement),
      }),
    ),
  };
}

/** As `clearLabels` in one language; pages with the same picture, as those of programs often have, are asked once. */
export function labelClearer(
  messages: Pick<Messages["map"], "usTitle" | "beTitle" | "joint" | "jointMore">,
): (picture: PictureContent) => PictureContent {
  const known = new Map<string, PictureContent>();
  const titles = { us: messages.usTitle(), be: messages.beTitle() };
  return (picture) => {
    const key = JSON.stringify(picture);
    const cleared = known.get(key) ?? clearLabels(picture, titles, (names) => jointLabel(messages, names));
    known.set(key, cleared);
    return cleared;
  };
}
