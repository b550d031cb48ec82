import type { BrowserContext } from "@playwright/test";
import jsQR from "jsqr";

/** What the QR code on a picture says; undefined where there is none that can be read. */
export async function readCode(context: BrowserContext, png: Buffer): Promise<string | undefined> {
  // A page of its own: the site's policy lets no page read a picture of this kind.
  const camera = await context.newPage();
  const { data, width, height } = await camera.evaluate(readPixels, png.toString("base64"));
  await camera.close();
  return jsQR(new Uint8ClampedArray(Buffer.from(data, "base64")), width, height)?.data;
}

/** The pixels of a picture in base64, read by the browser. In the page. */
async function readPixels(base64: string) {
  const answer = await fetch(`data:image/png;base64,${base64}`);
  const picture = await createImageBitmap(await answer.blob());
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser has no canvas");
  context.drawImage(picture, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onload = resolve;
    reader.readAsDataURL(new Blob([data]));
  });
  return { data: String(reader.result).split(",")[1] ?? "", width, height };
}
