import type {
  AnswerContent,
  Block,
  ClaimContent,
  FactContent,
  GapContent,
  PageContent,
  PageLink,
  RecordContent,
  SourceContent,
  SourceLink,
} from "@/content/pageContent";
import { type PageView, readPage } from "@/content/readPage";
import { pagesOf } from "@/domain/pagesOf";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

/** Every page of the real atlas by its path, the not-found page included. */
export const frozenPages: ReadonlyMap<string, PageView> = new Map(
  [...pagesOf(frozenAtlas), { kind: "not-found" as const }].map((page) => [
    formatPath(page, "en"),
    readPage(frozenReading, page),
  ]),
);

/** The content of a page of the real atlas that is known to be there. */
export function contentAt(path: string): PageContent {
  const view = frozenPages.get(path);
  if (!view) throw new Error(`The atlas has no page at ${path}`);
  return view.content;
}

const blocksOf = ({ sections }: PageContent): Block[] => sections.flatMap(({ blocks }) => blocks);

export function blocksOfKind<Kind extends Block["kind"]>(
  content: PageContent,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] {
  return blocksOf(content).filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

export const recordsIn = (content: PageContent): RecordContent[] =>
  blocksOfKind(content, "records").flatMap(({ records }) => records);

/** A sentence that several records share counts for each of them. */
const underEachId = <Kind extends ClaimContent | GapContent>(sentence: Kind): Kind[] =>
  [sentence.id, ...(sentence.alsoIds ?? [])].map((id) => ({ ...sentence, id }));

export const claimsIn = (content: PageContent): ClaimContent[] =>
  [
    ...blocksOfKind(content, "claims").flatMap(({ claims }) => claims),
    ...blocksOfKind(content, "linked-claims").flatMap(({ items }) => items.flatMap(({ claims }) => claims)),
    ...recordsIn(content).flatMap(({ claims }) => claims),
  ].flatMap(underEachId);

/** The card of a page, or of both cities of a comparison. */
export const answersIn = (content: PageContent): AnswerContent[] => [
  ...blocksOfKind(content, "answer").map(({ answer }) => answer),
  ...blocksOfKind(content, "comparison").flatMap(({ cities }) => cities.map(({ answer }) => answer)),
];

/** The source that a page is about. */
export const sourcesIn = (content: PageContent): SourceContent[] =>
  blocksOfKind(content, "source").map(({ its }) => its);

export const factsIn = (content: PageContent): FactContent[] => [
  ...blocksOfKind(content, "facts").flatMap(({ facts }) => facts),
  ...recordsIn(content).flatMap(({ facts }) => facts),
  ...blocksOfKind(content, "ends").flatMap(({ ends }) => ends.flatMap(({ populations }) => populations)),
  ...sourcesIn(content).flatMap(({ facts }) => facts),
];

export const gapsIn = (content: PageContent): GapContent[] =>
  [
    ...blocksOfKind(content, "gaps").flatMap(({ gaps }) => gaps),
    ...recordsIn(content).flatMap(({ gaps }) => gaps),
  ].flatMap(underEachId);

export const sourceLinksIn = (content: PageContent): SourceLink[] =>
  [...claimsIn(content), ...factsIn(content), ...gapsIn(content)].flatMap(({ sources }) => sources);

/** All links to pages of the atlas but those to sources. */
export const linksIn = (content: PageContent): PageLink[] => [
  ...blocksOfKind(content, "pairs").flatMap(({ pairs }) => pairs.map(({ link }) => link)),
  ...blocksOfKind(content, "rows").flatMap(({ rows }) => rows.map(({ link }) => link)),
  ...blocksOfKind(content, "chips").flatMap(({ links }) => links),
  ...blocksOfKind(content, "linked-claims").flatMap(({ items }) => items.map(({ link }) => link)),
  ...recordsIn(content).flatMap(({ links }) => links),
  ...factsIn(content).flatMap(({ link }) => link ?? []),
  ...blocksOfKind(content, "ends").flatMap(({ ends }) =>
    ends.flatMap(({ link, programs }) => [link, ...programs]),
  ),
  ...blocksOfKind(content, "comparison").flatMap(({ cities }) => cities.map(({ link }) => link)),
  ...answersIn(content).flatMap(({ names, programs }) => [...names.links, ...(programs?.links ?? [])]),
  ...claimsIn(content).flatMap(({ disagreesWith = [], about = [] }) => [...disagreesWith, ...about]),
  ...gapsIn(content).flatMap(({ about = [] }) => about),
  ...sourcesIn(content).flatMap(({ claims, restingFacts, gaps }) => [...claims, ...restingFacts, ...gaps]),
  ...blocksOfKind(content, "sources").flatMap(({ sources }) => sources.map(({ link }) => link)),
];

/** The fragments that a page can be linked with. */
export const fragmentsIn = (content: PageContent): string[] => [
  ...content.sections.map(({ id }) => `section-${id}`),
  ...claimsIn(content).map(({ id }) => id),
  ...gapsIn(content).map(({ id }) => id),
  ...recordsIn(content).map(({ id }) => id),
  ...sourcesIn(content).map(({ id }) => id),
  ...blocksOfKind(content, "sources").flatMap(({ sources }) => sources.map(({ id }) => id)),
];

/** Every text of a page, whatever it belongs to. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
