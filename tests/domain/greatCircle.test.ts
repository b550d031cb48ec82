import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm } from "@/domain/distance";
import { finalBearing, greatCircle, greatCircleAt, initialBearing } from "@/domain/greatCircle";

const places = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

const parts = fc.double({ min: 0, max: 1, noNaN: true });

const BRUSSELS = { lat: 50.85045, lng: 4.34878 };
const SAN_DIEGO = { lat: 32.71571, lng: -117.16472 };
/** As in the examples of Ed Williams's Aviation Formulary: 33°57′ N 118°24′ W and 40°38′ N 73°47′ W. */
const LAX = { lat: 33.95, lng: -118.4 };
const JFK = { lat: 40 + 38 / 60, lng: -(73 + 47 / 60) };

describe("a great circle", () => {
  it("has the places and the course that the Aviation Formulary gives", () => {
    const there = greatCircleAt(LAX, JFK, 0.4);
    expect(there.lat).toBeCloseTo(38.6695, 2);
    expect(there.lng).toBeCloseTo(-101.626, 2);
    expect(initialBearing(LAX, JFK)).toBeCloseTo(65.892, 2);
  });

  it.each([
    ["the equator", { lat: 0, lng: 10 }, { lat: 0, lng: 50 }, { lat: 0, lng: 30 }],
    ["a meridian", { lat: 10, lng: 20 }, { lat: 50, lng: 20 }, { lat: 30, lng: 20 }],
    ["the pole", { lat: 80, lng: 0 }, { lat: 70, lng: 180 }, { lat: 85, lng: 180 }],
    ["the antimeridian", { lat: 0, lng: 170 }, { lat: 0, lng: -160 }, { lat: 0, lng: -175 }],
  ])("has its middle on %s where that is the shorter way", (_name, from, to, middle) => {
    const { lat, lng } = greatCircleAt(from, to, 0.5);
    expect(lat).toBeCloseTo(middle.lat, 9);
    expect(lng).toBeCloseTo(middle.lng, 6);
  });

  it("from San Diego to Brussels rises over Greenland's south, not along the parallels", () => {
    const { lat, lng } = greatCircleAt(SAN_DIEGO, BRUSSELS, 0.5);
    expect(lat).toBeGreaterThan(58);
    expect(lng).toBeGreaterThan(-75);
    expect(lng).toBeLessThan(-55);
  });

  it("divides its whole length evenly", () => {
    fc.assert(
      fc.property(places, places, parts, (from, to, part) => {
        const whole = distanceKm(from, to);
        const there = greatCircleAt(from, to, part);
        expect(distanceKm(from, there)).toBeCloseTo(whole * part, 1);
        expect(distanceKm(there, to)).toBeCloseTo(whole * (1 - part), 1);
      }),
    );
  });

  it("is drawn from end to end without a leap, however it crosses the antimeridian", () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const way = greatCircle(from, to, 24);
        expect(way).toHaveLength(25);
        expect(way[0]).toEqual(from);
        expect(way[24]?.lat).toBe(to.lat);
        expect((((way[24]?.lng ?? Number.NaN) - to.lng) / 360) % 1).toBeCloseTo(0, 9);
        // Over a pole the longitude turns by half a circle.
        way.slice(1).forEach(({ lng }, index) => {
          expect(Math.abs(lng - (way[index]?.lng ?? Number.NaN))).toBeLessThanOrEqual(180.000001);
        });
      }),
    );
  });

  it("runs on beyond 180° over the Pacific", () => {
    const way = greatCircle({ lat: 35, lng: 140 }, SAN_DIEGO, 10);
    expect(way.at(-1)?.lng).toBeCloseTo(360 - 117.16472, 9);
    expect(way.every(({ lng }, index) => index === 0 || lng > (way[index - 1]?.lng ?? 0))).toBe(true);
  });

  it("leads from a place to itself, and to the other side of the Earth, by real places", () => {
    expect(greatCircleAt(BRUSSELS, BRUSSELS, 0.3)).toEqual(BRUSSELS);
    const across = greatCircleAt(BRUSSELS, { lat: -BRUSSELS.lat, lng: BRUSSELS.lng - 180 }, 0.5);
    expect(distanceKm(BRUSSELS, across)).toBeCloseTo((Math.PI / 2) * 6371.0088, 3);
  });
});

describe("a bearing", () => {
  it.each([
    ["north", { lat: 0, lng: 5 }, { lat: 9, lng: 5 }, 0],
    ["east", { lat: 0, lng: 5 }, { lat: 0, lng: 9 }, 90],
    ["south", { lat: 9, lng: 5 }, { lat: 0, lng: 5 }, 180],
    ["west", { lat: 0, lng: 5 }, { lat: 0, lng: -9 }, 270],
  ])("to the %s is as on a compass", (_name, from, to, degrees) => {
    expect(initialBearing(from, to)).toBeCloseTo(degrees, 9);
    expect(finalBearing(from, to)).toBeCloseTo(degrees, 9);
  });

  it("on the way to Brussels leaves San Diego to the north-east and arrives from the north-west", () => {
    expect(initialBearing(SAN_DIEGO, BRUSSELS)).toBeGreaterThan(20);
    expect(initialBearing(SAN_DIEGO, BRUSSELS)).toBeLessThan(50);
    expect(finalBearing(SAN_DIEGO, BRUSSELS)).toBeGreaterThan(110);
    expect(finalBearing(SAN_DIEGO, BRUSSELS)).toBeLessThan(150);
  });

  it("is from 0 to under 360, and what is ahead at the end is what was behind on the way back", () => {
    fc.assert(
      fc.property(places, places, (from, to) => {
        const arriving = finalBearing(from, to);
        expect(arriving).toBeGreaterThanOrEqual(0);
        expect(arriving).toBeLessThan(360);
        const turned = Math.abs(arriving - initialBearing(to, from));
        expect(turned).toBeCloseTo(180, 9);
      }),
    );
  });
});
