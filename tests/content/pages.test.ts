import { describe, expect, it } from "vitest";
import { findAll } from "@/atlas-check/findAll";
import type { PageContent } from "@/content/pageContent";
import { readPage } from "@/content/readPage";
import { dateValueSchema } from "@/domain/dateValue";
import { pagesOf } from "@/domain/pagesOf";
import { describePage } from "@/prerender/share/describePage";
import { formatPath } from "@/url-state/paths";
import { soundAtlas } from "../domain/buildAtlas";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import {
  blocksOfKind,
  claimsIn,
  contentAt,
  factsIn,
  fragmentsIn,
  frozenPages,
  gapsIn,
  linksIn,
  recordsIn,
  sourceLinksIn,
  sourcesIn,
  textsIn,
} from "./pageParts";

const paths = [...frozenPages.keys()];
const views = [...frozenPages.entries()];

/** A sentence or a short phrase, never a placeholder. */
const PLACEHOLDER = /^(unknown|n\/?a|none|null|undefined|tbd|-|–|\?)\.?$/i;

const endsLikeASentence = (text: string) => /[.!?][”’)]?$/.test(text);

describe("every page of the real atlas", () => {
  it("is read as itself", () => {
    for (const page of pagesOf(frozenAtlas))
      expect(frozenPages.get(formatPath(page, "en"))?.page).toEqual(page);
  });

  it.each(paths)("has a title, sections and a description of its own at %s", (path) => {
    const content = frozenPages.get(path)?.content;
    expect(content?.title).toBeTruthy();
    expect(content?.sections.length).toBeGreaterThan(0);
    const others = views.filter(([other]) => other !== path).map(([, view]) => view.content);
    expect(others.map(({ documentTitle }) => documentTitle)).not.toContain(content?.documentTitle);
    const describe = (its: PageContent) => describePage(frozenReading, its);
    expect(others.map(describe)).not.toContain(content && describe(content));
  });

  it("gives at least one source for each claim and each known fact from the data", () => {
    for (const [path, { content }] of views) {
      for (const { id, sources } of claimsIn(content))
        expect(sources.length, `${path}#${id}`).toBeGreaterThan(0);
      for (const { id, sources } of gapsIn(content))
        expect(sources.length, `${path}#${id}`).toBeGreaterThan(0);
    }
  });

  it("ends no sentence in two full stops, even behind a name that has one", () => {
    const doubled = views.flatMap(([, { content }]) =>
      textsIn(content).filter((text) => /[^.]\.\.(?!\.|\/)/.test(text)),
    );
    expect(doubled).toEqual([]);
  });

  it("has no empty text, placeholder, markup or unfilled place", () => {
    for (const [path, { content }] of views) {
      for (const text of textsIn(content)) {
        expect(text.trim(), path).not.toBe("");
        expect(text, path).not.toMatch(PLACEHOLDER);
        expect(text, path).not.toMatch(/[<>{}]|undefined|\[object|NaN|Invalid/);
      }
    }
  });

  it("says what is not known in whole sentences", () => {
    const short = new Set([frozenReading.messages.partnership.statusUnknown()]);
    for (const [path, { content }] of views) {
      const unknown = factsIn(content).filter(({ isKnown, value }) => !isKnown && !short.has(value));
      for (const { label, value } of unknown)
        expect(endsLikeASentence(value), `${path} ${label}: ${value}`).toBe(true);
      for (const { text } of [...gapsIn(content), ...claimsIn(content)])
        expect(endsLikeASentence(text), `${path}: ${text}`).toBe(true);
    }
  });

  it("says a reason wherever it infers", () => {
    const inferred = views.flatMap(([, { content }]) =>
      claimsIn(content).flatMap(({ because }) => because ?? []),
    );
    expect(inferred.length).toBeGreaterThan(0);
    for (const because of inferred) expect(endsLikeASentence(because), because).toBe(true);
  });

  it.each(paths)("has no fragment twice at %s", (path) => {
    const fragments = fragmentsIn(contentAt(path));
    expect(fragments.filter((id, index) => fragments.indexOf(id) !== index)).toEqual([]);
  });

  it("links to pages that exist, and to fragments that exist on them", () => {
    const dead = views.flatMap(([path, { content, picture }]) =>
      [
        ...linksIn(content),
        ...picture.lines,
        ...sourceLinksIn(content).map(({ source }) => ({
          page: { kind: "sources" as const },
          fragment: source,
        })),
      ]
        .filter(({ page, fragment }) => {
          const target = frozenPages.get(formatPath(page, "en"));
          return !target || (fragment !== undefined && !fragmentsIn(target.content).includes(fragment));
        })
        .map(({ page, fragment }) => `${path} → ${formatPath(page, "en")}#${fragment}`),
    );
    expect(dead).toEqual([]);
  });

  it("links to no page twice in one list", () => {
    for (const [path, { content }] of views) {
      for (const { links } of [...blocksOfKind(content, "chips"), ...recordsIn(content)]) {
        const targets = links.map(
          ({ page, fragment, cities }) => `${formatPath(page, "en")}?${cities}#${fragment ?? ""}`,
        );
        expect(new Set(targets).size, path).toBe(targets.length);
      }
    }
  });

  it("can be reached from another page", () => {
    const linked = new Set(
      views.flatMap(([, { content, picture }]) =>
        [
          ...linksIn(content),
          ...picture.lines,
          ...picture.marks.map(({ id }) => ({ page: { kind: "city" as const, id } })),
        ].map(({ page }) => formatPath(page, "en")),
      ),
    );
    // These stand in the header and footer.
    const inHeader = ["/", "/belgium/", "/sources/", "/about/", "/licences/", "/404/"];
    expect(paths.filter((path) => !linked.has(path) && !inHeader.includes(path))).toEqual([]);
  });
});

describe("the real atlas", () => {
  it("has every record on some page", () => {
    const shown = new Set(views.flatMap(([, { content }]) => fragmentsIn(content)));
    const ids = [
      ...frozenAtlas.delegations,
      ...frozenAtlas.outcomes,
      ...frozenAtlas.events,
      ...frozenAtlas.sources,
    ].map(({ id }) => id);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  it("has every gap on some page", () => {
    const shown = new Set(views.flatMap(([, { content }]) => gapsIn(content).map(({ id }) => id)));
    const gaps = [
      ...frozenAtlas.about.gaps,
      ...[
        ...frozenAtlas.cities,
        ...frozenAtlas.partnerships,
        ...frozenAtlas.programs,
        ...frozenAtlas.delegations,
        ...frozenAtlas.outcomes,
        ...frozenAtlas.events,
      ].flatMap((record) => record.gaps),
    ];
    expect(gaps.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it("says of every unknown date on a page why it is not known", () => {
    const sentences = findAll(frozenAtlas, dateValueSchema).flatMap(({ value }) =>
      value.kind === "unknown" ? [value.sentence.en] : [],
    );
    const shown = new Set(views.flatMap(([, { content }]) => textsIn(content)));
    const populationDates = new Set(
      frozenAtlas.cities.flatMap(({ populations }) =>
        populations.flatMap(({ date }) => (date.kind === "unknown" ? [date.sentence.en] : [])),
      ),
    );
    expect(sentences.filter((sentence) => !shown.has(sentence) && !populationDates.has(sentence))).toEqual(
      [],
    );
  });

  it("has on the page of a source every claim that rests on it", () => {
    const sources = views.flatMap(([, { content }]) => sourcesIn(content));
    expect(sources.map(({ id }) => id)).toEqual(frozenAtlas.sources.map(({ id }) => id));
    for (const { id, claims } of sources) {
      const resting = views
        .flatMap(([, { content }]) => claimsIn(content))
        .filter(({ sources }) => sources.some(({ source }) => source === id));
      expect(claims.map(({ fragment }) => fragment).toSorted(), id).toEqual(
        [...new Set(resting.map((claim) => claim.id))].toSorted(),
      );
    }
  });
});

describe("a small atlas", () => {
  it("has pages that can all be read", () => {
    const reading = { ...frozenReading, atlas: soundAtlas };
    for (const page of pagesOf(soundAtlas)) expect(readPage(reading, page).page).toEqual(page);
  });

  it.each([
    { kind: "city" as const, id: "nowhere" },
    { kind: "partnership" as const, id: "antwerp--dalton" },
    { kind: "program" as const, id: "nothing" },
  ])("answers for %j, which it has not, with the not-found page", (page) => {
    expect(readPage({ ...frozenReading, atlas: soundAtlas }, page).page).toEqual({ kind: "not-found" });
  });
});
