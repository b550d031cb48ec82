import { leaderOffset, type Point } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import { encodePath } from "@/basemap/encodePath";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import { INSETS, type InsetId } from "@/basemap/insets";
import { LABEL_FONT_PX, LABEL_PADDING_PX } from "@/content/arrangePicture";
import { escapeMarkup } from "@/content/escapeMarkup";
import { frameOf } from "@/content/frameOf";
import { findOutside, INSET_TITLE_PX, type Inset, type InsetMark, placedName } from "@/content/outside";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { cropRing } from "@/picture/cropRing";
import { cutLine } from "@/picture/cutLine";
import type { Spot } from "@/picture/readStrokes";
import { weighedLayers } from "./thinDrawing";
import type { WeighedStroke } from "./weighStrokes";

/** The smallest frames that insets are laid out for: the style sheet shows those of the last that fits. */
const FRAMES_OF_INSETS = { large: { width: 480, height: 420 }, small: { width: 250, height: 300 } } as const;

type Variant = keyof typeof FRAMES_OF_INSETS;

const UNITS_PER_PX = 4;
const TOLERANCE_PX = 0.5;
/** Islands of fewer squared tolerances are not drawn. */
const SMALLEST = 2;

const round = (value: number) => Math.round(value * 100) / 100;

const groundId = (id: InsetId) => `inset-${id}`;

/** Land and borders of an inset of this width, in pixels from its upper left corner. */
function drawGround(id: InsetId, width: number): string {
  const box = INSETS[id];
  const units = (UNITS_PER_PX * width) / (box.maxX - box.minX);
  const tolerance = (TOLERANCE_PX * UNITS_PER_PX) / units;
  const draw = ({ points, weights, isClosed }: WeighedStroke) => {
    const kept = points.filter((_, index) => (weights[index] ?? 0) >= tolerance ** 2);
    const lines = isClosed ? [cropRing(kept, box)] : cutLine(kept, box);
    return lines.map((line) => ({
      points: line.map(([x, y]: Spot): [number, number] => [(x - box.minX) * units, (y - box.minY) * units]),
      isClosed,
    }));
  };
  const isLargeEnough = ({ points, isClosed }: WeighedStroke) => {
    if (!isClosed) return true;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
    return area >= SMALLEST * tolerance ** 2;
  };
  return weighedLayers("us")
    .map(({ id: layer, strokes }) => ({
      layer,
      d: encodePath(strokes.filter(isLargeEnough).flatMap(draw)),
    }))
    .filter(({ d }) => d !== "")
    .map(({ layer, d }) => `<path class="basemap-${layer}" d="${d}"/>`)
    .join("");
}

/** A city's form with its name, as the live maps have them. */
function markMarkup(it: InsetMark<MarkContent>, corner: Point): string {
  const [x, y] = [round(it.x - corner.x), round(it.y - corner.y)];
  const { label } = it.placement;
  const name = placedName(it);
  const leader = label === "hidden" ? undefined : leaderOffset(label);
  const line = leader
    ? `<path d="M${x} ${y}l${round(leader.x)} ${round(leader.y)}" stroke="var(--ink)"/>`
    : "";
  const text = name
    ? `<text x="${round(name.left - corner.x + LABEL_PADDING_PX / 2)}" y="${round((name.top + name.bottom) / 2 - corner.y)}" fill="var(--ink)" font-size="${LABEL_FONT_PX}" font-weight="${it.mark.emphasis === "none" ? 500 : 700}">${escapeMarkup(it.mark.label)}</text>`
    : "";
  return `${line}<path d="M${x} ${round(y - 8)}l8 8-8 8-8-8z" fill="var(--united-states)" stroke="none"/>${text}`;
}

function insetMarkup(
  { id, box, marks }: Inset<MarkContent>,
  { width, height }: Size,
  ground: string,
  title: string,
): string {
  const isEastern = id === "puerto-rico";
  const [x, y] = [round(box.left - (isEastern ? width : 0)), round(box.top - height)];
  const size = { width: round(box.right - box.left), height: round(box.bottom - box.top) };
  const corner = { x: box.left, y: box.top };
  return [
    `<g data-drawn="${id}" transform="translate(${x} ${y})">`,
    `<rect width="${size.width}" height="${size.height}" fill="var(--sea)" stroke="var(--outline)" stroke-width="1"/>`,
    ground,
    `<text x="4" y="${round(size.height - INSET_TITLE_PX / 2)}">${escapeMarkup(title)}</text>`,
    ...marks.map((mark) => markMarkup(mark, corner)),
    "</g>",
  ].join("");
}

/**
 * Alaska, Hawaii and Puerto Rico in the corners of the HTML's own picture, where it has a city there: as the live maps place
 * them, which take their place. For the eye: links to these cities are in the text. The origin of each drawing is the corner
 * of the frame that it lies in.
 */
export function drawInsets(
  frame: FrameId,
  { marks, views, alone }: PictureContent,
  insetName: (id: InsetId) => string,
): string {
  if (frame !== "us") return "";
  const drawn = alone && new Set(alone);
  const its = marks.filter((mark) => frameOf(mark) === frame && (drawn?.has(mark.id) ?? true));
  const widths = new Map<InsetId, number>();
  const groundIn = ({ id, box }: Inset<MarkContent>): string => {
    const width = box.right - box.left;
    const first = widths.get(id);
    if (first) return `<use href="#${groundId(id)}" transform="scale(${round(width / first)})"/>`;
    widths.set(id, width);
    return `<g id="${groundId(id)}" stroke="none"><g transform="scale(${1 / UNITS_PER_PX})">${drawGround(id, width)}</g></g>`;
  };
  return (Object.keys(FRAMES_OF_INSETS) as Variant[])
    .flatMap((variant) => {
      const size = FRAMES_OF_INSETS[variant];
      const { insets } = findOutside(frame, its, cameraFor(views.us.box, size), size, true);
      const inCorner = (side: "west" | "east") => {
        const parts = insets
          .filter(({ id }) => (id === "puerto-rico") === (side === "east"))
          .map((inset) => insetMarkup(inset, size, groundIn(inset), insetName(inset.id)))
          .join("");
        return parts && `<svg aria-hidden="true" data-insets="${variant} ${side}">${parts}</svg>`;
      };
      return [inCorner("west"), inCorner("east")];
    })
    .join("");
}
