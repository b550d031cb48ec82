import { KM_PER_MILE } from "@/domain/distance";

/** The earth's circumference at the equator in kilometers (WGS 84), as Web Mercator draws it on 256 pixels at zoom 0. */
const EQUATOR_KM = 40_075.017;
const WORLD_PX = 256;

/** A length that reads well, and what it measures at a camera. */
export type Scale = { length: number; px: number };

const STEPS = [5, 2, 1];

/** Kilometers in a CSS pixel where the map's middle lies. */
function kmPerPx(lat: number, zoom: number): number {
  return (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}

/** The longest of 1, 2, 5, 10, 20, 50 and so on that takes at most so many pixels. */
function longest(unitsPerPx: number, mostPx: number): Scale {
  const most = unitsPerPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const length = (STEPS.find((step) => step * power <= most) ?? 1) * power;
  return { length, px: length / unitsPerPx };
}

/** Kilometers and miles, each by its own bar. */
export function scalesAt(lat: number, zoom: number, mostPx: number): { km: Scale; miles: Scale } {
  const km = kmPerPx(lat, zoom);
  return { km: longest(km, mostPx), miles: longest(km / KM_PER_MILE, mostPx) };
}
