import type { ExportInput } from "@/export/exportInput";

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
async function write(format: DataFormat, input: ExportInput): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case "geojson":
      return (await import("@/export/toGeoJson")).toGeoJson(input);
    case "csv":
      return (await import("@/export/toCsvFiles")).toCsvZip(input);
    case "kml":
      return (await import("@/export/toKml")).toKml(input);
    case "json":
      return (await import("@/export/toJson")).toJson(input);
  }
}

/** What the filters leave as a file of a format. Rejects where its writer cannot be loaded. */
export async function makeDataFile(format: DataFormat, input: ExportInput): Promise<Blob> {
  return new Blob([await write(format, input)], { type: MEDIA_TYPES[format] });
}
