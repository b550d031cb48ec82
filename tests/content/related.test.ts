import { describe, expect, it } from "vitest";
import type { PageLink } from "@/content/pageContent";
import { readClaim } from "@/content/reading";
import { delegationCities, partyCities } from "@/domain/connections";
import type { Page } from "@/domain/page";
import { hasKind } from "@/domain/partnership";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import {
  blocksOfKind,
  claimsIn,
  contentAt,
  fragmentsIn,
  frozenPages,
  linksIn,
  recordsIn,
  sourceLinksIn,
  sourcesIn,
} from "./pageParts";

/** `city:liege`, `delegation:…`: a record that has a page of its own or a fragment. */
type Ref = { kind: "city" | "partnership" | "program"; id: string } | { kind: "record"; id: string };

const city = (id: string): Ref => ({ kind: "city", id });
const program = (id: string): Ref => ({ kind: "program", id });
const partnership = (id: string): Ref => ({ kind: "partnership", id });
const record = (id: string): Ref => ({ kind: "record", id });

/** Read from the data by hand, so that it does not lean on the code that makes the links. */
function relations(): [Ref, Ref][] {
  const { partnerships, programs, delegations, outcomes, events } = frozenAtlas;
  const between = (delegation: (typeof delegations)[number]) => {
    const [from, to] = [partyCities(delegation.from), partyCities(delegation.to)];
    const joined = from.flatMap((one) => to.flatMap((other) => [`${one}--${other}`, `${other}--${one}`]));
    return partnerships.filter(({ id }) => joined.includes(id));
  };
  const programOf = ({ program: its }: (typeof delegations)[number]) =>
    its.kind === "program" ? [its.program] : [];
  return [
    ...partnerships.flatMap(({ id, belgianCity, usCity }): [Ref, Ref][] =>
      [belgianCity, usCity].map((end) => [partnership(id), city(end)]),
    ),
    ...partnerships
      .filter((its) => hasKind(its, "city-pair"))
      .map(({ id }): [Ref, Ref] => [partnership(id), program("city-pair")]),
    ...programs.flatMap(({ id, cities }): [Ref, Ref][] =>
      cities.map((member) => [program(id), city(member.city)]),
    ),
    ...delegations.flatMap((delegation): [Ref, Ref][] => [
      ...delegationCities(delegation).map((id): [Ref, Ref] => [record(delegation.id), city(id)]),
      ...programOf(delegation).map((id): [Ref, Ref] => [record(delegation.id), program(id)]),
      ...between(delegation).map(({ id }): [Ref, Ref] => [record(delegation.id), partnership(id)]),
      ...between(delegation).flatMap(({ id }) =>
        programOf(delegation).map((its): [Ref, Ref] => [partnership(id), program(its)]),
      ),
    ]),
    ...outcomes.flatMap((outcome): [Ref, Ref][] => [
      ...outcome.cities.map((id): [Ref, Ref] => [record(outcome.id), city(id)]),
      ...outcome.programs.map((id): [Ref, Ref] => [record(outcome.id), program(id)]),
      ...outcome.delegations.map((id): [Ref, Ref] => [record(outcome.id), record(id)]),
      ...delegations
        .filter(({ id }) => outcome.delegations.includes(id))
        .flatMap(between)
        .map(({ id }): [Ref, Ref] => [record(outcome.id), partnership(id)]),
    ]),
    ...events.flatMap((event): [Ref, Ref][] => [
      ...event.cities.map((id): [Ref, Ref] => [record(event.id), city(id)]),
      ...event.programs.map((id): [Ref, Ref] => [record(event.id), program(id)]),
    ]),
  ];
}

const isPageOf = (page: Page, ref: Ref) => "id" in page && page.kind === ref.kind && page.id === ref.id;

function leadsTo({ page, fragment }: Pick<PageLink, "page" | "fragment">, ref: Ref): boolean {
  return ref.kind === "record" ? fragment === ref.id : fragment === undefined && isPageOf(page, ref);
}

/** The pages on which a record is shown and does not lead on to the other one. */
function deadEnds(from: Ref, to: Ref): string[] {
  const name = `${from.kind} ${from.id} → ${to.kind} ${to.id}`;
  if (from.kind !== "record") {
    const content = contentAt(formatPath(from, "en"));
    const isShown = to.kind === "record" && fragmentsIn(content).includes(to.id);
    return isShown || linksIn(content).some((link) => leadsTo(link, to)) ? [] : [name];
  }
  const shown = [...frozenPages].flatMap(([path, { page, content }]) =>
    recordsIn(content)
      .filter(({ id }) => id === from.id)
      .map((its) => ({ path, page, its })),
  );
  if (shown.length === 0) return [`${name}: nowhere shown`];
  return shown
    .filter(({ page, its }) => {
      const links = [...its.links, ...its.facts.flatMap(({ link }) => link ?? [])];
      return !isPageOf(page, to) && !links.some((link) => leadsTo(link, to));
    })
    .map(({ path }) => `${name} on ${path}`);
}

