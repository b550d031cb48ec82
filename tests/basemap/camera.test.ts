import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, boxAround, fitCamera, growBox, type Size, toFramePoint } from "@/basemap/camera";
import { FRAMES } from "@/basemap/frames";
import { project, unproject } from "@/basemap/projection";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const boxes: fc.Arbitrary<Box> = fc
  .tuple(number(0, 200), number(10, 200), number(0.01, 50), number(0.01, 40))
  .map(([minX, minY, width, height]) => ({ minX, minY, maxX: minX + width, maxY: minY + height }));
const sizes: fc.Arbitrary<Size> = fc.record({ width: number(200, 2000), height: number(150, 1200) });

function inFrame(box: Box, size: Size, padding: number) {
  const camera = fitCamera(box, size, padding);
  const topLeft = toFramePoint(unproject({ x: box.minX, y: box.minY }), camera, size);
  const bottomRight = toFramePoint(unproject({ x: box.maxX, y: box.maxY }), camera, size);
  return { left: topLeft.x, top: topLeft.y, right: bottomRight.x, bottom: bottomRight.y };
}

describe("fitCamera", () => {
  it("keeps the box inside the padded frame and lets it touch one pair of edges", () => {
    fc.assert(
      fc.property(boxes, sizes, number(0, 60), (box, size, padding) => {
        const { left, top, right, bottom } = inFrame(box, size, padding);
        const spare = [
          left - padding,
          size.width - padding - right,
          top - padding,
          size.height - padding - bottom,
        ];
        for (const pixels of spare) expect(pixels).toBeGreaterThan(-0.001);
        expect(Math.min(...spare)).toBeLessThan(0.001);
        expect(left).toBeCloseTo(size.width - right, 3);
        expect(top).toBeCloseTo(size.height - bottom, 3);
      }),
    );
  });

  it("still gives a finite camera when the padding leaves no room", () => {
    const { zoom } = fitCamera(FRAMES.be.home, { width: 40, height: 40 }, 30);
    expect(Number.isFinite(zoom)).toBe(true);
  });
});

describe("toFramePoint", () => {
  it("puts the camera's center in the middle of the frame", () => {
    const camera = { center: { lat: 50.85, lng: 4.35 }, zoom: 8.4 };
    const { x, y } = toFramePoint(camera.center, camera, { width: 600, height: 400 });
    expect(x).toBeCloseTo(300, 9);
    expect(y).toBeCloseTo(200, 9);
  });
});

describe("boxAround", () => {
  it("holds every point, is never smaller than asked and stays about their middle", () => {
    const places = fc.array(fc.record({ lat: number(-80, 80), lng: number(-180, 180) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(places, number(0, 20), (points, minSpan) => {
        const box = boxAround(points, minSpan);
        expect(box.maxX - box.minX).toBeGreaterThan(minSpan - 1e-9);
        expect(box.maxY - box.minY).toBeGreaterThan(minSpan - 1e-9);
        const xs = points.map((place) => project(place).x);
        expect((box.minX + box.maxX) / 2).toBeCloseTo((Math.min(...xs) + Math.max(...xs)) / 2, 9);
        for (const { x, y } of points.map(project)) {
          expect(x).toBeGreaterThan(box.minX - 1e-9);
          expect(x).toBeLessThan(box.maxX + 1e-9);
          expect(y).toBeGreaterThan(box.minY - 1e-9);
          expect(y).toBeLessThan(box.maxY + 1e-9);
        }
      }),
    );
  });

  it("refuses to be drawn around nothing", () => {
    expect(() => boxAround([], 1)).toThrow(RangeError);
  });
});

describe("growBox", () => {
  it("multiplies both sides about the same middle", () => {
    expect(growBox({ minX: 10, minY: 20, maxX: 14, maxY: 22 }, 1.5)).toEqual({
      minX: 9,
      minY: 19.5,
      maxX: 15,
      maxY: 22.5,
    });
  });
});
