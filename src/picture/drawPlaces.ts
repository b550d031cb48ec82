import { arrangeMarks } from "@/basemap/arrangeMarks";
import { labelBox, type Point, type Rectangle, shiftOffset } from "@/basemap/arrangement";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import type { NameInWay } from "@/basemap/routeLines";
import type { MarkContent } from "@/content/pictureContent";
import { drawNumberedShape } from "./drawNumberedShape";
import { drawShape } from "./drawShape";
import type { Look } from "./look";
import { drawable, measure } from "./setText";
import { textMarkup } from "./textMarkup";

/** A frame in the picture: pixels of its top left corner and its size, and how many of them a CSS pixel of the page takes. */
export type FramePlace = { left: number; top: number; width: number; height: number; zoom: number };

export type DrawnPlaces = {
  /** Marks and names, before the lines. */
  marks: string;
  /** Pixels of the picture, by city; in the order of their numbers. */
  points: Map<string, Point>;
  /** Of the cities that lie outside: the nearest point of the frame's edge. */
  edgePoints: Map<string, Point>;
  /** Ids of the cities whose names had room. */
  labelled: string[];
  /** The rooms of the names, and of the frame's title. Pixels of the picture. */
  names: NameInWay[];
  title: Rectangle;
};

/** Of a name's letters and of the space that its halo takes. CSS pixels of the page. */
const STRONG = { face: "strong", size: 16, padding: 6 } as const;
const PLAIN = { face: "plain", size: 14, padding: 4 } as const;

const typeOf = ({ emphasis }: MarkContent) => (emphasis === "none" ? PLAIN : STRONG);

const RANK: Record<MarkContent["emphasis"], number> = { selected: 4, counterpart: 3, member: 3, none: 0 };

const EDGE_PX = 6;
const NUMBER_RIM_PX = 10;

const round = (value: number) => Math.round(value * 100) / 100;

type PlacesInput = {
  title: string;
  marks: readonly MarkContent[];
  place: FramePlace;
  look: Look;
  camera: Camera;
  /** Of the first city in the frame, where the marks are numbered. */
  firstNumber?: number | undefined;
};

/** The cities of one frame at the picture's size: the same marks and rules for labels as on the page. */
export function drawPlaces(input: PlacesInput): DrawnPlaces {
  const { title, marks, place, look, camera, firstNumber } = input;
  const { palette, advances } = look;
  const { left, top, zoom } = place;
  const size: Size = { width: place.width / zoom, height: place.height / zoom };
  const names = new Map(marks.map((mark) => [mark.id, drawable(mark.label, typeOf(mark).face, advances)]));
  const placed = marks.map((mark) => ({ mark, ...toFramePoint(mark, camera, size) }));
  // A mark that is cut in two may be understood, the number in it cannot.
  const rim = firstNumber === undefined ? 0 : NUMBER_RIM_PX;
  const isInFrame = ({ x, y }: Point) => x > rim && y > rim && x < size.width - rim && y < size.height - rim;
  const inFrame = placed.filter(isInFrame);
  const widthOf = (mark: MarkContent) => {
    const { face, size: fontSize, padding } = typeOf(mark);
    return measure(names.get(mark.id) ?? "", face, fontSize, advances) + padding;
  };
  const titleSize = 11;
  const titleWidth = measure(title, "strong", titleSize, advances);
  const placements = arrangeMarks(
    inFrame.map(({ mark, x, y }) => ({
      id: mark.id,
      x,
      y,
      labelWidth: widthOf(mark),
      rank: RANK[mark.emphasis] || Number(mark.role !== "not-in-city-pair"),
    })),
    { left: EDGE_PX, top: EDGE_PX, right: size.width - EDGE_PX, bottom: size.height - EDGE_PX },
    [{ left: 0, top: 0, right: titleWidth + 20, bottom: 24 }],
  );
  const toPicture = ({ x, y }: Point): Point => ({ x: round(left + x * zoom), y: round(top + y * zoom) });
  const points = new Map<string, Point>();
  const toRoom = (box: Rectangle): Rectangle => {
    const [from, to] = [toPicture({ x: box.left, y: box.top }), toPicture({ x: box.right, y: box.bottom })];
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const labelled: string[] = [];
  const rooms: NameInWay[] = [];
  const [leaders, shapes, labels]: [string[], string[], string[]] = [[], [], []];
  for (const [index, { mark, x, y }] of inFrame.entries()) {
    const placement = placements.get(mark.id) ?? { label: "hidden" as const };
    const offset = shiftOffset(placement.shift);
    const drawn = { x: x + offset.x, y: y + offset.y };
    const [from, to] = [toPicture({ x, y }), toPicture(drawn)];
    points.set(mark.id, to);
    if (placement.shift)
      leaders.push(
        `<path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${palette.ink}" stroke-width="${zoom}"/>`,
        `<circle cx="${from.x}" cy="${from.y}" r="${2.5 * zoom}" fill="${palette.ink}"/>`,
      );
    shapes.push(
      firstNumber === undefined
        ? drawShape(mark, to, zoom, palette)
        : drawNumberedShape(mark, firstNumber + index, { ...to, zoom }, look),
    );
    const name = names.get(mark.id) ?? "";
    if (placement.label === "hidden" || name === "") continue;
    labelled.push(mark.id);
    const { face, size: fontSize } = typeOf(mark);
    const box = labelBox(drawn.x, drawn.y, widthOf(mark), placement.label);
    rooms.push({ id: mark.id, ...toRoom(box) });
    const middle = toPicture({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2 + fontSize * 0.35,
    });
    labels.push(
      textMarkup({ text: name, face, size: fontSize * zoom }, middle, look, {
        anchor: "middle",
        halo: round(4 * zoom),
      }),
    );
  }
  const titleAt = toPicture({ x: 10, y: 17 });
  const frameTitle = textMarkup({ text: title, face: "strong", size: titleSize * zoom }, titleAt, look, {
    fill: palette.dim,
    halo: round(4 * zoom),
  });
  return {
    marks: [...leaders, ...shapes, ...labels, frameTitle].join(""),
    points,
    edgePoints: new Map(
      placed
        .filter((it) => !isInFrame(it))
        .map(({ mark, x, y }) => [
          mark.id,
          toPicture({
            x: Math.min(Math.max(x, 0), size.width),
            y: Math.min(Math.max(y, 0), size.height),
          }),
        ]),
    ),
    labelled,
    names: rooms,
    title: toRoom({ left: 0, top: 0, right: titleWidth + 14, bottom: 22 }),
  };
}
