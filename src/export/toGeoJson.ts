import type { ExportMessages } from "@/i18n/compiled/exportMessages";
import { featureCodes } from "./codeBook";
import type { ExportInput } from "./exportInput";
import { fileNotes } from "./fileNotes";
import { toFeatures } from "./toFeatures";

/** RFC 7946, with notes as foreign members (section 6.1); `name` is what map programs call the layer. */
export function toGeoJson(input: ExportInput, words: ExportMessages): string {
  const { points, lines } = toFeatures(input);
  const { title, ...notes } = fileNotes(input, words);
  // Lines first: programs draw in this order, and points shall lie on top.
  return JSON.stringify({
    type: "FeatureCollection",
    name: title,
    ...notes,
    codes: featureCodes(words),
    features: [...lines, ...points],
  });
}
