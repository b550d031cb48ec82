import type { EvidenceUses } from "@/content/numberSources";
import type { QuotationContent } from "@/content/pageContent";

/** All words that a page quotes of each source, each once. */
export function mergeUses(uses: EvidenceUses): Map<string, QuotationContent[]> {
  const words = new Map<string, QuotationContent[]>();
  for (const { source, quotations = [] } of Object.values(uses).flat()) {
    const known = words.get(source) ?? [];
    const isNew = ({ text }: QuotationContent) => !known.some((its) => its.text === text);
    words.set(source, [...known, ...quotations.filter(isNew)]);
  }
  return words;
}
