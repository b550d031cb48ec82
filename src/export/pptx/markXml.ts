import type { Point } from "@/basemap/arrangement";
import type { CityRole } from "@/domain/connections";
import { PALETTES } from "@/picture/palette";
import type { Said } from "./objectTag";
import type { Paint, Pencil } from "./paint";
import { shapeXml } from "./shapeXml";

const { belgium, "united-states": unitedStates, land } = PALETTES.light;

type Form = { geometry: "ellipse" | "diamond"; radius: number; fill: Paint; pencil: Pencil };

const RIM: Pencil = { colour: land, width: 0.75 };

/** Form carries meaning: filled circle, ring, dot, diamond. Pixels at zoom 1. */
const FORMS: Record<CityRole, Form> = {
  "us-city": { geometry: "diamond", radius: 8, fill: { colour: unitedStates }, pencil: RIM },
  "counterpart-named": { geometry: "ellipse", radius: 7, fill: { colour: belgium }, pencil: RIM },
  "counterpart-inferred": { geometry: "ellipse", radius: 7, fill: { colour: belgium }, pencil: RIM },
  "counterpart-not-named": {
    geometry: "ellipse",
    radius: 5.5,
    fill: { colour: land },
    pencil: { colour: belgium, width: 3 },
  },
  "not-in-city-pair": { geometry: "ellipse", radius: 4.5, fill: { colour: belgium }, pencil: RIM },
};

/** The form of a city with its middle at a point, `scale` pixels of the slide to one of the site's own maps. */
export function markXml(
  role: CityRole,
  { x, y }: Point,
  { id, said, scale, opacity }: { id: number; said: Said; scale: number; opacity?: number },
): string {
  const { geometry, radius, fill, pencil } = FORMS[role];
  const half = radius * scale;
  return shapeXml({
    id,
    said,
    area: { left: x - half, top: y - half, width: 2 * half, height: 2 * half },
    geometry,
    fill: { ...fill, opacity },
    pencil: { ...pencil, opacity, width: pencil.width * scale },
  });
}
