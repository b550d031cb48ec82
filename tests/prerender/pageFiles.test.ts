import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { PAGE_DATA_ID, type PageData } from "@/app/pageData";
import { signOfTimeline } from "@/app/timelineSign";
import { readComparedCity } from "@/content/compareCities";
import { MOST_NAMED } from "@/content/mostNamed";
import type { PageEvidence } from "@/content/pageEvidence";
import type { PageFile } from "@/content/pageFile";
import { EVIDENCE_FILE, PAGE_FILE } from "@/content/pageFileName";
import { sentencesById } from "@/content/sentences";
import { claimHomes } from "@/domain/claimHomes";
import { pagesOf } from "@/domain/pagesOf";
import { parsePresentWays } from "@/domain/waysToPresent";
import { FacetedTable } from "@/features/list/FacetedTable";
import { RecordTable } from "@/features/list/RecordTable";
import { DrawTableContext } from "@/features/panel/DrawTable";
import { Sections } from "@/features/panel/Sections";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { type PrerenderInput, prerenderSite } from "@/prerender/prerenderSite";
import { formatQuery } from "@/url-state/formatUrl";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { formatPath } from "@/url-state/paths";
import { blocksOfKind, contentAt } from "../content/pageParts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { renderPresentingSite, renderSite, siteInput } from "./renderSite";

let site: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  site = await renderSite("/");
});

function documentAt(file: string): string {
  const html = site.get(file);
  if (!html) throw new Error(`The site has no ${file}`);
  return html;
}

/** What a document carries for its script. */
function dataIn(file: string): string {
  const html = documentAt(file);
  const begin = `<script type="application/json" id="${PAGE_DATA_ID}">`;
  const from = html.indexOf(begin) + begin.length;
  return html.slice(from, html.indexOf("</script>", from));
}

/** The text of a page as the script draws it from its data. */
function drawText({ view }: PageFile): string {
  const toPage: ToPage = (page, fragment, cities) =>
    formatPath(page, "en") +
    (cities ? formatQuery({ cities: [...cities] }) : "") +
    (fragment ? `#${fragment}` : "");
  return renderToString(
    createElement(
      MessagesProvider,
      { value: frozenReading.messages },
      createElement(
        HrefProvider,
        { value: toPage },
        createElement(
          DrawTableContext,
          {
            value: (table) => {
              const drawn = createElement(RecordTable, { table, locale: "en", shown: undefined });
              return table.id === "exchanges" ? createElement(FacetedTable, null, drawn) : drawn;
            },
          },
          createElement(Sections, { sections: view.content.sections }),
        ),
      ),
    ),
  );
}

