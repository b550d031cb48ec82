import type { ClaimContent, PageContent } from "./pageContent";

/** The claims that a page's text shows with their sources, in its order. */
export function citedSentences({ sections }: Pick<PageContent, "sections">): ClaimContent[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): ClaimContent[] => {
      switch (block.kind) {
        case "claims":
          return block.claims;
        case "records":
          return block.records.flatMap(({ claims }) => claims);
        case "linked-claims":
          return block.items.flatMap(({ claims }) => claims);
        default:
          return [];
      }
    }),
  );
}
