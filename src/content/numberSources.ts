import { find } from "@/domain/lookUp";
import { mergeSources } from "./mergeSources";
import { MOST_NAMED } from "./mostNamed";
import type {
  Block,
  ClaimContent,
  FactContent,
  GapContent,
  PageContent,
  QuotationContent,
  RecordContent,
  Reference,
  Section,
  SourceLink,
} from "./pageContent";
import { type Reading, sourceName } from "./reading";
import { section } from "./sections";

/** What a sentence takes from a source: the places in it, and its words there. */
export type EvidenceUse = { source: string; places?: string[]; quotations?: QuotationContent[] };

/** By the id of a claim, a gap or a fact of a page. */
export type EvidenceUses = Record<string, EvidenceUse[]>;

export type NumberedPage = { content: PageContent; uses: EvidenceUses };

const toUse = ({ source, places, quotations }: SourceLink): EvidenceUse => ({
  source,
  ...(places && { places }),
  ...(quotations && { quotations }),
});

const withoutWords = ({ quotations: _words, ...link }: SourceLink): SourceLink => link;

/** Gives each source of a page its number: that of its first use. */
function createNumbering() {
  const firstUses = new Map<string, string>();
  const uses: EvidenceUses = {};
  let factCount = 0;

  const numberOf = (source: string, fragment: string) => {
    if (!firstUses.has(source)) firstUses.set(source, fragment);
    return [...firstUses.keys()].indexOf(source) + 1;
  };

  const cite = (id: string, fragment: string, sources: readonly SourceLink[], isNamed = true) => {
    const merged = mergeSources(sources);
    uses[id] = merged.map(toUse);
    return merged
      .map(withoutWords)
      .map((link) => (isNamed ? { ...link, number: numberOf(link.source, fragment) } : link));
  };

  const claim = (its: ClaimContent): ClaimContent => ({ ...its, sources: cite(its.id, its.id, its.sources) });
  // What many sources were read for names none of them.
  const gap = (its: GapContent): GapContent => ({
    ...its,
    sources: cite(its.id, its.id, its.sources, its.sources.length <= MOST_NAMED),
  });
  const fact =
    (fragment: string) =>
    (its: FactContent): FactContent => {
      if (its.sources.length === 0) return its;
      factCount += 1;
      const id = `fact-${factCount}`;
      return { ...its, id, sources: cite(id, fragment, its.sources) };
    };
  const record = (its: RecordContent): RecordContent => ({
    ...its,
    claims: its.claims.map(claim),
    facts: its.facts.map(fact(its.id)),
    gaps: its.gaps.map(gap),
  });

  const block = (its: Block, sectionId: string): Block => {
    const fragment = `section-${sectionId}`;
    switch (its.kind) {
      case "claims":
        return { ...its, claims: its.claims.map(claim) };
      case "linked-claims":
        return { ...its, items: its.items.map((item) => ({ ...item, claims: item.claims.map(claim) })) };
      case "records":
        return { ...its, records: its.records.map(record) };
      case "facts":
        return { ...its, facts: its.facts.map(fact(fragment)) };
      case "ends":
        return {
          ...its,
          ends: its.ends.map((end) => ({ ...end, populations: end.populations.map(fact(fragment)) })),
        };
      case "gaps":
        return { ...its, gaps: its.gaps.map(gap) };
      default:
        return its;
    }
  };

  return {
    uses,
    firstUses,
    section: (its: Section): Section => ({ ...its, blocks: its.blocks.map((each) => block(each, its.id)) }),
  };
}

/**
 * A page whose claims and facts name their sources by numbers, in the order of first use, and whose end lists them. The
 * words of the sources are told apart: they are no part of the page's text.
 */
export function numberSources(reading: Reading, content: PageContent): NumberedPage {
  const numbering = createNumbering();
  const sections = content.sections.map(numbering.section);
  const references = [...numbering.firstUses].map(([id, use], index): Reference => {
    const source = find(reading.atlas.sources, id);
    const { title, language, url, archived } = source;
    const address = url ?? archived?.url;
    return {
      source: id,
      number: index + 1,
      name: sourceName(reading, source),
      title,
      language,
      ...(address !== undefined && { address }),
      use,
    };
  });
  const { uses } = numbering;
  if (references.length === 0) return { content: { ...content, sections }, uses };
  const list = section("references", reading.messages.panel.references(), { kind: "references", references });
  return { content: { ...content, sections: [...sections, ...list], hasEvidence: true }, uses };
}