describe("a page as data", () => {
  const pageFiles = pagesOf(frozenAtlas).map((page) => `${formatPath(page, "en").slice(1)}index.html`);
  const evidenceAt = (file: string): PageEvidence | undefined => {
    const text = site.get(file.replace("index.html", EVIDENCE_FILE));
    return text === undefined ? undefined : JSON.parse(text);
  };
  const pageFileAt = (file: string): PageFile =>
    JSON.parse(site.get(file.replace("index.html", PAGE_FILE)) ?? "{}");

  it.each(pageFiles)("is what the document at %s says, and is of its build", (file) => {
    const { build, view } = pageFileAt(file);
    const { sections, description: _description, ...head } = view.content;
    expect(sections).toEqual(contentAt(`/${file.replace(/index\.html$/, "")}`).sections);
    const carried: PageData = JSON.parse(dataIn(file));
    const { timeline, ...shown } = view;
    // The timeline is in its HTML alone, like the text.
    const sign = timeline && signOfTimeline(timeline, view.page);
    expect(carried.view).toEqual({ ...shown, content: head, ...(sign && { timeline: sign }) });
    expect(carried.build).toBe(build);
  });

  // The list of packages is in the HTML of the page of licenses alone, and its text does not wake up.
  it.each(pageFiles.filter((file) => file !== "licences/index.html"))(
    "gives the text of the document at %s, byte for byte",
    (file) => {
      const text = drawText(pageFileAt(file));
      expect(text.length).toBeGreaterThan(100);
      expect(documentAt(file)).toContain(`<div data-sections="">${text}</div>`);
    },
  );

  it("is carried by its document once: no sentence of its text is in the document's data", () => {
    const twice = claimHomes(frozenAtlas).filter(({ claim, page }) =>
      dataIn(`${formatPath(page, "en").slice(1)}index.html`).includes(JSON.stringify(claim.text.en)),
    );
    expect(twice.map(({ claim }) => claim.id)).toEqual([]);
  });

  it("names in its list the sources of each of its claims, but for a gap that many were read for", () => {
    for (const file of pageFiles) {
      const { sources } = pageFileAt(file);
      const { sources: known = [], uses = {} } = evidenceAt(file) ?? {};
      const listed = sources.map(({ title }) => title);
      for (const { source } of Object.values(uses)
        .filter(({ length }) => length <= MOST_NAMED)
        .flat())
        expect(listed, file).toContain(known.find(({ id }) => id === source)?.title);
      for (const { source } of Object.values(uses).flat())
        expect(
          known.map(({ id }) => id),
          file,
        ).toContain(source);
    }
    expect(Object.keys(evidenceAt("cities/antwerp/index.html")?.uses ?? {}).length).toBeGreaterThan(5);
  });

  it("has its evidence beside it, of the same build, exactly where its text names sources", () => {
    for (const file of pageFiles) {
      const { build, view } = pageFileAt(file);
      const evidence = evidenceAt(file);
      const { content } = view;
      if (content.hasEvidence) expect(evidence?.build, file).toBe(build);
      const references = blocksOfKind(content, "references").flatMap((block) => block.references);
      expect(references.length > 0, file).toBe(content.hasEvidence === true);
      const known = new Set(evidence?.sources.map(({ id }) => id));
      for (const { source } of references) expect(known, file).toContain(source);
      for (const [id, { its }] of sentencesById(content.sections)) {
        const used = evidence?.uses[id]?.map(({ source }) => source);
        expect(used, `${file} ${id}`).toEqual(its.sources.map(({ source }) => source));
      }
    }
  });

  it("has no words of its sources in its text or its data: they are in the evidence alone", () => {
    for (const file of pageFiles.filter((one) => !one.startsWith("sources/")))
      expect(site.get(file.replace("index.html", PAGE_FILE)), file).not.toContain('"quotations"');
  });

  it("has of each city the card that comparisons show, and of no page without one", () => {
    const withCard = pageFiles.filter((file) => readComparedCity(pageFileAt(file).view.content));
    const cities = frozenAtlas.cities.map(({ id }) => `cities/${id}/index.html`);
    expect(withCard).toEqual(expect.arrayContaining(cities));
    expect(withCard.some((file) => /^(index|about|sources|cities\/index)/.test(file))).toBe(false);
  });

  it("is beside the ways from each page to the shipped briefings", async () => {
    const presenting = await renderPresentingSite();
    const ways = parsePresentWays(JSON.parse(presenting.get("data/present.en.json") ?? "{}"));
    expect(ways?.pages["/cities/liege/"]?.slide?.number).toBeGreaterThan(1);
    expect(ways?.pages["/about/"]).toBeUndefined();
    expect(ways?.briefings.map(({ id }) => id)).toContain("twenty-years");
  });

  it("is of another build where data or template change", async () => {
    const buildOf = async (input: PrerenderInput) =>
      JSON.parse((await prerenderSite(input)).get(PAGE_FILE)?.() ?? "{}").build;
    const input = await siteInput();
    const atlas = { ...frozenAtlas, about: { ...frozenAtlas.about, updated: "2031-01-01" } };
    const builds = [
      await buildOf(input),
      await buildOf({ ...input, atlas }),
      await buildOf({ ...input, template: `${input.template}<!-- -->` }),
    ];
    expect(new Set(builds).size).toBe(3);
    expect(await buildOf(await siteInput())).toBe(builds[0]);
  });
});
