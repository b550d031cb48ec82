import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_ZOOM,
  MIDDLE,
  movePoint,
  type StageZoom,
  zoomAt,
  zoomByKey,
  zoomStyle,
} from "@/features/presentation/stageZoom";

/** Where the slide's own place `place` is seen in the window. */
const seen = (zoom: StageZoom | undefined, place: number) =>
  zoom ? zoom.x + (place - zoom.x) * zoom.scale : place;
/** The slide's place that is seen at `at`. */
const placeAt = (zoom: StageZoom | undefined, at: number) =>
  zoom ? zoom.x + (at - zoom.x) / zoom.scale : at;

describe("a slide that is made larger", () => {
  it("keeps what is seen at the pointer there", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.double({ min: 1.1, max: 2, noNaN: true }), (first, second, factor) => {
        const once = zoomAt(undefined, { x: first, y: 0.5 }, factor);
        const twice = zoomAt(once, { x: second, y: 0.5 }, factor);
        expect(seen(twice, placeAt(once, second))).toBeCloseTo(second, 6);
      }),
    );
  });

  it("never leaves a gap at its edges, and grows to an end", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const steps = fc.array(fc.tuple(part, part, fc.double({ min: 0.3, max: 3, noNaN: true })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let zoom: StageZoom | undefined;
        for (const [x, y, factor] of all) {
          zoom = zoomAt(zoom, { x, y }, factor);
          if (!zoom) continue;
          expect(zoom.scale).toBeGreaterThan(1);
          expect(zoom.scale).toBeLessThanOrEqual(MAX_ZOOM);
          expect(seen(zoom, 0)).toBeLessThanOrEqual(1e-9);
          expect(seen(zoom, 1)).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }),
    );
  });

  it("grows and shrinks by keys, and moves no further than its edges", () => {
    const larger = zoomByKey("+", undefined, MIDDLE)?.zoom;
    expect(larger).toEqual({ x: 0.5, y: 0.5, scale: 1.5 });
    expect(zoomByKey("=", undefined, MIDDLE)?.zoom).toEqual(larger);
    expect(zoomByKey("-", larger, MIDDLE)).toEqual({ zoom: undefined });
    expect(zoomByKey("ArrowRight", larger, MIDDLE)).toBeUndefined();
    const moved = larger && movePoint(larger, 0.4, -0.7);
    expect(moved).toEqual({ x: 0.9, y: 0, scale: 1.5 });
  });

  it("is whole again when it is made small", () => {
    expect(zoomAt({ x: 0.3, y: 0.3, scale: 2 }, { x: 0.9, y: 0.1 }, 0.5)).toBeUndefined();
    expect(zoomStyle(undefined)).toBeUndefined();
  });
});
