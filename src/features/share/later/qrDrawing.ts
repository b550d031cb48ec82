import { encode } from "uqr";

/** Modules of empty room around a code, without which readers may miss it (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** Pixels of a module in the saved picture: large enough for print and a projector. */
const MODULE_PX = 24;

export type QrDrawing = {
  /** Side of the square in modules, with its quiet zone. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
};

/** A code of middle error correction, as a drawing. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: "M", border: QUIET_MODULES });
  const runs = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: runs.join("") };
}

/** A file that stands alone. */
export function qrSvg({ size, path }: QrDrawing): Blob {
  const side = size * MODULE_PX;
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
  return new Blob([text], { type: "image/svg+xml" });
}

/** The same in pixels; undefined where the browser has no canvas. */
export async function qrPng({ size, path }: QrDrawing): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = size * MODULE_PX;
  canvas.height = size * MODULE_PX;
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(MODULE_PX, MODULE_PX);
  context.fillStyle = "#000";
  context.fill(new Path2D(path));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ?? undefined;
}
