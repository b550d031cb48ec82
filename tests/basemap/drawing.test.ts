import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawingMarkup, drawingViewBox } from "@/basemap/drawing";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { project } from "@/basemap/projection";
import { isInsideRings } from "./isInsideRings";
import { ringsOf } from "./ringsOf";

const BUDGET_BYTES = 17.5 * 1024;

function pathsOf(frame: FrameId): { layer: string; d: string }[] {
  return [...drawingMarkup(frame).matchAll(/<path class="basemap-([a-z-]+)" d="([^"]*)"\/>/g)].map(
    ([, layer = "", d = ""]) => ({ layer, d }),
  );
}

function viewBoxOf(frame: FrameId) {
  const [, , width = 0, height = 0] = drawingViewBox(frame).split(" ").map(Number);
  return { width, height };
}

function isDrawn(frame: FrameId, layer: string, lat: number, lng: number): boolean {
  const { drawing } = FRAMES[frame];
  const { x, y } = project({ lat, lng });
  const unitsPerWorldPx = viewBoxOf(frame).width / (drawing.maxX - drawing.minX);
  const place: [number, number] = [
    (x - drawing.minX) * unitsPerWorldPx,
    (y - drawing.minY) * unitsPerWorldPx,
  ];
  const d = pathsOf(frame).find((path) => path.layer === layer)?.d ?? "";
  return isInsideRings(ringsOf(d), place);
}

describe("the drawings", () => {
  it("fit their budget together", () => {
    expect(brotliCompressSync(drawingMarkup("us") + drawingMarkup("be")).length).toBeLessThan(BUDGET_BYTES);
  });

  it("have their layers in the order of drawing", () => {
    expect(pathsOf("us").map(({ layer }) => layer)).toEqual(["land", "lakes", "country", "borders"]);
    expect(pathsOf("be").map(({ layer }) => layer)).toEqual([
      "land",
      "lakes",
      "neighbour-borders",
      "country",
      "provinces",
    ]);
  });

  it.each<FrameId>(["us", "be"])(
    "have every corner of %s in the viewBox, which has the shape of its box",
    (frame) => {
      const { width, height } = viewBoxOf(frame);
      const { drawing } = FRAMES[frame];
      expect(width / height).toBeCloseTo((drawing.maxX - drawing.minX) / (drawing.maxY - drawing.minY), 9);
      for (const { d } of pathsOf(frame)) {
        expect(d).toMatch(/^[-\d mz]+$/);
        const outside = ringsOf(d)
          .flat()
          .filter(([x, y]) => !(x >= 0 && y >= 0 && x <= width && y <= height));
        expect(outside).toEqual([]);
      }
    },
  );

  it.each([
    ["be", "Antwerp", 51.22047, 4.40026],
    ["be", "Verviers", 50.58907, 5.86241],
    ["be", "Mons", 50.45413, 3.95229],
    ["be", "Bastogne", 50.00347, 5.71844],
    ["be", "Kortrijk", 50.82803, 3.26487],
    ["us", "Columbus", 39.96118, -82.99879],
    ["us", "Chattanooga", 35.04563, -85.30968],
    ["us", "San Diego", 32.71571, -117.16472],
    ["us", "Anchorage", 61.2181, -149.9],
  ] as const)("draw the country (%s) under %s", (frame, _name, lat, lng) => {
    expect(isDrawn(frame, "country", lat, lng)).toBe(true);
  });

  it.each([
    ["be", "Eindhoven", 51.4416, 5.4697, true],
    ["be", "Lille", 50.6292, 3.0573, true],
    ["be", "London", 51.5074, -0.1278, true],
    ["be", "the North Sea", 52.5, 3, false],
    ["be", "the Western Scheldt", 51.38, 3.9, false],
    ["us", "Winnipeg", 49.8951, -97.1384, true],
    ["us", "Tijuana", 32.4, -116.9, true],
    ["us", "Bogotá", 4.711, -74.0721, true],
    ["us", "the Gulf of Mexico", 26, -90, false],
    ["us", "the Atlantic", 37, -70, false],
    ["us", "the Pacific, where a band at the antimeridian would run", 66.5, -165, false],
  ] as const)("have in %s at %s land or sea (%f, %f): %s", (frame, _name, lat, lng, isLand) => {
    expect(isDrawn(frame, "land", lat, lng)).toBe(isLand);
  });

  it("show the Great Lakes as water on both sides of the border", () => {
    for (const [lat, lng] of [
      [43.5, -87],
      [44.8, -82.4],
      [44.9, -81.9],
      [42.3, -81],
      [43.6, -78],
      [48, -88],
    ] as const) {
      expect(isDrawn("us", "country", lat, lng)).toBe(false);
      expect(isDrawn("us", "lakes", lat, lng)).toBe(true);
    }
  });
});
