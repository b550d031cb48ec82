import type { Section } from "./pageContent";

/** Leaves out of the list at the end what nothing above it names any more; all others keep their numbers. */
export function keepNamed(sections: readonly Section[], named: ReadonlySet<string>): Section[] {
  return sections.map((its) => ({
    ...its,
    blocks: its.blocks.map((block) =>
      block.kind === "references"
        ? { ...block, references: block.references.filter(({ source }) => named.has(source)) }
        : block,
    ),
  }));
}
