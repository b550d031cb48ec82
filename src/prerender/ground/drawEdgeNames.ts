import { overlap, type Rectangle } from "@/basemap/arrangement";
import { type Size, toFramePoint } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { sizeClassIndex } from "@/basemap/sizeClasses";
import { takenByMarks } from "@/content/arrangePicture";
import { escapeMarkup } from "@/content/escapeMarkup";
import { frameOf } from "@/content/frameOf";
import { type EdgeName, findOutside, westOf } from "@/content/outside";
import type { MarkContent, PictureContent } from "@/content/pictureContent";

/**
 * The smallest frames that names at the edge are laid out for, of which the style sheet shows those of the last that fits;
 * then frames of common windows, in which they must hold too.
 */
const FRAMES_OF_EDGES = {
  low: [
    { width: 330, height: 220 },
    { width: 390, height: 221 },
    { width: 430, height: 238 },
    { width: 655, height: 276 },
  ],
  tall: [
    { width: 250, height: 300 },
    { width: 437, height: 543 },
    { width: 525, height: 355 },
  ],
  large: [
    { width: 480, height: 420 },
    { width: 517, height: 560 },
    { width: 757, height: 740 },
  ],
} as const satisfies Record<string, readonly [Size, ...Size[]]>;

type Variant = keyof typeof FRAMES_OF_EDGES;

/** A name that comes so near to an edge of the frame stays as far from it, however large the frame is. */
const AT_EDGE_PX = 5;

/** The upper edge has the title and the buttons; below them a name is as far from it in every frame. */
const HEAD_PX = 51;

const round = (value: number) => Math.round(value * 10) / 10;

/** Where a name is held, as a share of the frame, and how far from there its box begins. */
type Hold = { share: number; by: number };

function holdOf(from: number, to: number, size: number, head: number): Hold {
  if (from <= head) return { share: 0, by: round(from) };
  if (to >= size - AT_EDGE_PX) return { share: 1, by: round(from - size) };
  const middle = (from + to) / 2;
  return { share: Number((middle / size).toFixed(3)), by: round(from - middle) };
}

type Held = { edge: EdgeName<MarkContent>; x: Hold; y: Hold };

function hold(edge: EdgeName<MarkContent>, { width, height }: Size): Held {
  const { left, right, top, bottom } = edge.box;
  return { edge, x: holdOf(left, right, width, AT_EDGE_PX), y: holdOf(top, bottom, height, HEAD_PX) };
}

function boxIn({ edge: { box }, x, y }: Held, { width, height }: Size): Rectangle {
  const [left, top] = [x.share * width + x.by, y.share * height + y.by];
  return { left, top, right: left + box.right - box.left, bottom: top + box.bottom - box.top };
}

function nameMarkup({ edge: { mark, box, arrow, text }, x, y }: Held): string {
  const [width, height] = [round(box.right - box.left), round(box.bottom - box.top)];
  const tips = arrow.map((at) => `${round(at.x - box.left)} ${round(at.y - box.top)}`);
  const percent = ({ share }: Hold) => `${round(share * 100)}%`;
  return [
    `<svg x="${percent(x)}" y="${percent(y)}" data-drawn-edge="${mark.id}"><g transform="translate(${x.by} ${y.by})">`,
    `<rect width="${width}" height="${height}" rx="${height / 2}" data-keep-clear=""/>`,
    `<path d="M${tips.join("L")}Z"/>`,
    `<text x="${round(text.x - box.left)}" y="${height / 2}">${escapeMarkup(mark.label)}</text></g></svg>`,
  ].join("");
}

/**
 * Cities that the HTML's own picture does not reach, by name at its edge, as the live maps have them, which take their
 * place. For the eye: links to these cities are in the text. By shares of the frame, whose size is not known.
 */
export function drawEdgeNames(frame: FrameId, { marks, views, alone }: PictureContent): string {
  const drawn = alone && new Set(alone);
  const its = marks.filter((mark) => frameOf(mark) === frame && (drawn?.has(mark.id) ?? true));
  const takenIn = (size: Size) =>
    takenByMarks(its, sizeClassIndex(size), cameraFor(views[frame].box, size), size);
  return (Object.keys(FRAMES_OF_EDGES) as Variant[])
    .map((variant) => {
      const frames: readonly Size[] = FRAMES_OF_EDGES[variant];
      const [size] = FRAMES_OF_EDGES[variant];
      const taken = takenIn(size);
      const { edges } = findOutside(frame, its, cameraFor(views[frame].box, size), size, true, { taken });
      // In a wider frame its mark may be in view, or another where its name is.
      const isFree = (held: Held) =>
        frames.every((one) => !takenIn(one).some((it) => overlap(it, boxIn(held, one))));
      const isOut = ({ edge: { mark } }: Held) =>
        frames.every((one) => {
          const { x, y } = toFramePoint(westOf(mark, frame), cameraFor(views[frame].box, one), one);
          return x < 0 || y < 0 || x > one.width || y > one.height;
        });
      const names = edges
        .map((edge) => hold(edge, size))
        .filter((held) => isOut(held) && isFree(held))
        .map(nameMarkup)
        .join("");
      return names && `<svg aria-hidden="true" data-edges="${variant}">${names}</svg>`;
    })
    .join("");
}
