import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "@/domain/distance";

const points = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Half the way round the Earth: no two places are farther apart. */
const HALF_WAY_KM = Math.PI * 6371.0088;

const BRUSSELS = { lat: 50.85045, lng: 4.34878 };

describe("the distance between two places", () => {
  it.each([
    ["Brussels", "New York", BRUSSELS, { lat: 40.71427, lng: -74.00597 }, 5890, 15],
    ["Brussels", "Antwerp", BRUSSELS, { lat: 51.22047, lng: 4.40026 }, 41, 1],
    ["Paris", "London", { lat: 48.85341, lng: 2.3488 }, { lat: 51.50853, lng: -0.12574 }, 344, 2],
    [
      "New York",
      "Los Angeles",
      { lat: 40.71427, lng: -74.00597 },
      { lat: 34.05223, lng: -118.24368 },
      3936,
      12,
    ],
    ["the pole", "the equator", { lat: 90, lng: 0 }, { lat: 0, lng: 77 }, HALF_WAY_KM / 2, 0.01],
    [
      "a place",
      "the other side of the Earth",
      { lat: 20, lng: 10 },
      { lat: -20, lng: -170 },
      HALF_WAY_KM,
      0.01,
    ],
    ["179° W", "179° E", { lat: 0, lng: -179 }, { lat: 0, lng: 179 }, 222.39, 0.01],
    [
      "one degree of latitude",
      "the next (the IUGG mean)",
      { lat: 0, lng: 0 },
      { lat: 1, lng: 0 },
      111.195,
      0.001,
    ],
  ])("from %s to %s is as known", (_from, _to, from, to, km, toleranceKm) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThanOrEqual(toleranceKm);
  });

  it("is nothing from a place to itself, and the same both ways", () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        expect(distanceKm(one, one)).toBe(0);
        expect(distanceKm(one, other)).toBeCloseTo(distanceKm(other, one), 6);
      }),
    );
  });

  it("is never more than half the way round, nor a detour shorter than the straight way", () => {
    fc.assert(
      fc.property(points, points, points, (one, other, between) => {
        const straight = distanceKm(one, other);
        expect(straight).toBeGreaterThanOrEqual(0);
        expect(straight).toBeLessThanOrEqual(HALF_WAY_KM + 1e-6);
        expect(distanceKm(one, between) + distanceKm(between, other)).toBeGreaterThanOrEqual(straight - 1e-3);
      }),
    );
  });
});