describe("from every record", () => {
  it("every related record is one click away, and back, wherever it is shown", () => {
    const related = relations();
    expect(related.length).toBeGreaterThan(100);
    expect(related.flatMap(([one, other]) => [...deadEnds(one, other), ...deadEnds(other, one)])).toEqual([]);
  });

  it("no link leads to the top of the page that it stands on", () => {
    const circles = [...frozenPages].flatMap(([path, { content }]) =>
      recordsIn(content)
        .flatMap(({ links }) => links)
        .filter(({ page, fragment }) => fragment === undefined && formatPath(page, "en") === path)
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(circles).toEqual([]);
  });

  it("a link to a record that stands on the same page stays on it", () => {
    const away = [...frozenPages].flatMap(([path, { content }]) => {
      const here = new Set(recordsIn(content).map(({ id }) => id));
      return recordsIn(content)
        .flatMap(({ links }) => links)
        .filter(({ page, fragment }) => here.has(fragment ?? "") && formatPath(page, "en") !== path)
        .map(({ text }) => `${path}: ${text}`);
    });
    expect(away).toEqual([]);
  });
});

describe("a claim that another contradicts", () => {
  it("leads to the other, which leads back", () => {
    const claims = [...frozenPages.values()].flatMap(({ content }) => claimsIn(content));
    const marked = claims.filter(({ hasDisagreement }) => hasDisagreement);
    expect(marked.length).toBeGreaterThan(0);
    for (const { id, disagreesWith = [] } of marked) {
      expect(disagreesWith.length, id).toBeGreaterThan(0);
      for (const { fragment } of disagreesWith) {
        const other = claims.find((claim) => claim.id === fragment);
        expect(
          other?.disagreesWith?.map((link) => link.fragment),
          `${fragment} → ${id}`,
        ).toContain(id);
      }
    }
  });
});

it("the other side of a disagreement is told once where several records say it in the same words", () => {
  const atlas = structuredClone(frozenAtlas);
  const [one, same, other] = atlas.programs.flatMap(({ claims }) => claims);
  if (!one || !same || !other) throw new Error("The frozen atlas has too few claims of programs.");
  same.text = one.text;
  other.disagreesWith = [one.id, same.id];
  const { disagreesWith = [] } = readClaim({ ...frozenReading, atlas }, other);
  expect(disagreesWith.map(({ fragment }) => fragment)).toEqual([one.id]);
});

describe("the pages of sources", () => {
  const sources = frozenAtlas.sources.flatMap(({ id }) => sourcesIn(contentAt(`/sources/${id}/`)));

  it("are one for each, and all of them are listed with how many claims rest on them", () => {
    const [block] = blocksOfKind(contentAt("/sources/"), "sources");
    expect(block?.sources.map(({ id }) => id)).toEqual(frozenAtlas.sources.map(({ id }) => id));
    for (const { id, link, details } of block?.sources ?? []) {
      expect(link.page).toEqual({ kind: "source", id });
      const count = sources.find((source) => source.id === id)?.claims.length;
      expect(details.at(-1), id).toMatch(count ? new RegExp(`^${count} claims? rests? on it$`) : /^No claim/);
    }
  });

  it("give every grade in words", () => {
    for (const { facts } of sources)
      expect(facts.find(({ label }) => label === "Grade")?.value).toMatch(/^[ABC]: .{10,}/);
  });

  it("lead back to every page but their own that names a source", () => {
    const used = [...frozenPages].flatMap(([path, { content }]) =>
      path.startsWith("/sources/") ? [] : sourceLinksIn(content).map(({ source }) => source),
    );
    const idle = sources.filter(
      ({ id, claims, restingFacts, gaps, figureCount }) =>
        used.includes(id) && claims.length + restingFacts.length + gaps.length + figureCount === 0,
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it("list every gap that a source was read for", () => {
    const gaps = [
      ...frozenAtlas.about.gaps,
      ...[
        ...frozenAtlas.cities,
        ...frozenAtlas.partnerships,
        ...frozenAtlas.programs,
        ...frozenAtlas.delegations,
        ...frozenAtlas.outcomes,
        ...frozenAtlas.events,
      ].flatMap((its) => its.gaps),
    ];
    for (const source of sources) {
      const read = gaps.filter((gap) => gap.sources.includes(source.id)).map(({ id }) => id);
      expect(source.gaps.map(({ fragment }) => fragment).toSorted(), source.id).toEqual(read.toSorted());
    }
  });

  it("list every leader, size, program and organizer that rests on a source", () => {
    const { delegations, programs } = frozenAtlas;
    for (const { id, restingFacts } of sources) {
      const rests = (fact: { kind: string; citations?: { source: string }[] }) =>
        fact.citations?.some(({ source }) => source === id) ?? false;
      const count = [
        ...delegations.flatMap(({ leader, size, program: its }) => [leader, size, its]),
        ...programs.map(({ runBy }) => runBy),
      ].filter(rests).length;
      expect(restingFacts.length, id).toBe(count);
    }
  });
});
