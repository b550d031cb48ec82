import { isSamePage, type Page } from "@/domain/page";
import type { Block, ClaimContent, PageLink, RecordContent, Section } from "./pageContent";

function claimsOf(block: Block): ClaimContent[] {
  switch (block.kind) {
    case "claims":
      return block.claims;
    case "linked-claims":
      return block.items.flatMap(({ claims }) => claims);
    case "records":
      return block.records.flatMap(({ claims }) => claims);
    default:
      return [];
  }
}

function fragmentsOf(sections: readonly Section[]): Set<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  const records = blocks.flatMap((block) => (block.kind === "records" ? block.records : []));
  const claims = blocks.flatMap(claimsOf).flatMap(({ id, alsoIds = [] }) => [id, ...alsoIds]);
  return new Set([...records.map(({ id }) => id), ...claims]);
}

/** Links to records and claims lead to the page that is read where they stand on it too. */
export function linkWithin(page: Page, sections: readonly Section[]): Section[] {
  const here = fragmentsOf(sections);
  const near = (link: PageLink): PageLink =>
    link.fragment !== undefined && here.has(link.fragment) ? { ...link, page } : link;
  const claim = (its: ClaimContent): ClaimContent =>
    its.disagreesWith ? { ...its, disagreesWith: its.disagreesWith.map(near) } : its;
  const record = (its: RecordContent): RecordContent => ({
    ...its,
    claims: its.claims.map(claim),
    // Of the page itself a record says nothing by a link to its top.
    links: its.links.map(near).filter((link) => link.fragment !== undefined || !isSamePage(link.page, page)),
  });
  const block = (its: Block): Block => {
    switch (its.kind) {
      case "claims":
        return { ...its, claims: its.claims.map(claim) };
      case "linked-claims":
        return { ...its, items: its.items.map(({ link, claims }) => ({ link, claims: claims.map(claim) })) };
      case "records":
        return { ...its, records: its.records.map(record) };
      default:
        return its;
    }
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(block) }));
}
