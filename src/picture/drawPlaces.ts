import { arrangeMarks, layerOf } from "@/basemap/arrangeMarks";
import { crowdedIds, labelBox, leaderOffset, type Point, type Rectangle } from "@/basemap/arrangement";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { keptIn, type NameWish } from "@/basemap/clearLines";
import type { FrameId } from "@/basemap/frames";
import type { NameInWay } from "@/basemap/routing/routedLine";
import type { JointLabel } from "@/content/arrangePicture";
import { EDGE_FONT_PX, findOutside, insetNames, STILL_CORNERS, westOf } from "@/content/outside";
import type { MarkContent } from "@/content/pictureContent";
import { layScale, SCALE_CORNER, type ScaleNames } from "@/content/scaleBar";
import { drawNumberedShape } from "./drawNumberedShape";
import { drawEdgeName, type InsetPlace } from "./drawOutside";
import { drawScaleBar } from "./drawScaleBar";
import { drawHalo, drawShape } from "./drawShape";
import type { Look } from "./look";
import { measure, setLine } from "./setText";
import { textMarkup } from "./textMarkup";

/** A frame in the picture: pixels of its top left corner and its size, and how many of them a CSS pixel of the page takes. */
export type FrameBox = { left: number; top: number; width: number; height: number; zoom: number };

export type DrawnPlaces = {
  /** Marks and names, before the lines. */
  marks: string;
  /** Pixels of the picture, by city; in the order of their numbers. */
  points: Map<string, Point>;
  /** Of the cities that lie outside: their names at the frame's edge, or its nearest point. */
  edgePoints: Map<string, Point>;
  /** Parts of the country that the frame does not reach and that hold some of its marks. */
  insets: InsetPlace[];
  /** Ids of the cities whose names had room. */
  labelled: string[];
  /** The rooms of the names, and of the frame's title. Pixels of the picture. */
  names: NameInWay[];
  title: Rectangle;
  /** Of the scale bar. */
  scale: Rectangle | undefined;
  /** All that marks, names and leaders take up, and the title. Pixels of the picture. */
  taken: Rectangle[];
};

/** Of a name's letters and of the space that its halo takes. CSS pixels of the page. */
const STRONG = { face: "strong", size: 16, padding: 6 } as const;
const PLAIN = { face: "plain", size: 14, padding: 4 } as const;

const typeOf = ({ emphasis }: MarkContent) => (emphasis === "none" ? PLAIN : STRONG);

/** From this rank on a city is never without its name. */
const MUST_RANK = 4;
const PAIR_RANK = 1;
const RANK: Record<MarkContent["emphasis"], number> = { selected: 5, counterpart: 4, member: 4, none: 0 };

/** The longest name, as a share of its frame. */
const NAME_SHARE = 0.9;

const EDGE_PX = 6;
/** Of a form, and of the halo of what the picture is about. */
const FORM_RADIUS_PX = 9;
const HALO_RADIUS_PX = 14;
const LEADER_STEPS = 6;
const NUMBER_RIM_PX = 10;
/** Numbered marks nearer than this would cover each other's numbers. */
const NUMBERED_PX = 22;

const round = (value: number) => Math.round(value * 100) / 100;

type PlacesInput = {
  frame: FrameId;
  title: string;
  marks: readonly MarkContent[];
  place: FrameBox;
  look: Look;
  camera: Camera;
  /** The camera is the picture's own, not where a reader moved the map. */
  isOwn: boolean;
  /** Of the first city in the frame, where the marks are numbered. */
  firstNumber?: number | undefined;
  jointLabel: JointLabel;
  /** Absent where the picture has no scale bar. */
  scaleNames?: ScaleNames | undefined;
  wish?: NameWish;
};

