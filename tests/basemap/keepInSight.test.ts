import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { keepInSight, landBounds } from "@/basemap/keepInSight";
import { project } from "@/basemap/projection";

const size = { width: 520, height: 640 };

const away = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe("keepInSight", () => {
  it.each<[FrameId, string, { lat: number; lng: number }]>([
    ["us", "Kansas", { lat: 38.5, lng: -98.5 }],
    ["us", "Alaska", { lat: 64.5, lng: -152 }],
    ["us", "Hawaii", { lat: 19.6, lng: -155.5 }],
    ["us", "Puerto Rico", { lat: 18.2, lng: -66.4 }],
    ["be", "Namur", { lat: 50.46, lng: 4.86 }],
  ])("(%s) leaves a map over %s alone", (frame, _name, place) => {
    const middle = project(place);
    expect(keepInSight([frame], middle, { zoom: FRAMES[frame].maxZoom, size })).toEqual(middle);
  });

  it("brings a map of the open sea to the nearest coast, and no further", () => {
    const middle = project({ lat: 33, lng: -70 });
    const kept = keepInSight(["us"], middle, { zoom: 7, size });
    expect(kept.x).toBeLessThan(middle.x);
    // The Outer Banks, at the edge of what is in sight.
    const capeHatteras = project({ lat: 35.25, lng: -75.53 });
    expect(Math.abs(kept.x - capeHatteras.x) * 2 ** 7).toBeLessThanOrEqual(size.width * 0.46);
    expect(Math.abs(kept.x - capeHatteras.x) * 2 ** 7).toBeGreaterThan(size.width * 0.25);
  });

  it("takes a mark of the page for land", () => {
    const guam = { x: 231, y: 118 };
    expect(keepInSight(["us"], guam, { zoom: 8, size, places: [guam] })).toEqual(guam);
    expect(away(keepInSight(["us"], guam, { zoom: 8, size }), guam)).toBeGreaterThan(10);
  });

  it("moves nothing twice, wherever a map is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<FrameId>("us", "be"),
        fc.double({ min: 0, max: 160, noNaN: true }),
        fc.double({ min: 10, max: 170, noNaN: true }),
        fc.double({ min: 2, max: 10, noNaN: true }),
        fc.record({ width: fc.integer({ min: 60, max: 1600 }), height: fc.integer({ min: 60, max: 1200 }) }),
        (frame, x, y, zoom, frameSize) => {
          const once = keepInSight([frame], { x, y }, { zoom, size: frameSize });
          const twice = keepInSight([frame], once, { zoom, size: frameSize });
          expect(away(once, twice) * 2 ** zoom).toBeLessThan(1);
        },
      ),
    );
  });
});

describe("landBounds", () => {
  it("reaches from the Pacific islands to the Caribbean, within the drawing", () => {
    const { minX, maxX, minY, maxY } = landBounds(["us"]);
    expect(minX).toBeLessThan(project({ lat: 20, lng: -155.5 }).x);
    expect(maxX).toBeGreaterThan(project({ lat: 44.9, lng: -67 }).x);
    expect(maxY).toBeGreaterThan(project({ lat: 18.2, lng: -66.4 }).y);
    expect(minY).toBeGreaterThanOrEqual(FRAMES.us.drawing.minY);
  });
});
