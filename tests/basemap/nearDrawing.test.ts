import { describe, expect, it } from "vitest";
import { drawingMarkup, drawingUnits } from "@/basemap/drawing";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { loadNearDrawing, NEAR_ZOOM } from "@/basemap/nearDrawing";
import { unproject } from "@/basemap/projection";
import { ringsOf } from "./ringsOf";

/** Of the country's own outline, and where the frame's first picture shows it. */
const readCountry = (frame: FrameId, markup: string, units: string) => {
  const [minX = 0, minY = 0, scale = 1] = units.split(" ").map(Number);
  const d = /class="basemap-country" d="([^"]*)"/.exec(markup)?.[1] ?? "";
  const corners = ringsOf(d)
    .flat()
    .map(([x, y]) => ({ x: minX + x / scale, y: minY + y / scale }));
  const { home } = FRAMES[frame];
  const isHome = ({ x, y }: { x: number; y: number }) =>
    x > home.minX && x < home.maxX && y > home.minY && y < home.maxY;
  return { scale, corners: corners.filter(isHome) };
};

describe.each<FrameId>(["us", "be"])("the near drawing of %s", (frame) => {
  const whole = readCountry(frame, drawingMarkup(frame), drawingUnits(frame));

  it("has a unit below a CSS pixel, and more corners than the whole one", async () => {
    const { markup, units } = await loadNearDrawing(frame);
    const near = readCountry(frame, markup, units);
    expect(2 ** FRAMES[frame].maxZoom / near.scale).toBeLessThan(frame === "us" ? 2.1 : 0.5);
    expect(near.corners.length).toBeGreaterThan(whole.corners.length);
  });

  it("begins between the first picture and the nearest view", () => {
    expect(NEAR_ZOOM[frame]).toBeGreaterThan(FRAMES[frame].minZoom);
    expect(NEAR_ZOOM[frame]).toBeLessThan(FRAMES[frame].maxZoom);
  });

  it("lies where the whole one lies", async () => {
    const { markup, units } = await loadNearDrawing(frame);
    const near = readCountry(frame, markup, units);
    const extent = (corners: { x: number; y: number }[]) => {
      const places = corners.map(unproject);
      const of = (pick: (...values: number[]) => number) => [
        pick(...places.map(({ lat }) => lat)),
        pick(...places.map(({ lng }) => lng)),
      ];
      return [...of(Math.min), ...of(Math.max)];
    };
    const wholeExtent = extent(whole.corners);
    for (const [index, value] of extent(near.corners).entries())
      expect(value).toBeCloseTo(wholeExtent[index] ?? Number.NaN, 1);
  });
});
