import type { LatLng } from "./latLng";

type Vector = [x: number, y: number, z: number];

const RADIANS_PER_DEGREE = Math.PI / 180;

/** Below this the ends of a line are one place, or lie so exactly opposite that every way is as short. */
const NOTHING = 1e-12;

function toVector({ lat, lng }: LatLng): Vector {
  const [phi, lambda] = [lat * RADIANS_PER_DEGREE, lng * RADIANS_PER_DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function toLatLng([x, y, z]: Vector): LatLng {
  return {
    lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS_PER_DEGREE,
    lng: Math.atan2(y, x) / RADIANS_PER_DEGREE,
  };
}

const dot = (one: Vector, other: Vector) => one[0] * other[0] + one[1] * other[1] + one[2] * other[2];

/** The part of a vector that is at right angles to a unit vector, as a unit vector; undefined where there is none. */
function aside(vector: Vector, unit: Vector): Vector | undefined {
  const along = dot(vector, unit);
  const rest: Vector = [
    vector[0] - along * unit[0],
    vector[1] - along * unit[1],
    vector[2] - along * unit[2],
  ];
  const length = Math.hypot(...rest);
  return length < NOTHING ? undefined : [rest[0] / length, rest[1] / length, rest[2] / length];
}

/**
 * The place that lies this part (0 to 1) of the shorter way along, longitude from -180 to 180. Between antipodes, where
 * every way is as short, the way leads over the north pole.
 */
export function greatCircleAt(from: LatLng, to: LatLng, part: number): LatLng {
  const start = toVector(from);
  const end = toVector(to);
  const isApart = dot(start, end) < 0;
  const ahead =
    aside(end, start) ?? (isApart ? (aside([0, 0, 1], start) ?? ([1, 0, 0] as Vector)) : undefined);
  if (!ahead) return from;
  const angle = part * Math.atan2(dot(end, ahead), dot(end, start));
  const [along, across] = [Math.cos(angle), Math.sin(angle)];
  return toLatLng([
    along * start[0] + across * ahead[0],
    along * start[1] + across * ahead[1],
    along * start[2] + across * ahead[2],
  ]);
}

/**
 * `steps` + 1 places along the shorter way, ends included, evenly spaced. Their longitudes run on beyond ±180 where the
 * way crosses the antimeridian, so that a line drawn through them never leaps across the map.
 */
export function greatCircle(from: LatLng, to: LatLng, steps: number): LatLng[] {
  const places: LatLng[] = [from];
  for (let step = 1; step <= steps; step += 1) {
    const { lat, lng } = step === steps ? to : greatCircleAt(from, to, step / steps);
    const before = places[step - 1]?.lng ?? lng;
    places.push({ lat, lng: lng + 360 * Math.round((before - lng) / 360) });
  }
  return places;
}

/**
 * Degrees clockwise from north, from 0 to under 360, in which the shorter way leaves its start.
 * Formula: Snyder, Map Projections: A Working Manual (1987), 5-4b.
 */
export function initialBearing(from: LatLng, to: LatLng): number {
  const [fromPhi, toPhi] = [from.lat * RADIANS_PER_DEGREE, to.lat * RADIANS_PER_DEGREE];
  const lambda = (to.lng - from.lng) * RADIANS_PER_DEGREE;
  const east = Math.sin(lambda) * Math.cos(toPhi);
  const north = Math.cos(fromPhi) * Math.sin(toPhi) - Math.sin(fromPhi) * Math.cos(toPhi) * Math.cos(lambda);
  return (Math.atan2(east, north) / RADIANS_PER_DEGREE + 360) % 360;
}

/** Degrees clockwise from north, from 0 to under 360, in which the shorter way arrives. */
export function finalBearing(from: LatLng, to: LatLng): number {
  return (initialBearing(to, from) + 180) % 360;
}
