import type { ExportMessages } from "@/i18n/compiled/exportMessages";

/** A code that a file has in one of its columns, and what it means. */
export type Code = { field: string; code: string; meaning: string };

/** What the codes of the tables mean, by the name of their column. */
export function codeBook({ codes }: ExportMessages): Code[] {
  return Object.entries(codes).flatMap(([field, meanings]) =>
    Object.entries(meanings).map(([code, meaning]) => ({ field, code, meaning: meaning() })),
  );
}

/** Properties of map features are written like this: `weakestGrade`. */
const toProperty = (column: string) =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What map features have: their properties to their codes to the meanings. */
const FEATURE_FIELDS = ["kind", "role", "status", "basis", "weakest_grade", "direction"];

/** The codes of map features: `{ basis: { stated: "A source says so.", … }, … }`. */
export function featureCodes(words: ExportMessages): Record<string, Record<string, string>> {
  const codes: Record<string, Record<string, string>> = {};
  for (const { field, code, meaning } of codeBook(words))
    if (FEATURE_FIELDS.includes(field)) {
      const property = toProperty(field);
      codes[property] = { ...codes[property], [code]: meaning };
    }
  return codes;
}
