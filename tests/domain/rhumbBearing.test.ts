import fc from "fast-check";
import { expect, it } from "vitest";
import { rhumbBearing } from "@/domain/rhumbBearing";

const places = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

it("has the course that the Aviation Formulary gives from Los Angeles to New York", () => {
  const lax = { lat: 33.95, lng: -118.4 };
  const jfk = { lat: 40 + 38 / 60, lng: -(73 + 47 / 60) };
  expect(rhumbBearing(lax, jfk)).toBeCloseTo(79.3, 1);
});

it.each([
  ["north", { lat: 0, lng: 5 }, { lat: 50, lng: 5 }, 0],
  ["east over the antimeridian", { lat: 10, lng: 179 }, { lat: 10, lng: -179 }, 90],
  ["south", { lat: 10, lng: 5 }, { lat: -10, lng: 5 }, 180],
  [
    "west along a parallel, where the shortest way over the ground is not",
    { lat: 51, lng: 4 },
    { lat: 51, lng: -117 },
    270,
  ],
])("leads %s", (_way, from, to, bearing) => {
  expect(rhumbBearing(from, to)).toBeCloseTo(bearing, 9);
});

it("leads back the opposite way", () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const there = rhumbBearing(one, other);
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThan(360.000001);
      const turned = Math.abs(there - rhumbBearing(other, one));
      // Half around the globe both ways are as short; one place has no direction.
      const apart = Math.abs(one.lng - other.lng);
      if (Math.abs(apart - 180) > 1e-6 && (apart > 1e-6 || Math.abs(one.lat - other.lat) > 1e-6))
        expect(Math.min(Math.abs(turned - 180), Math.abs(turned))).toBeLessThan(apart > 1e-3 ? 0.01 : 181);
    }),
  );
});
