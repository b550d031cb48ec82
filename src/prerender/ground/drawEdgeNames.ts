import type { Rectangle } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { escapeMarkup } from "@/content/escapeMarkup";
import { frameOf } from "@/content/frameOf";
import { type EdgeName, findOutside } from "@/content/outside";
import type { MarkContent, PictureContent } from "@/content/pictureContent";

/** The smallest frames that names at the edge are laid out for; the style sheet shows those of the last that fits. */
const FRAMES_OF_EDGES = {
  low: { width: 330, height: 220 },
  tall: { width: 250, height: 300 },
  large: { width: 480, height: 420 },
} as const;

type Variant = keyof typeof FRAMES_OF_EDGES;

/** A name that comes so near to an edge of the frame stays as far from it, however large the frame is. */
const AT_EDGE_PX = 5;

/** The upper edge has the title and the buttons; below them a name is as far from it in every frame. */
const HEAD_PX = 51;

const round = (value: number) => Math.round(value * 10) / 10;

/** Where a name is held, as a share of the frame, and how far from there its box begins. */
function held(from: number, to: number, size: number, head: number): [at: string, by: number] {
  if (from <= head) return ["0", from];
  if (to >= size - AT_EDGE_PX) return ["100%", from - size];
  const middle = (from + to) / 2;
  return [`${round((middle / size) * 100)}%`, from - middle];
}

function nameMarkup({ mark, box, arrow, text }: EdgeName<MarkContent>, size: Size): string {
  const [x, left] = held(box.left, box.right, size.width, AT_EDGE_PX);
  const [y, top] = held(box.top, box.bottom, size.height, HEAD_PX);
  const [width, height] = [round(box.right - box.left), round(box.bottom - box.top)];
  const inBox = (at: { x: number; y: number }, corner: Rectangle) =>
    `${round(at.x - corner.left)} ${round(at.y - corner.top)}`;
  const [textX, textY] = [round(text.x - box.left), height / 2];
  return [
    `<svg x="${x}" y="${y}" data-drawn-edge="${mark.id}"><g transform="translate(${round(left)} ${round(top)})">`,
    `<rect width="${width}" height="${height}" rx="${height / 2}" data-keep-clear=""/>`,
    `<path d="M${arrow.map((at) => inBox(at, box)).join("L")}Z"/>`,
    `<text x="${textX}" y="${textY}">${escapeMarkup(mark.label)}</text></g></svg>`,
  ].join("");
}

/**
 * Cities that the HTML's own picture does not reach, by name at its edge, as the live maps have them, which take their
 * place. For the eye: links to these cities are in the text. By shares of the frame, whose size is not known.
 */
export function drawEdgeNames(frame: FrameId, { marks, views, alone }: PictureContent): string {
  const drawn = alone && new Set(alone);
  const its = marks.filter((mark) => frameOf(mark) === frame && (drawn?.has(mark.id) ?? true));
  return (Object.keys(FRAMES_OF_EDGES) as Variant[])
    .map((variant) => {
      const size = FRAMES_OF_EDGES[variant];
      const { edges } = findOutside(frame, its, cameraFor(views[frame].box, size), size, true);
      const names = edges.map((edge) => nameMarkup(edge, size)).join("");
      return names && `<svg aria-hidden="true" data-edges="${variant}">${names}</svg>`;
    })
    .join("");
}
