import { renderHook } from "@testing-library/react";
import type { Map as LeafletMap } from "leaflet";
import { expect, it } from "vitest";
import type { Camera } from "@/basemap/camera";
import { useSettledCamera } from "@/features/map/later/useSettledCamera";
import { roundCamera } from "@/url-state/camera";

/** As much of Leaflet's map as is read. */
const mapAt = ({ center, zoom }: Camera) =>
  ({
    getCenter: () => center,
    getZoom: () => zoom,
    on: () => undefined,
    off: () => undefined,
  }) as unknown as LeafletMap;

const moved: Camera = { center: { lat: 50.812_345_678, lng: 4.398_765_432 }, zoom: 6.253_9 };

const settledAt = (asked?: Camera) => renderHook(() => useSettledCamera(mapAt(moved), asked)).result.current;

it("is what the address says of where a reader has moved to, for them as for whoever opens the link", () => {
  const { zoom, lat, lng } = roundCamera({ zoom: moved.zoom, ...moved.center });
  const asked = { center: { lat, lng }, zoom };
  expect(settledAt(asked)).toBe(asked);
});

it("is where the map rests on its way elsewhere", () => {
  expect(settledAt({ center: { lat: 50.8, lng: 4.5 }, zoom: 6.25 })).toEqual(moved);
  expect(settledAt()).toEqual(moved);
});
