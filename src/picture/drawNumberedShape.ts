import type { Point } from "@/basemap/arrangement";
import type { MarkContent } from "@/content/pictureContent";
import type { CityRole } from "@/domain/connections";
import type { Look } from "./look";
import { textMarkup } from "./textMarkup";

const FONT_SIZE = 10.5;

const round = (value: number) => Math.round(value * 100) / 100;

/** The form of a city, large enough for the number in it: by that a list beside the picture tells what it is. */
export function drawNumberedShape(
  { id, role }: Pick<MarkContent, "id" | "role">,
  number: number,
  { x, y, zoom }: Point & { zoom: number },
  look: Look,
): string {
  const { palette } = look;
  const rim = `stroke="${palette.land}" stroke-width="1.5" paint-order="stroke"`;
  const forms: Record<CityRole, string> = {
    "us-city": `<path d="M0-12 12 0 0 12-12 0Z" fill="${palette["united-states"]}" ${rim}/>`,
    "counterpart-named": `<circle r="9.5" fill="${palette.belgium}" ${rim}/>`,
    "counterpart-inferred": `<circle r="9.5" fill="${palette.belgium}" ${rim}/>`,
    "counterpart-not-named": `<circle r="9" fill="${palette.land}" stroke="${palette.belgium}" stroke-width="2.5"/>`,
    "not-in-city-pair": `<circle r="8" fill="${palette.belgium}" ${rim}/>`,
  };
  const fill = role === "counterpart-not-named" ? palette.ink : palette.paper;
  const digits = { text: String(number), face: "strong" as const, size: FONT_SIZE };
  const middle = { x: 0, y: round(FONT_SIZE * 0.36) };
  return `<g data-mark="${id}" transform="translate(${round(x)} ${round(y)}) scale(${zoom})">${forms[role]}${textMarkup(digits, middle, look, { fill, anchor: "middle" })}</g>`;
}
