import type { Page } from "@/domain/page";
import { mergeSources } from "./mergeSources";
import type { Block, GapContent, PageLink, RecordContent, Section, Shared, SourceLink } from "./pageContent";

type Sentence = Shared & { id: string; text: string; because?: string; sources: SourceLink[] };

/** A sentence of a record, or of a section as a whole. */
type Place<Kind extends Sentence> = { sentence: Kind; record?: RecordContent };

function recordsOf({ blocks }: Section): RecordContent[] {
  return blocks.flatMap((block) => (block.kind === "records" ? block.records : []));
}

/** Two sentences with the same key say the same, for the same reason. */
const keyOf = ({ text, because = "" }: Sentence) => `${text}\n${because}`;

/** By their keys the sentences that stand at more than one place, merged into the first of them. */
function repeated<Kind extends Sentence>(page: Page, places: readonly Place<Kind>[]): Map<string, Kind> {
  const merged = new Map<string, Kind>();
  for (const first of places) {
    const key = keyOf(first.sentence);
    const all = places.filter(({ sentence }) => keyOf(sentence) === key);
    if (all.length === 1 || merged.has(key)) continue;
    const others = all.slice(1);
    const sources = all.flatMap(({ sentence }) => sentence.sources);
    const about = all.flatMap(({ record }): PageLink[] =>
      record ? [{ page, fragment: record.id, text: record.title }] : [],
    );
    merged.set(key, {
      ...first.sentence,
      sources: mergeSources(sources),
      alsoIds: others.map(({ sentence }) => sentence.id),
      about,
    });
  }
  return merged;
}

/** A gap that several records of a page have is said once: in the section where it first stands, below its records. */
function gapsOnce(page: Page, sections: readonly Section[]): Section[] {
  const places = sections.flatMap((section) => [
    ...recordsOf(section).flatMap((record) => record.gaps.map((sentence) => ({ sentence, record }))),
    ...section.blocks.flatMap((block) =>
      block.kind === "gaps" ? block.gaps.map((sentence): Place<GapContent> => ({ sentence })) : [],
    ),
  ]);
  const merged = repeated(page, places);
  if (merged.size === 0) return [...sections];
  const isOnlyOnce = (gap: GapContent) => !merged.has(keyOf(gap));
  return sections.map((section) => {
    const own = [...merged.values()].filter(({ id }) =>
      [
        ...recordsOf(section).flatMap(({ gaps }) => gaps),
        ...section.blocks.flatMap((block) => (block.kind === "gaps" ? block.gaps : [])),
      ].some((gap) => gap.id === id),
    );
    const blocks = section.blocks.flatMap((block): Block[] => {
      if (block.kind === "gaps") {
        const gaps = block.gaps.filter(isOnlyOnce);
        return gaps.length > 0 ? [{ ...block, gaps }] : [];
      }
      if (block.kind !== "records") return [block];
      const records = block.records.map((record) => ({ ...record, gaps: record.gaps.filter(isOnlyOnce) }));
      return [{ ...block, records }];
    });
    return { ...section, blocks: own.length > 0 ? [...blocks, { kind: "gaps", gaps: own }] : blocks };
  });
}

/** A claim that several records of one section have is said once, above them. */
function claimsOnce(page: Page, section: Section): Section {
  const places = recordsOf(section).flatMap((record) =>
    record.claims.map((sentence) => ({ sentence, record })),
  );
  const merged = repeated(page, places);
  if (merged.size === 0) return section;
  const first = section.blocks.findIndex(({ kind }) => kind === "records");
  const blocks = section.blocks.map((block): Block => {
    if (block.kind !== "records") return block;
    const records = block.records.map((record) => ({
      ...record,
      claims: record.claims.filter((claim) => !merged.has(keyOf(claim))),
    }));
    return { ...block, records };
  });
  return {
    ...section,
    blocks: [
      ...blocks.slice(0, first),
      { kind: "claims", claims: [...merged.values()] },
      ...blocks.slice(first),
    ],
  };
}

/** The same sentence of several records stands once on a page, and says which records it is about. */
export function sayOnce(page: Page, sections: readonly Section[]): Section[] {
  return gapsOnce(page, sections).map((section) => claimsOnce(page, section));
}