/** The cities of one frame at the picture's size: the same marks and rules for labels as on the page. */
export function drawPlaces(input: PlacesInput): DrawnPlaces {
  const { frame, title, marks, place, look, camera, isOwn, firstNumber, jointLabel, scaleNames, wish } =
    input;
  const { palette, advances } = look;
  const { left, top, zoom } = place;
  const size: Size = { width: place.width / zoom, height: place.height / zoom };
  const placed = marks.map((mark) => ({ mark, ...toFramePoint(westOf(mark, frame), camera, size) }));
  // A mark that is cut in two may be understood, the number in it cannot.
  const rim = firstNumber === undefined ? 0 : NUMBER_RIM_PX;
  const isInFrame = ({ x, y }: Point) => x > rim && y > rim && x < size.width - rim && y < size.height - rim;
  const inFrame = placed.filter(isInFrame);
  // The number of a mark too small to hold it stands before its name.
  const crowded =
    firstNumber === undefined
      ? new Set()
      : crowdedIds(
          inFrame.map(({ mark, x, y }) => ({ id: mark.id, x, y })),
          NUMBERED_PX,
        );
  const cut = (mark: MarkContent) => {
    const { face, size: fontSize } = typeOf(mark);
    return setLine(mark.label, face, fontSize, NAME_SHARE * size.width, advances).text;
  };
  const widthOf = (text: string, mark: MarkContent) => {
    const { face, size: fontSize, padding } = typeOf(mark);
    return measure(text, face, fontSize, advances) + padding;
  };
  const ways = keptIn(wish?.avoided ?? [], { left, top, zoom });
  const scale = scaleNames && layScale(camera, size, scaleNames);
  const { insets, edges } = findOutside(frame, marks, camera, size, isOwn, {
    corners: scale ? { ...STILL_CORNERS, foot: SCALE_CORNER } : STILL_CORNERS,
    rim,
    nameWidth: (mark) => widthOf(cut(mark), mark),
    edgeWidth: (mark) => measure(cut(mark), "plain", EDGE_FONT_PX, advances),
    avoided: ways,
  });
  const inInsets = insets.flatMap((inset) => inset.marks);
  const drawn = [...inFrame, ...inInsets];
  const numbers = new Map(drawn.map(({ mark }, index) => [mark.id, (firstNumber ?? 1) + index]));
  const names = new Map(
    marks.map((mark) => {
      const text = cut(mark);
      return [mark.id, crowded.has(mark.id) ? `${numbers.get(mark.id)} ${text}` : text];
    }),
  );
  const aside = [
    ...(scale ? [scale.room] : []),
    ...insets.flatMap((inset) => [inset.box, ...insetNames(inset)]),
    ...edges.map(({ box }) => box),
  ];
  const titleSize = 11;
  const titleWidth = measure(title, "strong", titleSize, advances);
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const titleRoom: Rectangle = { left: 0, top: 0, right: titleWidth + 20, bottom: 24 };
  const room = { left: EDGE_PX, top: EDGE_PX, right: size.width - EDGE_PX, bottom: size.height - EDGE_PX };
  const reserved = [titleRoom, ...aside];
  const lastRoom = { room, reserved, avoided: ways };
  const arranged = arrangeMarks(
    inFrame.map(({ mark, x, y }) => ({
      id: mark.id,
      x,
      y,
      labelWidth: widthOf(names.get(mark.id) ?? "", mark),
      rank: crowded.has(mark.id)
        ? Math.max(MUST_RANK, RANK[mark.emphasis])
        : RANK[mark.emphasis] || Number(mark.role !== "not-in-city-pair"),
    })),
    {
      labelRoom: wish?.isFirm ? { room, reserved: [...reserved, ...ways] } : lastRoom,
      // What must be named is, even beside a line.
      lastRoom,
      mustRank: wish?.namesPairs ? PAIR_RANK : MUST_RANK,
      // A paired city that the picture is not about is no part of a name far from its mark.
      joinedRank: MUST_RANK,
      isLabelled: (id) => names.get(id) !== "",
      readJoint: (ids) => {
        const first = known.get(ids[0]);
        // A large mark is told by its number.
        const isTold = firstNumber !== undefined && ids.some((id) => !crowded.has(id));
        if (!first || isTold) return undefined;
        const label = jointLabel(ids.map((id) => names.get(id) ?? ""));
        return { label, width: widthOf(label, first) };
      },
    },
  );
  const placements = new Map([
    ...arranged,
    ...inInsets.map(({ mark, placement }) => [mark.id, placement] as const),
  ]);
  const toPicture = ({ x, y }: Point): Point => ({ x: round(left + x * zoom), y: round(top + y * zoom) });
  const points = new Map<string, Point>();
  const toRoom = (box: Rectangle): Rectangle => {
    const [from, to] = [toPicture({ x: box.left, y: box.top }), toPicture({ x: box.right, y: box.bottom })];
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const taken: Rectangle[] = [titleRoom, ...aside].map(toRoom);
  const take = ({ x, y }: Point, half: number) =>
    taken.push(toRoom({ left: x - half, top: y - half, right: x + half, bottom: y + half }));
  const labelled: string[] = [];
  const rooms: NameInWay[] = [];
  const [halos, leaders, labels]: [string[], string[], string[]] = [[], [], []];
  const shapes: { layer: number; shape: string }[] = [];
  for (const { mark, x, y } of drawn) {
    const placement = placements.get(mark.id) ?? { label: "hidden" as const };
    const at = toPicture({ x, y });
    points.set(mark.id, at);
    take(
      { x, y },
      mark.emphasis === "none" ? (firstNumber === undefined ? FORM_RADIUS_PX : rim) : HALO_RADIUS_PX,
    );
    const isSmall = placement.isSmall === true || crowded.has(mark.id);
    const isNumbered = firstNumber !== undefined && !isSmall;
    halos.push(drawHalo(mark, at, zoom, palette));
    shapes.push({
      layer: layerOf(mark),
      shape: isNumbered
        ? drawNumberedShape(mark, numbers.get(mark.id) ?? 0, { ...at, zoom }, look)
        : drawShape({ ...mark, isSmall }, at, zoom, palette),
    });
    const name = placement.joint?.label ?? names.get(mark.id) ?? "";
    if (placement.label === "hidden") continue;
    const named = placement.joint?.cities ?? [mark.id];
    labelled.push(...named);
    const offset = leaderOffset(placement.label);
    const end = offset && toPicture({ x: x + offset.x, y: y + offset.y });
    for (let step = 1; offset && step <= LEADER_STEPS; step += 1)
      take({ x: x + (offset.x * step) / LEADER_STEPS, y: y + (offset.y * step) / LEADER_STEPS }, 2);
    if (end)
      leaders.push(
        `<path data-leader="${mark.id}" d="M${at.x} ${at.y}L${end.x} ${end.y}" stroke="${palette.ink}" stroke-width="${zoom}"/>`,
      );
    const { face, size: fontSize } = typeOf(mark);
    const box = labelBox(x, y, widthOf(name, mark), placement.label);
    rooms.push({ cities: named, ...toRoom(box) });
    taken.push(toRoom(box));
    const middle = toPicture({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2 + fontSize * 0.35,
    });
    const text = textMarkup({ text: name, face, size: fontSize * zoom }, middle, look, {
      anchor: "middle",
      halo: round(4 * zoom),
    });
    labels.push(`<g data-label="${named.join(" ")}">${text}</g>`);
  }
  const drawnShapes = shapes.toSorted((one, other) => one.layer - other.layer).map(({ shape }) => shape);
  const titleAt = toPicture({ x: 10, y: 17 });
  const frameTitle = textMarkup({ text: title, face: "strong", size: titleSize * zoom }, titleAt, look, {
    fill: palette.dim,
    halo: round(4 * zoom),
  });
  const scaleBar = scale ? drawScaleBar(scale, toPicture, zoom, look) : "";
  const edgeNames = edges.map((edge) => {
    const box = toRoom(edge.box);
    rooms.push({ cities: [edge.mark.id], ...box });
    return drawEdgeName(edge, cut(edge.mark), box, toPicture, zoom, look);
  });
  const lineEnds = new Map(edges.map(({ mark, lineEnd }) => [mark.id, lineEnd]));
  return {
    marks: [...halos, ...leaders, ...drawnShapes, ...labels, ...edgeNames, frameTitle, scaleBar].join(""),
    points,
    edgePoints: new Map(
      placed
        .filter(({ mark }) => !points.has(mark.id))
        .map(({ mark, x, y }) => [
          mark.id,
          toPicture(
            lineEnds.get(mark.id) ?? {
              x: Math.min(Math.max(x, 0), size.width),
              y: Math.min(Math.max(y, 0), size.height),
            },
          ),
        ]),
    ),
    insets: insets.map(({ id, box, camera: its }) => {
      const { left: from, top: above, right, bottom } = toRoom(box);
      return {
        id,
        camera: its,
        place: { left: from, top: above, width: round(right - from), height: round(bottom - above), zoom },
      };
    }),
    labelled,
    names: rooms,
    taken,
    title: toRoom({ left: 0, top: 0, right: titleWidth + 14, bottom: 22 }),
    scale: scale && toRoom(scale.room),
  };
}
