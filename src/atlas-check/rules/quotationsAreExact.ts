import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { countWords } from "@/domain/briefing";
import { type Citation, citationSchema } from "@/domain/claim";
import { MAX_QUOTATION_WORDS, OMISSION, type Quotation } from "@/domain/quotation";
import { problemAt, type RuleContext } from "./rule";

type QuotationAt = { quotation: Quotation; source: Citation["source"]; path: AtlasPath };

/** Every quotation with the source that it is from. */
export function quotationsOf(atlas: Atlas): QuotationAt[] {
  return findAll(atlas, citationSchema).flatMap(({ value: { quotation, source }, path }) =>
    quotation ? [{ quotation, source, path: [...path, "quotation"] }] : [],
  );
}

export function quotationsAreShort(atlas: Atlas): AtlasProblem[] {
  return quotationsOf(atlas).flatMap(({ quotation, path }) => {
    const words = countWords(quotation.text);
    if (words <= MAX_QUOTATION_WORDS) return [];
    const problem = `The quotation has ${words} words, and may have ${MAX_QUOTATION_WORDS}.`;
    const remedy = `Keep the words that the claim rests on, and write ${OMISSION} for those left out.`;
    return [problemAt(atlas, [...path, "text"], problem, remedy)];
  });
}

/** A quotation is never translated: it is in the language of its source, or of one of its translations. */
export function quotationsAreInTheLanguageOfTheirSource(atlas: Atlas): AtlasProblem[] {
  return quotationsOf(atlas).flatMap(({ quotation: { lang }, source, path }) => {
    const cited = atlas.sources.find(({ id }) => id === source);
    const languages = cited && [cited.language, ...(cited.translations ?? []).map((it) => it.language)];
    if (!languages || languages.includes(lang)) return [];
    const problem = `is ${quote(lang)}, but ${quote(source)} is in ${languages.map(quote).join(" and ")}.`;
    return [problemAt(atlas, [...path, "lang"], problem, "Quote the words as they stand in the source.")];
  });
}

/** Typographic and typewriter signs count as equal, and so do all kinds of white space. */
function plainSigns(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’‚‛`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The first piece between omissions that the text does not have after the pieces before it. */
function missingPiece(quotation: string, text: string): string | undefined {
  let from = 0;
  for (const piece of quotation.split(OMISSION).map(plainSigns).filter(Boolean)) {
    const at = text.indexOf(piece, from);
    if (at < 0) return piece;
    from = at + piece.length;
  }
  return undefined;
}

/** Sources whose whole text the repository has; the words of all others are held by whoever read them. */
export function quotationsStandInTheirSource(atlas: Atlas, { sourceTexts }: RuleContext): AtlasProblem[] {
  const texts = new Map([...(sourceTexts ?? [])].map(([id, text]) => [id, plainSigns(text)]));
  return quotationsOf(atlas).flatMap(({ quotation, source, path }) => {
    const text = texts.get(source);
    const missing = text === undefined ? undefined : missingPiece(quotation.text, text);
    if (missing === undefined) return [];
    const problem = `${quote(missing)} does not stand in the text of ${quote(source)}, or not in this order.`;
    const remedy = `Copy the words from sources/${source}.txt, with ${OMISSION} for those left out.`;
    return [problemAt(atlas, [...path, "text"], problem, remedy)];
  });
}
