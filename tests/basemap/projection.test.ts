// @vitest-environment jsdom
import fc from "fast-check";
import { CRS, latLng, point } from "leaflet";
import { describe, expect, it } from "vitest";
import { project, unproject } from "@/basemap/projection";

const places = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("projection", () => {
  it("puts a place where Leaflet puts it at zoom 0", () => {
    fc.assert(
      fc.property(places, (place) => {
        const expected = CRS.EPSG3857.latLngToPoint(latLng(place.lat, place.lng), 0);
        const { x, y } = project(place);
        expect(x).toBeCloseTo(expected.x, 9);
        expect(y).toBeCloseTo(expected.y, 9);
      }),
    );
  });

  it("finds the place of a point as Leaflet does", () => {
    const worldPx = fc.double({ min: 0, max: 256, noNaN: true });
    fc.assert(
      fc.property(worldPx, worldPx, (x, y) => {
        const expected = CRS.EPSG3857.pointToLatLng(point(x, y), 0);
        const { lat, lng } = unproject({ x, y });
        expect(lat).toBeCloseTo(expected.lat, 9);
        expect(lng).toBeCloseTo(expected.lng, 9);
      }),
    );
  });

  it("comes back to the same place", () => {
    const withinTheWorld = fc.record({
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(withinTheWorld, (place) => {
        const again = unproject(project(place));
        expect(again.lat).toBeCloseTo(place.lat, 9);
        expect(again.lng).toBeCloseTo(place.lng, 9);
      }),
    );
  });
});
