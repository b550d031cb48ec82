/** The eight points of the compass, clockwise from north. */
export const COMPASS_POINTS = [
  "north",
  "northeast",
  "east",
  "southeast",
  "south",
  "southwest",
  "west",
  "northwest",
] as const;

export type CompassPoint = (typeof COMPASS_POINTS)[number];

const DEGREES_A_POINT = 360 / COMPASS_POINTS.length;

/** The point that a bearing (degrees clockwise from north) is nearest to. */
export function compassPoint(bearing: number): CompassPoint {
  const steps = Math.round((((bearing % 360) + 360) % 360) / DEGREES_A_POINT);
  return COMPASS_POINTS[steps % COMPASS_POINTS.length] ?? "north";
}
