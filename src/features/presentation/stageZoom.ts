/** A point of the audience's window: parts of its width and height, 0 to 1. */
export type WindowPoint = { x: number; y: number };

/** How much larger the slide is, from 1 to `MAX_ZOOM`, and the point of the window that stays where it is. */
export type StageZoom = WindowPoint & { scale: number };

export const MAX_ZOOM = 4;

export const MIDDLE: WindowPoint = { x: 0.5, y: 0.5 };

/** As far as a key or a button zooms at once. */
export const ZOOM_STEP = 1.5;

const within = (value: number) => Math.min(Math.max(value, 0), 1);

/**
 * Makes a slide `factor` times larger or smaller, so that what is seen at a point of the window stays there as far as
 * the slide's edges allow. Undefined: the whole slide.
 */
export function zoomAt(
  before: StageZoom | undefined,
  at: WindowPoint,
  factor: number,
): StageZoom | undefined {
  const from = before ?? { x: 0, y: 0, scale: 1 };
  const scale = Math.min(from.scale * factor, MAX_ZOOM);
  if (scale < 1.01) return undefined;
  const origin = (fixed: number, seen: number) => {
    const place = fixed + (seen - fixed) / from.scale;
    return within((seen - place * scale) / (1 - scale));
  };
  return { x: origin(from.x, at.x), y: origin(from.y, at.y), scale };
}

/** A point so much further right and down, and still on the window. */
export function movePoint<Point extends WindowPoint>(point: Point, right: number, down: number): Point {
  return { ...point, x: within(point.x + right), y: within(point.y + down) };
}

/** What a key zooms to; undefined where it is none that zooms. */
export function zoomByKey(
  key: string,
  before: StageZoom | undefined,
  at: WindowPoint,
): { zoom: StageZoom | undefined } | undefined {
  if (key === "+" || key === "=") return { zoom: zoomAt(before, at, ZOOM_STEP) };
  if (key === "-") return { zoom: zoomAt(before, at, 1 / ZOOM_STEP) };
  return undefined;
}

/** For an element as large as the window; undefined leaves it without a style, as the HTML must be. */
export function zoomStyle(
  zoom: StageZoom | undefined,
): { scale: string; transformOrigin: string } | undefined {
  return zoom && { scale: String(zoom.scale), transformOrigin: `${zoom.x * 100}% ${zoom.y * 100}%` };
}
