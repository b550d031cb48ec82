import { startWorkers } from "../startWorkers.ts";

/** What draws an SVG, and the width in pixels that it is drawn at. */
export type Picture = { svg: () => string; width: number };

/** An SVG, and the width in pixels that it is drawn at. */
export type DrawnSvg = { svg: string; width: number };

/** Draws pictures as PNG in threads; `ask` rejects with what the rasteriser throws. */
export const startDrawing = (fonts: readonly Uint8Array[]) =>
  startWorkers<DrawnSvg, Uint8Array>(new URL("./pictureWorker.mjs", import.meta.url), fonts);
