import { findAll } from "@/atlas-check/findAll";
import { resolvePart, type SchemaPart } from "@/atlas-check/schemaPart";
import { type Atlas, atlasSchema } from "@/domain/atlas";
import { addressOf } from "@/domain/atlasAddress";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { isJsonObject } from "@/domain/jsonObject";
import type { Locale } from "@/domain/locale";
import { type Text, textSchema } from "@/domain/text";

function inOneLocale(text: Text, locale: Locale): Text {
  const { en, [locale]: translated } = text;
  // English stays, because the schema requires it.
  return locale === "en" || translated === undefined ? { en } : { en, [locale]: translated };
}

function reduce(declared: SchemaPart, value: unknown, locale: Locale): unknown {
  const part = declared.type === "optional" ? declared.wrapped : declared;
  if (part === textSchema && isJsonObject(value)) return inOneLocale(value as Text, locale);
  const resolved = resolvePart(part, value);
  if (resolved?.type === "array" && Array.isArray(value)) {
    return value.map((item) => reduce(resolved.item, item, locale));
  }
  if (resolved?.type !== "strict_object" || !isJsonObject(value)) return value;
  const entries = Object.entries(resolved.entries).filter(([key]) => value[key] !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, reduce(entry, value[key], locale)]));
}

/** The atlas with its texts in one language; names of places keep all, for search. Reports texts that lack it. */
export function atlasInLocale(atlas: Atlas, locale: Locale): { atlas: Atlas; problems: AtlasProblem[] } {
  const problems = findAll(atlas, textSchema)
    .filter(({ value }) => value[locale] === undefined)
    .map(({ path }) => ({
      ...addressOf(atlas, [...path, locale]),
      problem: "The text is not translated.",
      remedy: `Add "${locale}", or take the language out of the published ones.`,
    }));
  return { atlas: reduce(atlasSchema, atlas, locale) as Atlas, problems };
}
