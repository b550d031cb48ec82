import { type Point, SMALL_MARK } from "@/basemap/arrangement";
import type { MarkContent } from "@/content/pictureContent";
import type { Palette } from "./palette";

const round = (value: number) => Math.round(value * 100) / 100;

/** Without an id it stands for all of its kind, in a legend. */
type DrawnMark = Pick<MarkContent, "role" | "emphasis"> & { id?: string; isSmall?: boolean };

/** What is below the forms of all cities that the page is about, so that it dims none. */
export function drawHalo(
  { emphasis }: Pick<MarkContent, "emphasis">,
  { x, y }: Point,
  zoom: number,
  palette: Palette,
): string {
  return emphasis === "none"
    ? ""
    : `<circle cx="${x}" cy="${y}" r="${round(16 * zoom)}" fill="${palette.connection}" fill-opacity=".22"/>`;
}

/** The form of a city. Pixels of the picture; `zoom` of them to a CSS pixel. */
export function drawShape(
  { id, role, emphasis, isSmall = false }: DrawnMark,
  { x, y }: Point,
  zoom: number,
  palette: Palette,
): string {
  const scale = round(zoom * (emphasis === "selected" ? 1.2 : 1) * (isSmall ? SMALL_MARK : 1));
  const rim = `stroke="${palette.land}" stroke-width="1.5" paint-order="stroke"`;
  const forms: Record<MarkContent["role"], string> = {
    "us-city": `<path d="M0-8 8 0 0 8-8 0Z" fill="${palette["united-states"]}" ${rim}/>`,
    "counterpart-named": `<circle r="7" fill="${palette.belgium}" ${rim}/>`,
    "counterpart-inferred": `<circle r="7" fill="${palette.belgium}" ${rim}/>`,
    "counterpart-not-named": `<circle r="5.5" fill="${palette.land}" stroke="${palette.belgium}" stroke-width="3"/>`,
    "not-in-city-pair": `<circle r="4.5" fill="${palette.belgium}" ${rim}/>`,
  };
  return `<g${id === undefined ? "" : ` data-mark="${id}"`} transform="translate(${round(x)} ${round(y)}) scale(${scale})">${forms[role]}</g>`;
}
