import { createRequire } from "node:module";
import type { Browser } from "@playwright/test";
import type * as PdfJs from "pdfjs-dist";

type Box = { left: number; top: number; right: number; bottom: number };

/** What the first page of a PDF shows: points, from the top left. */
type PrintedMap = {
  /** Around all that has the color of the page's own country, in the left and the right half. */
  land: Record<"us" | "be", Box>;
  texts: { text: string; x: number; y: number }[];
};

const { resolve } = createRequire(import.meta.url);

/** As the light theme paints the country of a frame. */
const LAND = [252, 251, 247];

/** Reads where the land of both frames lies on the first page, and where its names stand. */
export async function readPrintedMap(browser: Browser, pdf: Uint8Array): Promise<PrintedMap> {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const name of ["pdf.worker", "pdf"])
    await page.addScriptTag({ path: resolve(`pdfjs-dist/build/${name}.mjs`), type: "module" });
  await page.waitForFunction(() => "pdfjsLib" in globalThis && "pdfjsWorker" in globalThis);
  const read = await page.evaluate(
    async ({ base64, land: [red = 0, green = 0, blue = 0] }) => {
      const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof PdfJs };
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const first = await (await pdfjsLib.getDocument({ data }).promise).getPage(1);
      const viewport = first.getViewport({ scale: 1 });
      const canvas = document.createElement("canvas");
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      await first.render({ canvas, viewport }).promise;
      const { width, height } = canvas;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const isLand = (at: number) =>
        [red, green, blue].every((channel, index) => Math.abs((pixels[at + index] ?? 0) - channel) < 2);
      const boxWithin = (from: number, to: number) => {
        const box = { left: width, top: height, right: 0, bottom: 0 };
        for (let y = 0; y < height; y += 1)
          for (let x = from; x < to; x += 1) {
            if (!isLand(4 * (y * width + x))) continue;
            box.left = Math.min(box.left, x);
            box.right = Math.max(box.right, x + 1);
            box.top = Math.min(box.top, y);
            box.bottom = Math.max(box.bottom, y + 1);
          }
        return box;
      };
      const { items } = await first.getTextContent();
      const texts = items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [x = 0, y = 0] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
        return [{ text: item.str.trim(), x, y }];
      });
      const middle = Math.floor(width / 2);
      return { land: { us: boxWithin(0, middle), be: boxWithin(middle, width) }, texts };
    },
    { base64: Buffer.from(pdf).toString("base64"), land: LAND },
  );
  await context.close();
  return read;
}
