import type { CameraState } from "./urlState";

export type FrameKey = "be" | "us" | "map";

/** Where a frame's middle may lie, as far as its drawing reaches, and how far it zooms; others are bad values. */
export const CAMERA_LIMITS: Record<
  FrameKey,
  { zoom: [number, number]; lat: [number, number]; lng: [number, number] }
> = {
  be: { zoom: [5, 10.5], lat: [41.8, 59.6], lng: [-12, 21.1] },
  us: { zoom: [2, 9], lat: [-57.5, 84.2], lng: [-180, -9.8] },
  map: { zoom: [1, 10.5], lat: [-57.5, 84.2], lng: [-180, 60.2] },
};

const NUMBER = /^-?\d{1,3}(\.\d{1,10})?$/;

const isWithin = (value: number, [low, high]: [number, number]) => value >= low && value <= high;

/** Reads `<zoom>/<lat>/<lng>`; undefined where it is not three plain numbers inside the frame's limits. */
export function parseCamera(text: string, frame: FrameKey): CameraState | undefined {
  const parts = text.split("/");
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined;
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(Number);
  const limits = CAMERA_LIMITS[frame];
  const isInside = isWithin(zoom, limits.zoom) && isWithin(lat, limits.lat) && isWithin(lng, limits.lng);
  return isInside ? roundCamera({ zoom, lat, lng }) : undefined;
}

/** To what a link carries: a hundredth of a zoom level and four decimals of a degree, about 10 m. */
export function roundCamera({ zoom, lat, lng }: CameraState): CameraState {
  return { zoom: Number(zoom.toFixed(2)), lat: Number(lat.toFixed(4)), lng: Number(lng.toFixed(4)) };
}

export function formatCamera(camera: CameraState): string {
  const { zoom, lat, lng } = roundCamera(camera);
  return `${zoom}/${lat}/${lng}`;
}
