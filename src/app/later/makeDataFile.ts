import type { ExportInput } from "@/export/exportInput";
import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { loadExportMessages } from "@/i18n/loadExportMessages";
import { isPublished } from "@/i18n/publishedLocales";

const MEDIA_TYPES = {
  geojson: "application/geo+json",
  csv: "application/zip",
  kml: "application/vnd.google-earth.kml+xml",
  json: "application/json",
} as const;

export type DataFormat = keyof typeof MEDIA_TYPES;

export function isDataFormat(format: string): format is DataFormat {
  return Object.hasOwn(MEDIA_TYPES, format);
}

/** Each writer is loaded when its file is first asked for. */
async function write(
  format: DataFormat,
  input: ExportInput,
  words: ExportMessages,
): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "geojson":
      return (await import("@/export/toGeoJson")).toGeoJson(input, words);
    case "csv":
      return (await import("@/export/toCsvFiles")).toCsvZip(input, words);
    case "kml":
      return (await import("@/export/toKml")).toKml(input, words);
    case "json":
      return (await import("@/export/toJson")).toJson(input, words);
  }
}

/** What the filters leave as a file of a format. Rejects where its writer cannot be loaded. */
export async function makeDataFile(format: DataFormat, input: ExportInput): Promise<Blob> {
  const { locale } = input.reading;
  if (!isPublished(locale)) throw new Error(`There are no pages in ${locale}`);
  const words = await loadExportMessages(locale);
  return new Blob([await write(format, input, words)], { type: MEDIA_TYPES[format] });
}
