import jsQR from "jsqr";
import { expect, it } from "vitest";
import { drawQr, qrSvg } from "@/features/share/later/qrDrawing";

const PX = 4;

/** The drawing as a camera sees it, by a reader that has no part in its writing. */
function readCode(text: string): string | undefined {
  const { size, path } = drawQr(text);
  const side = size * PX;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = ""] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < PX; dy += 1)
      for (let dx = 0; dx < PX; dx += 1) {
        const at = ((Number(y) * PX + dy) * side + Number(x) * PX + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, side, side)?.data;
}

it.each([
  "https://example.org/",
  "https://example.org/some/path/cities/liege/?programs=city-pair,young-cities&from=2010&us=5.2/36.1/-86.8#liege-2019",
])("is read as %s", (text) => {
  expect(readCode(text)).toBe(text);
});

it("is a file that stands alone", async () => {
  const text = await qrSvg(drawQr("https://example.org/")).text();
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  expect(svg.getAttribute("width")).toBe(svg.getAttribute("height"));
  expect(svg.querySelectorAll("path").length).toBe(2);
  expect(text).not.toMatch(/href|script|url\(/);
});
