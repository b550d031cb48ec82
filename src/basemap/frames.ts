import { type Box, boxAround } from "./camera";

export type FrameId = "us" | "be";

export type Frame = {
  /** What the drawing covers. */
  drawing: Box;
  /** What the first view must show whole. */
  home: Box;
  minZoom: number;
  maxZoom: number;
};

/** Between the two frames: CSS pixels on a page, units of its own in a picture. The style sheet of the map has it too. */
export const FRAME_GUTTER = 6;

/**
 * The drawings reach far past their country so that no frame, however tall or wide, shows the edge of one at home:
 * the Americas whole, western Europe from Galicia to the Baltic. Their sides are quarters of a world pixel, so that
 * the viewBox of each is in whole numbers.
 */
export const FRAMES: Record<FrameId, Frame> = {
  us: {
    drawing: { minX: 0, minY: 7.5, maxX: 121, maxY: 178 },
    // Cape Alava to West Quoddy Head, Key West to the Northwest Angle.
    home: boxAround(
      [
        { lat: 49.39, lng: -124.74 },
        { lat: 24.52, lng: -66.94 },
      ],
      0,
    ),
    minZoom: 2,
    maxZoom: 9,
  },
  be: {
    drawing: { minX: 119.5, minY: 75, maxX: 143, maxY: 95.25 },
    home: boxAround(
      [
        { lat: 51.51, lng: 2.54 },
        { lat: 49.49, lng: 6.41 },
      ],
      0,
    ),
    minZoom: 5,
    maxZoom: 10.5,
  },
};
