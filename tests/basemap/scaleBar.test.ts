import { describe, expect, it } from "vitest";
import { type Camera, toFramePoint } from "@/basemap/camera";
import { scalesAt } from "@/basemap/scaleBar";
import { distanceKm } from "@/domain/distance";

const size = { width: 500, height: 500 };

describe("scalesAt", () => {
  it.each([
    { lat: 39.5, lng: -98, zoom: 3.4 },
    { lat: 50.5, lng: 4.4, zoom: 7.6 },
    { lat: 50.85, lng: 4.35, zoom: 10.5 },
    { lat: 20, lng: -157, zoom: 6 },
  ])("measures what the map draws at %j", ({ lat, lng, zoom }) => {
    const camera: Camera = { center: { lat, lng }, zoom };
    const { km, miles } = scalesAt(lat, zoom, 96);
    const east = { lat, lng: lng + 0.1 };
    const { x } = toFramePoint(east, camera, size);
    const pxPerKm = (x - size.width / 2) / distanceKm({ lat, lng }, east);
    expect(km.px / km.length).toBeCloseTo(pxPerKm, 1);
    expect(miles.px / miles.length / 1.609344).toBeCloseTo(pxPerKm, 1);
    for (const { length, px } of [km, miles]) {
      expect(px).toBeLessThanOrEqual(96);
      expect(px).toBeGreaterThan(96 / 2.6);
      expect(String(length)).toMatch(/^[125]0*$|^0\.0*[125]$/);
    }
  });
});
