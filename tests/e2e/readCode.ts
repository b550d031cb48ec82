import type { BrowserContext } from "@playwright/test";
import jsQR from "jsqr";

/** What the QR code on a picture says; undefined where there is none that can be read. */
export async function readCode(context: BrowserContext, png: Buffer): Promise<string | undefined> {
  // A page of its own: the site's policy lets no page read a picture of this kind.
  const camera = await context.newPage();
  const { greys, width, height } = await camera.evaluate(readGreys, png.toString("base64"));
  await camera.close();
  const pixels = new Uint8ClampedArray(width * height * 4);
  Buffer.from(greys, "base64").forEach((grey, index) => {
    pixels.fill(grey, index * 4, index * 4 + 4);
  });
  return jsQR(pixels, width, height)?.data;
}

/**
 * The brightness of each pixel of a picture, read by the browser. In the page. As one text: a list of numbers takes
 * a minute to come over.
 */
async function readGreys(base64: string) {
  const answer = await fetch(`data:image/png;base64,${base64}`);
  const picture = await createImageBitmap(await answer.blob());
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas");
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Array.from({ length: width }, (_, x) => {
      const at = (y * width + x) * 4;
      return Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
    });
    return String.fromCharCode(...row);
  });
  return { greys: btoa(rows.join("")), width, height };
}
