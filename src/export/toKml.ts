import { LINE_HUES } from "@/basemap/lineLook";
import { COUNTRIES } from "@/domain/city";
import { CONNECTION_KINDS } from "@/domain/filters";
import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { legendNames } from "@/i18n/legendNames";
import { PALETTES } from "@/picture/palette";
import { featureCodes } from "./codeBook";
import type { ExportInput } from "./exportInput";
import { fileNotes, noteLines } from "./fileNotes";
import { folder, kmlDocument, style } from "./kmlMarkup";
import { toFeatures } from "./toFeatures";

const LINE_WIDTH = 3;

/** Colors of the marks of each country, the same as on the map. */
const MARK_HUES = { BE: "belgium", US: "united-states" } as const;

const { light } = PALETTES;

const STYLES = [
  ...COUNTRIES.map((country) => style(`city-${country}`, light[MARK_HUES[country]])),
  ...CONNECTION_KINDS.map((kind) => style(kind, light[LINE_HUES[kind]], LINE_WIDTH)),
];

/** KML 2.2 with a folder for the cities and one for each kind of connection that there is, in the colors of the map. */
export function toKml(input: ExportInput, words: ExportMessages): string {
  const { messages } = input.reading;
  const { points, lines, times } = toFeatures(input);
  const cities = points.map((feature) => ({ feature, style: `city-${feature.properties?.country}` }));
  const kinds = legendNames(messages).kinds.map(([kind, name]) => ({
    name,
    placemarks: lines
      .filter(({ properties }) => properties?.kind === kind)
      .map((feature) => ({ feature, style: kind, ...times.get(String(feature.id)) })),
  }));
  const folders = [{ name: messages.search.group.city(), placemarks: cities }, ...kinds]
    .filter(({ placemarks }) => placemarks.length > 0)
    .map(({ name, placemarks }) => folder(name, placemarks));
  const codes = Object.entries(featureCodes(words)).flatMap(([field, meanings]) =>
    Object.entries(meanings).map(([code, meaning]) => words.code({ field, code, meaning })),
  );
  return kmlDocument(
    { name: fileNotes(input, words).title, description: [...noteLines(input, words), ...codes].join("\n") },
    [...STYLES, ...folders],
  );
}
