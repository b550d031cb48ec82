import type { Page } from "@/domain/page";
import type { Block, GapContent, Section } from "./pageContent";

const GAPS = "gaps";

const isGaps = (block: Block): block is Extract<Block, { kind: "gaps" }> => block.kind === "gaps";

/** Away from its record a gap says which it is about. */
function gapsOf(page: Page, { blocks }: Section): GapContent[] {
  return blocks.flatMap((block) => {
    if (isGaps(block)) return block.gaps;
    if (block.kind !== "records") return [];
    return block.records.flatMap(({ id, title, gaps }) =>
      gaps.map((gap) => ({ ...gap, about: gap.about ?? [{ page, fragment: id, text: title }] })),
    );
  });
}

function withoutGaps(section: Section): Section {
  const blocks = section.blocks
    .filter((block) => !isGaps(block))
    .map((block) =>
      block.kind === "records"
        ? { ...block, records: block.records.map((record) => ({ ...record, gaps: [] })) }
        : block,
    );
  return { ...section, blocks };
}

function withUnknown(section: Section, unknown: number): Section {
  const blocks = section.blocks.map((block) =>
    block.kind === "answer" ? { ...block, answer: { ...block.answer, unknown } } : block,
  );
  return { ...section, blocks };
}

/**
 * What is not known stands in one folded section, counted, and before the last one, which tells of the place; the answer
 * of the page has the same number. Of a page without gaps nothing changes.
 */
export function gatherGaps(page: Page, sections: readonly Section[], heading: string): Section[] {
  const gaps = sections.flatMap((section) => gapsOf(page, section));
  if (gaps.length === 0) return [...sections];
  const gathered: Section = { id: GAPS, heading, blocks: [{ kind: "gaps", gaps }], folded: gaps.length };
  const rest = sections
    .filter(({ id }) => id !== GAPS)
    .map(withoutGaps)
    .filter(({ blocks }) => blocks.length > 0)
    .map((section) => withUnknown(section, gaps.length));
  const last = rest.findIndex(({ id }) => id === "place" || id === "compare");
  const at = last === -1 ? rest.length : last;
  return [...rest.slice(0, at), gathered, ...rest.slice(at)];
}
