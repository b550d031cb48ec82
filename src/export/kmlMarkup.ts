import type { Feature, LineString, MultiLineString, Point, Position } from "geojson";
import { escapeMarkup } from "@/content/escapeMarkup";

/** Attributes of a feature that stand in elements of their own. */
const OWN_ELEMENTS = ["name", "description"];

/** A placemark with the style of its kind and the time that it lies in, dates as precise as the source. */
export type KmlPlacemark = {
  feature: Feature<Point | LineString | MultiLineString>;
  style: string;
  begin?: string | undefined;
  end?: string | undefined;
};

const element = (name: string, content: string) => `<${name}>${content}</${name}>`;

const text = (name: string, value: unknown) => element(name, escapeMarkup(String(value)));

const coordinates = (positions: readonly Position[]) =>
  element("coordinates", positions.map((position) => position.join(",")).join(" "));

/** Follows the ground, also where it is drawn as a straight piece between two points. */
const line = (positions: readonly Position[]) =>
  element("LineString", `<tessellate>1</tessellate>${coordinates(positions)}`);

function geometry({ geometry: its }: KmlPlacemark["feature"]): string {
  switch (its.type) {
    case "Point":
      return element("Point", coordinates([its.coordinates]));
    case "LineString":
      return line(its.coordinates);
    case "MultiLineString":
      return element("MultiGeometry", its.coordinates.map(line).join(""));
  }
}

function timeSpan({ begin, end }: KmlPlacemark): string {
  if (begin === undefined && end === undefined) return "";
  const parts = [begin && text("begin", begin), end && text("end", end)];
  return element("TimeSpan", parts.filter(Boolean).join(""));
}

/** In the order that the schema of KML 2.2 asks for; without what is not known. */
function placemark(its: KmlPlacemark): string {
  const { id, properties } = its.feature;
  const known = Object.entries(properties ?? {}).filter(([, value]) => value !== null && value !== undefined);
  const data = known
    .filter(([name]) => !OWN_ELEMENTS.includes(name))
    .map(([name, value]) => `<Data name="${escapeMarkup(name)}">${text("value", value)}</Data>`);
  return [
    `<Placemark id="${escapeMarkup(String(id))}">`,
    ...known.filter(([name]) => OWN_ELEMENTS.includes(name)).map(([name, value]) => text(name, value)),
    timeSpan(its),
    text("styleUrl", `#${its.style}`),
    element("ExtendedData", data.join("")),
    geometry(its.feature),
    "</Placemark>",
  ].join("");
}

/** `#b8432f` as KML has it: opacity, blue, green, red. */
function toKmlColor(hex: string): string {
  const [, red = "", green = "", blue = ""] = hex.match(/^#(..)(..)(..)$/) ?? [];
  return `ff${blue}${green}${red}`;
}

/** The style of a kind of features: its color, `#rrggbb`, and for lines their width in pixels. */
export function style(id: string, color: string, width?: number): string {
  const kmlColor = text("color", toKmlColor(color));
  const look =
    width === undefined
      ? element("IconStyle", `${kmlColor}<scale>0.9</scale>`)
      : element("LineStyle", kmlColor + text("width", width));
  return `<Style id="${escapeMarkup(id)}">${look}</Style>`;
}

export function folder(name: string, placemarks: readonly KmlPlacemark[]): string {
  return element("Folder", text("name", name) + placemarks.map(placemark).join("\n"));
}

/** The whole file. */
export function kmlDocument(head: { name: string; description: string }, content: readonly string[]): string {
  const document = [text("name", head.name), text("description", head.description), ...content].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">${element("Document", document)}</kml>\n`;
}
