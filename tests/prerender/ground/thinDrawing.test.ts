import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { Box } from "@/basemap/camera";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { focusBox } from "@/basemap/frameView";
import { project } from "@/basemap/projection";
import { thinDrawing } from "@/prerender/ground/thinDrawing";
import { isInsideRings } from "../../basemap/isInsideRings";
import { ringsOf } from "../../basemap/ringsOf";
import { frozenPages } from "../../content/pageParts";

const BUDGET_BYTES = 9 * 1024;

function read(svg: string) {
  const numbers = (name: string) =>
    (new RegExp(`${name}="([^"]*)"`).exec(svg)?.[1] ?? "").split(" ").map(Number);
  const layers = new Map(
    [...svg.matchAll(/<path class="basemap-([a-z-]+)" d="([^"]*)"\/>/g)].map(([, layer = "", d = ""]) => [
      layer,
      ringsOf(d),
    ]),
  );
  return { viewBox: numbers("viewBox"), ground: numbers("data-units"), layers };
}

function isDrawn(frame: FrameId, box: Box, layer: string, lat: number, lng: number): boolean {
  const { ground, layers } = read(thinDrawing(frame, box));
  const [minX = 0, minY = 0, units = 0] = ground;
  const { x, y } = project({ lat, lng });
  return isInsideRings(layers.get(layer) ?? [], [(x - minX) * units, (y - minY) * units]);
}

const home = { us: focusBox("us", []), be: focusBox("be", []) };

describe("the drawings in the HTML", () => {
  it("fit their budget together on every page", () => {
    for (const [path, { picture }] of frozenPages) {
      const { us, be } = picture.views;
      const both = thinDrawing("us", us.box) + thinDrawing("be", be.box);
      expect(brotliCompressSync(both).length, path).toBeLessThan(BUDGET_BYTES);
    }
  });

  it("show the box of the view and no more", () => {
    const box = focusBox("be", [{ lat: 50.59, lng: 5.86 }]);
    const { viewBox, ground } = read(thinDrawing("be", box));
    const [left = 0, top = 0, width = 0, height = 0] = viewBox;
    expect([left, top]).toEqual([0, 0]);
    // Of world pixels: at zoom 18 a quarter of a pixel.
    expect(ground[0]).toBeCloseTo(box.minX, 6);
    expect(ground[1]).toBeCloseTo(box.minY, 6);
    expect(width / height).toBeCloseTo((box.maxX - box.minX) / (box.maxY - box.minY), 4);
  });

  it.each([
    ["be", "country", "Antwerp", 51.22047, 4.40026, true],
    ["be", "country", "Kortrijk", 50.82803, 3.26487, true],
    ["be", "country", "Eindhoven", 51.4416, 5.4697, false],
    ["be", "land", "Lille", 50.6292, 3.0573, true],
    ["be", "land", "the North Sea", 52.0, 2.9, false],
    ["us", "country", "Chattanooga", 35.04563, -85.30968, true],
    ["us", "country", "San Diego", 32.74, -117.1, true],
    ["us", "land", "Winnipeg", 49.8951, -97.1384, true],
    ["us", "land", "the Atlantic", 37, -70, false],
    ["us", "country", "Puerto Rico", 18.2, -66.4, true],
    ["us", "lakes", "Lake Michigan", 43.5, -87, true],
  ] as const)("draw in %s the %s at %s (%f, %f): %s", (frame, layer, _name, lat, lng, expected) => {
    expect(isDrawn(frame, home[frame], layer, lat, lng)).toBe(expected);
  });

  it("reach as far as a frame that is twice as high as wide shows, and one that is twice as wide as high", () => {
    const { minX, minY, maxX, maxY } = FRAMES.us.home;
    // Northern Canada and Colombia; Labrador beside the east coast.
    expect(isDrawn("us", { minX, minY, maxX, maxY }, "land", 62, -110)).toBe(true);
    expect(isDrawn("us", { minX, minY, maxX, maxY }, "land", 5, -74)).toBe(true);
    expect(isDrawn("us", { minX, minY, maxX, maxY }, "land", 48.5, -56)).toBe(true);
  });

  it("is thinner than a drawing of the same place at a nearer view, which keeps what one can tell apart there", () => {
    const near = focusBox("be", [{ lat: 51.22, lng: 4.4 }]);
    const count = (box: Box) => (read(thinDrawing("be", box)).layers.get("provinces") ?? []).flat().length;
    expect(count(near)).toBeGreaterThan(count(home.be) * 0.4);
  });
});
