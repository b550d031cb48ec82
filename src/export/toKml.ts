import { foldersToKML } from "@placemarkio/tokml";
import type { Feature } from "geojson";
import { escapeMarkup } from "@/content/escapeMarkup";
import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { legendNames } from "@/i18n/legendNames";
import { featureCodes } from "./codeBook";
import type { ExportInput } from "./exportInput";
import { fileNotes, noteLines } from "./fileNotes";
import { toFeatures } from "./toFeatures";

/** Without what is not known: KML's values are texts. */
function withTexts(feature: Feature): Feature {
  const texts = Object.entries(feature.properties ?? {}).filter(([, value]) => value !== null);
  return { ...feature, properties: Object.fromEntries(texts) };
}

const folder = (name: string, features: Feature[]) => ({
  type: "folder" as const,
  meta: { name },
  children: features.map(withTexts),
});

/** KML 2.2 with a folder for the cities and one for each kind of connection that there is. */
export function toKml(input: ExportInput, words: ExportMessages): string {
  const { messages } = input.reading;
  const { points, lines } = toFeatures(input);
  const folders = legendNames(messages).kinds.map(([kind, name]) =>
    folder(
      name,
      lines.filter(({ properties }) => properties?.kind === kind),
    ),
  );
  const cities = folder(messages.search.group.city(), points);
  const children = [cities, ...folders].filter(({ children: { length } }) => length > 0);
  const codes = Object.entries(featureCodes(words)).flatMap(([field, meanings]) =>
    Object.entries(meanings).map(([code, meaning]) => words.code({ field, code, meaning })),
  );
  // The writer has no place for the notes of the whole document.
  const head = `<name>${escapeMarkup(fileNotes(input, words).title)}</name><description>${escapeMarkup([...noteLines(input, words), ...codes].join("\n"))}</description>`;
  const kml = foldersToKML({ type: "root", children }).replace("<Document>", () => `<Document>${head}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${kml}`;
}
