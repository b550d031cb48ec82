import { expect, it } from "vitest";
import { FRAMES } from "@/basemap/frames";
import { cutGround } from "@/picture/cutGround";

const { minX, minY, maxX } = FRAMES.be.drawing;

/** A square of 100 units in a drawing of 1000, placed so that a unit is a pixel. */
const scale = 1000 / (maxX - minX);
const place = { x: -minX * scale, y: -minY * scale, scale };
const square = "m100 100 100 0 0 100-100 0z";

function cut(layer: string, d: string, room: { left: number; top: number; width: number; height: number }) {
  const markup = `<path class="basemap-${layer}" d="${d}"/>`;
  return cutGround("be", { width: 1000, markup }, place, room);
}

const rounded = (spots: readonly (readonly [number, number])[] | undefined) =>
  spots?.map(([x, y]) => [Math.round(x), Math.round(y)]);

it("outlines a country that is in the frame as a whole", () => {
  const [country] = cut("country", square, { left: 0, top: 0, width: 500, height: 500 });
  expect(country?.areas).toEqual([]);
  expect(country?.lines).toEqual([]);
  expect(rounded(country?.outlined[0])).toEqual([
    [100, 100],
    [200, 100],
    [200, 200],
    [100, 200],
  ]);
});

it("draws no outline along the edge of the frame", () => {
  const [country] = cut("country", square, { left: 0, top: 0, width: 150, height: 500 });
  expect(country?.outlined).toEqual([]);
  expect(rounded(country?.areas[0])).toHaveLength(4);
  for (const line of country?.lines ?? [])
    for (const [index, spot] of line.slice(1).entries())
      expect(spot[0] > 149.9 && (line[index]?.[0] ?? 0) > 149.9).toBe(false);
  expect(country?.lines.length).toBeGreaterThan(0);
});

it("fills land and lakes without an outline, and draws borders without a fill", () => {
  const room = { left: 0, top: 0, width: 500, height: 500 };
  for (const layer of ["land", "lakes"]) {
    const [its] = cut(layer, square, room);
    expect([its?.areas.length, its?.lines.length, its?.outlined.length]).toEqual([1, 0, 0]);
  }
  const [borders] = cut("borders", "m100 100 100 0 0 100", room);
  expect([borders?.areas.length, borders?.lines.length, borders?.outlined.length]).toEqual([0, 1, 0]);
});

it("leaves out layers that it does not know", () => {
  expect(cut("roads", square, { left: 0, top: 0, width: 500, height: 500 })).toEqual([]);
});
