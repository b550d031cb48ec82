import type { FilteredIds } from "@/domain/applyFilters";
import { FRAGMENT_KINDS, type FragmentKind } from "@/domain/recordKinds";
import { sourcesNamedIn } from "./citedSources";
import { keepNamed } from "./keepNamed";
import { MOST_NAMED } from "./mostNamed";
import type { Block, PageContent, RecordContent } from "./pageContent";

const SET_OF: Record<RecordContent["tone"], FragmentKind> = {
  delegation: "delegations",
  outcome: "outcomes",
  event: "events",
  // Context is an event in the atlas.
  context: "events",
};

function keep<Item, Kept extends Block>(
  items: readonly Item[],
  isKept: (item: Item) => boolean,
  block: (kept: Item[]) => Kept,
): Block[] {
  const kept = items.filter(isKept);
  const count = items.length - kept.length;
  return [
    ...(kept.length > 0 ? [block(kept)] : []),
    ...(count > 0 ? [{ kind: "left-out" as const, count }] : []),
  ];
}

/** Whether the filters leave a record; a link without a fragment is to none. */
function isShown(shown: FilteredIds, id: string | undefined): boolean {
  return id === undefined || FRAGMENT_KINDS.some((kind) => shown[kind].has(id));
}

function leaveOutOf(block: Block, shown: FilteredIds): Block[] {
  switch (block.kind) {
    case "records":
      return keep(
        block.records,
        ({ id, tone }) => shown[SET_OF[tone]].has(id),
        (records) => ({ ...block, records }),
      );
    case "rows":
      return keep(
        block.rows,
        ({ link: { page } }) => page.kind !== "city" || shown.cities.has(page.id),
        (rows) => ({ ...block, rows }),
      );
    // What is not known of a record goes with it, uncounted: the record is counted.
    case "gaps":
      return [
        {
          ...block,
          gaps: block.gaps.filter(
            ({ about = [] }) => about.length === 0 || about.some(({ fragment }) => isShown(shown, fragment)),
          ),
        },
      ];
    default:
      return [block];
  }
}

/** A page's text without the records that the filters leave out; how many these are is said in their place. */
export function leaveOut<Content extends Pick<PageContent, "sections">>(
  content: Content,
  shown: FilteredIds,
): Content {
  const sections = content.sections.map((section) => ({
    ...section,
    blocks: section.blocks.flatMap((block) => leaveOutOf(block, shown)),
  }));
  const blocks = sections.flatMap((section) => section.blocks.filter(({ kind }) => kind !== "references"));
  return { ...content, sections: keepNamed(sections, new Set(sourcesNamedIn(blocks, MOST_NAMED))) };
}
