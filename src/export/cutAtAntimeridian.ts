import type { LatLng } from "@/domain/latLng";

const sideOf = (lng: number) => Math.floor((lng + 180) / 360);

/**
 * A line whose longitudes run on beyond ±180 as lines that stay within it, each ending where the next begins on the
 * other side (RFC 7946, section 3.1.9).
 */
export function cutAtAntimeridian(places: readonly LatLng[]): LatLng[][] {
  const lines: LatLng[][] = [];
  let line: LatLng[] = [];
  let side: number | undefined;
  const put = ({ lat, lng }: LatLng, on: number) => line.push({ lat, lng: lng - 360 * on });
  for (const [index, place] of places.entries()) {
    const before = places[index - 1];
    const here = sideOf(place.lng);
    if (before && side !== undefined && here !== side) {
      const edge = 180 + 360 * Math.min(here, side);
      const part = (edge - before.lng) / (place.lng - before.lng);
      const crossing = { lat: before.lat + part * (place.lat - before.lat), lng: edge };
      put(crossing, side);
      lines.push(line);
      line = [];
      // At its very end a line that only touches the edge does not begin anew.
      put(crossing, here);
    }
    side = here;
    put(place, here);
  }
  return [...lines, line].filter(({ length }) => length > 1);
}
