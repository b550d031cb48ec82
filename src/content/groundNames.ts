import type { Point, Rectangle } from "@/basemap/arrangement";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { pointAt } from "@/basemap/curves";
import type { FrameId } from "@/basemap/frames";
import { labels } from "@/basemap/geometry/labels";
import type { GroundLabel } from "@/basemap/groundLabel";
import { PILL, strokeOf } from "@/basemap/lineLook";
import { chooseQuiet, QUIET_LETTERS, type QuietView, quietBox } from "@/basemap/quietLabels";
import type { RoutedLine } from "@/basemap/routing/routedLine";
import type { Locale } from "@/domain/locale";
import { groundText } from "./groundText";

/** A frame of a picture: its corner and size in pixels of the picture, and how many of them a CSS pixel of the page takes. */
export type NamedFrame = Size & { frame: FrameId; left: number; top: number; zoom: number; camera: Camera };

/** A name on the ground of a picture. Pixels of the picture: `x` is where its text is anchored, `y` its baseline. */
export type GroundName = Point & {
  frame: FrameId;
  kind: GroundLabel["kind"];
  text: string;
  anchor: "start" | "middle" | "end";
  fontSize: number;
  /** Between letters. */
  spacing: number;
  /** All that it takes up, its point too. */
  box: Rectangle;
  /** A town's place, as a point of this radius. */
  point?: Point & { radius: number };
};

/** More would be a map of towns. */
const MOST = 14;

const EDGE_PX = 6;

/** From the middle of a line of text to its baseline, in parts of the type size. */
const BASELINE = 0.35;

const POINT_RADIUS_PX = 2.2;
/** From the middle of a town's point to its name. */
const BESIDE_POINT_PX = 6;

const STEP_PX = 8;

/** What lines, their arrows and their dates take up. `zoom` pixels to a CSS pixel of the page. */
export function takenByLines(lines: readonly RoutedLine[], zoom: number): Rectangle[] {
  return lines.flatMap(({ line, curves, pill }) => {
    const { width, casing } = strokeOf(line, zoom);
    const half = Math.max(width, casing) / 2;
    const around = ({ x, y }: Point, halfWidth: number, halfHeight: number): Rectangle => ({
      left: x - halfWidth,
      top: y - halfHeight,
      right: x + halfWidth,
      bottom: y + halfHeight,
    });
    const along = curves.flatMap((curve) => {
      const [from, one, other, to] = curve;
      const length = [from, one, other].reduce((sum, { x, y }, index) => {
        const next = [one, other, to][index] as Point;
        return sum + Math.hypot(next.x - x, next.y - y);
      }, 0);
      const steps = Math.max(2, Math.ceil(length / (STEP_PX * zoom)));
      return Array.from({ length: steps + 1 }, (_, step) => around(pointAt(curve, step / steps), half, half));
    });
    const rim = PILL.rim * zoom;
    return pill ? [...along, around(pill.middle, pill.width / 2 + rim, pill.height / 2 + rim)] : along;
  });
}

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * The names for orientation that a frame of a picture has room for, beside all that is drawn on it: `taken`, in pixels of
 * the picture.
 */
export function groundNames(
  { frame, camera, left, top, zoom, width, height }: NamedFrame,
  taken: readonly Rectangle[],
  locale: Locale,
): GroundName[] {
  const size: Size = { width: width / zoom, height: height / zoom };
  const view: QuietView = {
    camera,
    size,
    room: { left: EDGE_PX, top: EDGE_PX, right: size.width - EDGE_PX, bottom: size.height - EDGE_PX },
    taken: taken
      .map((box) => ({
        left: (box.left - left) / zoom,
        top: (box.top - top) / zoom,
        right: (box.right - left) / zoom,
        bottom: (box.bottom - top) / zoom,
      }))
      .filter((box) => box.right > 0 && box.bottom > 0 && box.left < size.width && box.top < size.height),
  };
  const toPicture = ({ x, y }: Point): Point => ({ x: round(left + x * zoom), y: round(top + y * zoom) });
  const textAt = (label: GroundLabel) => groundText(label, { locale, zoom: camera.zoom, frame });
  return chooseQuiet(labels, textAt, view, MOST).map((quiet): GroundName => {
    const { label, text, side } = quiet;
    const at = toFramePoint(quiet.place, camera, size);
    const aside = side === "middle" ? 0 : side === "east" ? BESIDE_POINT_PX : -BESIDE_POINT_PX;
    const box = quietBox(quiet, view);
    const corner = toPicture({ x: box.left, y: box.top });
    const foot = toPicture({ x: box.right, y: box.bottom });
    const isUpper = label.kind !== "sea" && label.kind !== "town";
    const { size: fontSize, spacing } = QUIET_LETTERS;
    return {
      frame,
      kind: label.kind,
      text: isUpper ? text.toLocaleUpperCase(locale) : text,
      ...toPicture({ x: at.x + aside, y: at.y + fontSize * BASELINE }),
      anchor: side === "middle" ? "middle" : side === "east" ? "start" : "end",
      fontSize: round(fontSize * zoom),
      spacing: label.kind === "town" ? 0 : round(spacing * fontSize * zoom),
      box: { left: corner.x, top: corner.y, right: foot.x, bottom: foot.y },
      ...(label.kind === "town" && {
        point: { ...toPicture(at), radius: round(POINT_RADIUS_PX * zoom) },
      }),
    };
  });
}
