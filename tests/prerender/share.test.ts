import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { delegationCities } from "@/domain/connections";
import { partialDateSchema } from "@/domain/dateValue";
import { knownOf } from "@/domain/exchanges";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { prerenderSite } from "@/prerender/prerenderSite";
import { previewPath } from "@/prerender/preview/previewPath";
import { cutText } from "@/prerender/share/cutText";
import { structuredData } from "@/prerender/share/structuredData";
import { formatPath } from "@/url-state/paths";
import { iconPictures } from "../../scripts/build/pictures/icons.ts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { parseHtml, parseXml } from "../parseMarkup";
import { atlasCalled, BAD_TITLES, smallAtlas } from "./badTitles";
import { renderAll, renderSite, SITE, siteInput } from "./renderSite";

const pages = pagesOf(frozenAtlas);
const fileOf = (page: Page) => `${formatPath(page, "en").slice(1)}index.html`;

const BASES = ["/", "/some/path/"] as const;

const sites = new Map<string, ReadonlyMap<string, string>>();

beforeAll(async () => {
  for (const base of BASES) sites.set(base, await renderSite(base));
});

function fileAt(file: string, base = "/"): string {
  const content = sites.get(base)?.get(file);
  if (content === undefined) throw new Error(`There is no ${file}`);
  return content;
}

/** The head alone, as a browser reads it. */
function headOf(html: string): Document {
  return parseHtml(`${html.slice(0, html.indexOf("</head>"))}</head></html>`);
}

function tagsOf(document: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll("meta[name], meta[property]")) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
    tags.set(key, [...(tags.get(key) ?? []), meta.getAttribute("content") ?? ""]);
  }
  return tags;
}

type Thing = Record<string, unknown> & { "@type": string };

function thingsOf(document: Document): Thing[] {
  const [script, ...others] = document.querySelectorAll('script[type="application/ld+json"]');
  expect(others).toEqual([]);
  if (!script) return [];
  const data = JSON.parse(script.textContent);
  expect(data["@context"]).toBe("https://schema.org");
  return data["@graph"];
}

describe.each(BASES)("what a page below %s says where it is shared", (base) => {
  const at = SITE + base.slice(0, -1);

  it.each(pages.map((page) => ({ page, path: formatPath(page, "en") })))(
    "is whole: $path",
    ({ page, path }) => {
      const document = headOf(fileAt(fileOf(page), base));
      const tags = tagsOf(document);
      const one = (key: string) => {
        expect(tags.get(key), key).toHaveLength(1);
        const [content = ""] = tags.get(key) ?? [];
        expect(content.trim(), key).not.toBe("");
        return content;
      };
      // https://ogp.me: title, type, image and url are required, the image's own properties follow it.
      expect(one("og:type")).toBe("website");
      expect(one("og:url")).toBe(at + path);
      expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(at + path);
      expect(one("og:image")).toBe(at + previewPath(page, "en"));
      expect([one("og:image:width"), one("og:image:height"), one("og:image:type")]).toEqual([
        "1200",
        "630",
        "image/png",
      ]);
      expect(one("og:site_name")).toBe("Belgian City Partnerships");
      expect(one("og:locale")).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      expect(document.title).toContain(one("og:title"));
      expect(one("og:image:alt")).toContain(page.kind === "source" ? "Sources" : one("og:title"));
      const keys = [...tags.keys()];
      expect(keys.indexOf("og:image:alt")).toBe(keys.indexOf("og:image") + 4);
      expect(one("og:description").length).toBeLessThanOrEqual(200);
      expect(one("description")).toBe(one("og:description"));
      // The card's own rules: its type, and an alternative text of at most 420 characters.
      expect(one("twitter:card")).toBe("summary_large_image");
      expect(one("twitter:title").length).toBeLessThanOrEqual(70);
      // A card shows no name of the site beside its title.
      const named = one("og:title") === "Belgian City Partnerships" ? "" : ": Belgian City Partnerships";
      expect(one("twitter:title")).toBe(cutText(one("og:title") + named, 70));
      expect(one("twitter:description")).toBe(one("og:description"));
      expect(one("twitter:image")).toBe(one("og:image"));
      expect(one("twitter:image:alt").length).toBeLessThanOrEqual(420);
    },
  );

  it("is not said of the page for what is not found", () => {
    const document = headOf(fileAt("404.html", base));
    const keys = [...tagsOf(document).keys()];
    expect(keys.filter((key) => /^(og|twitter):/.test(key))).toEqual([]);
    expect(document.querySelector("link[rel=canonical], script[type='application/ld+json']")).toBeNull();
    expect(tagsOf(document).get("robots")).toEqual(["noindex"]);
  });

  it("is a sitemap of every page, with the day of the last change", () => {
    const document = parseXml(fileAt("sitemap.xml", base));
    expect(document.documentElement.namespaceURI).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    const texts = (name: string) =>
      [...document.querySelectorAll(`urlset > url > ${name}`)].map((it) => it.textContent);
    expect(texts("loc")).toEqual(pages.map((page) => at + formatPath(page, "en")));
    expect(new Set(texts("lastmod"))).toEqual(new Set([frozenAtlas.about.updated]));
    expect(texts("lastmod")).toHaveLength(pages.length);
    expect(fileAt("robots.txt", base)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${at}/sitemap.xml\n`);
  });
});

describe("the descriptions", () => {
  const description = (page: Page) => tagsOf(headOf(fileAt(fileOf(page)))).get("og:description")?.[0];

  it("say the answer of the page", () => {
    expect(description({ kind: "city", id: "columbus" })).toMatch(
      /^Columbus: counterpart Vilvoorde \(inferred\)\. \d delegations \(2014–2015\), .* each claim with its source\.$/,
    );
  });

  it("say how the link is known, in the title too", () => {
    const head = (page: Page) => headOf(fileAt(`${formatPath(page, "en").slice(1)}index.html`));
    const titleOf = (page: Page) =>
      head(page).querySelector('meta[property="og:title"]')?.getAttribute("content");
    const inferred = { kind: "partnership", id: "vilvoorde--columbus" } as const;
    expect(description(inferred)).toMatch(
      /^Vilvoorde and Columbus, Ohio: City Pair partnership \(inferred\)\./,
    );
    expect(titleOf(inferred)).toBe("Vilvoorde and Columbus, Ohio (inferred)");
    const weak = { kind: "partnership", id: "brussels--washington" } as const;
    expect(description(weak)).toContain("(weak source)");
    expect(titleOf(weak)).toBe("Brussels and Washington, D.C. (weak source)");
    const stated = { kind: "partnership", id: "dilbeek--dalton" } as const;
    expect(description(stated)).not.toMatch(/inferred|weak/);
    expect(titleOf(stated)).toBe("Dilbeek and Dalton, Georgia");
  });

  it("are cut at a word, and between characters where there is none", () => {
    expect(cutText("one two three", 13)).toBe("one two three");
    expect(cutText("one two, three", 13)).toBe("one two…");
    expect(cutText("onetwothree", 6)).toBe("onetw…");
    expect(cutText("ab🇧🇪", 4)).toBe("ab…");
    expect(cutText("a🇧🇪🇧🇪 x", 3)).toBe("a…");
  });
});

describe("the data for machines", () => {
  it.each(frozenAtlas.cities)("say where $id is and what it is called", (city) => {
    const [place] = thingsOf(headOf(fileAt(fileOf({ kind: "city", id: city.id }))));
    expect(place?.["@type"]).toBe("Place");
    expect(place?.name).toBe(city.names.en);
    const { others = [], ...names } = city.names;
    const known = new Set([place?.name, ...((place?.alternateName as string[] | undefined) ?? [])]);
    expect(known).toEqual(new Set([...Object.values(names), ...others]));
    expect(place?.geo).toEqual({
      "@type": "GeoCoordinates",
      latitude: city.coordinates.lat,
      longitude: city.coordinates.lng,
    });
    expect(place?.containedInPlace).toMatchObject({
      name: city.region.en,
      containedInPlace: { "@type": "Country", identifier: city.country },
    });
  });

  it("have every dated delegation on the pages of its cities, as precise as its source and never more", () => {
    for (const { id } of frozenAtlas.cities) {
      const events = thingsOf(headOf(fileAt(fileOf({ kind: "city", id })))).filter(
        (it) => it["@type"] === "Event",
      );
      const its = frozenAtlas.delegations.filter((delegation) => delegationCities(delegation).includes(id));
      const dated = its.filter(
        (it) =>
          ["at", "range", "from"].includes(it.date.kind) &&
          knownOf(frozenAtlas, it, it.date).basis !== "announced",
      );
      expect(events.map(({ name }) => name)).toEqual(dated.map(({ title }) => title.en));
      for (const [index, event] of events.entries()) {
        expect(v.is(partialDateSchema, event.startDate)).toBe(true);
        const date = dated[index]?.date;
        expect([event.startDate, event.endDate]).toEqual(
          date?.kind === "range"
            ? [date.from, date.to]
            : [date?.kind === "at" ? date.date : undefined, undefined],
        );
        expect(event.location).toBeDefined();
        const [home] = delegationCities(dated[index] as (typeof its)[number]);
        expect(event["@id"]).toBe(`${SITE}/cities/${home}/#${dated[index]?.id}`);
        expect(fileAt(`cities/${home}/index.html`)).toContain(`id="${dated[index]?.id}"`);
      }
    }
  });

  it("are one thing for a delegation, whichever page tells of it, and none for what was only announced", () => {
    const names = new Map<string, string>();
    const all = pages.flatMap((page) => thingsOf(headOf(fileAt(fileOf(page)))));
    for (const { "@type": type, "@id": id, name } of all) {
      if (type !== "Event") continue;
      expect(names.get(String(name)) ?? id, String(name)).toBe(id);
      names.set(String(name), String(id));
    }
  });

  it("have no event that was only announced: all of its sources are older than itself", () => {
    const page = { kind: "partnership", id: "vilvoorde--columbus" } as const;
    const delegations = frozenAtlas.delegations.map((its) => ({
      ...its,
      date: { kind: "at" as const, date: "2099", citations: [] },
    }));
    const atlas = { ...frozenAtlas, delegations } as typeof frozenAtlas;
    const announced = atlas.delegations.filter((it) => knownOf(atlas, it, it.date).basis === "announced");
    const idsIn = (its: typeof frozenAtlas) =>
      (structuredData({ ...frozenReading, atlas: its }, page, "", SITE)?.["@graph"] ?? [])
        .filter((thing) => thing["@type"] === "Event")
        .map((thing) => String(thing["@id"]).split("#")[1]);
    const gone = idsIn(frozenAtlas).filter((id) => !idsIn(atlas).includes(id));
    expect(gone.length).toBeGreaterThan(0);
    for (const id of gone) expect(announced.map((it) => it.id)).toContain(id);
    for (const { id } of announced) expect(idsIn(atlas)).not.toContain(id);
  });

  it("have the delegations between two cities on the page of the pair", () => {
    const things = thingsOf(headOf(fileAt(fileOf({ kind: "partnership", id: "vilvoorde--columbus" }))));
    const between = frozenAtlas.delegations.filter(({ id }) =>
      ["columbus-vilvoorde-2014", "vilvoorde-columbus-2014", "columbus-belgium-2015"].includes(id),
    );
    expect(between).toHaveLength(3);
    expect(things.map((it) => it["@type"])).toEqual(["Place", "Place", ...between.map(() => "Event")]);
  });

  it.each(BASES)(
    "describe the data as a whole on the first page below %s, and name files that are there",
    (base) => {
      const [dataset, ...others] = thingsOf(headOf(fileAt("index.html", base)));
      expect(others).toEqual([]);
      expect(dataset).toMatchObject({
        "@type": "Dataset",
        name: frozenAtlas.about.title.en,
        dateModified: frozenAtlas.about.updated,
      });
      // https://developers.google.com/search/docs/appearance/structured-data/dataset: 50 to 5,000 characters.
      expect(String(dataset?.description).length).toBeGreaterThanOrEqual(50);
      const distribution = dataset?.distribution as { contentUrl: string }[] | undefined;
      const files = distribution?.map(({ contentUrl }) => contentUrl);
      expect(files).toEqual(
        ["datapackage.json", "connections.geojson"].map((name) => `${SITE}${base}data/${name}`),
      );
      const described = JSON.parse(fileAt("data/datapackage.json", base)).resources as { path: string }[];
      for (const { path } of described) expect(fileAt(`data/${path}`, base).length, path).toBeGreaterThan(0);
      expect(dataset).toMatchObject({
        license: "https://creativecommons.org/licenses/by/4.0/",
        creator: { name: "Belgian City Partnerships" },
        identifier: `${SITE}${base}`,
        temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/),
        inLanguage: "en-US",
      });
    },
  );
});

describe("the manifest", () => {
  it("has what systems ask for, and icons that the build draws in these sizes", () => {
    const manifest = JSON.parse(fileAt("site.webmanifest"));
    expect(manifest).toMatchObject({
      name: "Belgian City Partnerships",
      start_url: "./",
      scope: "./",
      lang: "en-US",
    });
    expect(manifest.short_name.length).toBeLessThanOrEqual(20);
    expect(["standalone", "minimal-ui", "fullscreen"]).toContain(manifest.display);
    const drawn = iconPictures(
      '<svg viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#fff"/></svg>',
    );
    const pictures = manifest.icons.filter(({ type }: { type: string }) => type === "image/png");
    for (const { src, sizes } of pictures)
      expect(sizes).toBe(`${drawn.get(src)?.width}x${drawn.get(src)?.width}`);
    const has = (purpose: string, sizes: string) =>
      manifest.icons.some((icon: Record<string, string>) => icon.purpose === purpose && icon.sizes === sizes);
    expect([has("any", "192x192"), has("any", "512x512"), has("maskable", "512x512")]).toEqual([
      true,
      true,
      true,
    ]);
    expect(existsSync(join(import.meta.dirname, "../../public", manifest.icons[0].src))).toBe(true);
    expect(fileAt("site.webmanifest", "/some/path/")).toBe(fileAt("site.webmanifest"));
  });

  it.each(
    pages
      .slice(0, 3)
      .map((page) => fileOf(page))
      .concat("404.html"),
  )("is named by %s, with the icon of phones", (file) => {
    const document = headOf(fileAt(file));
    expect(document.querySelector("link[rel=manifest]")?.getAttribute("href")).toBe("/site.webmanifest");
    expect(document.querySelector("link[rel=apple-touch-icon]")?.getAttribute("href")).toBe(
      "/icons/apple-touch-icon.png",
    );
  });
});

describe.each(Object.entries(BAD_TITLES))("a bad title: %s", (_name, title) => {
  it("is text and nothing else in every output", async () => {
    const atlas = smallAtlas(atlasCalled(title));
    const site = renderAll(await prerenderSite({ ...(await siteInput()), atlas }));
    const sound = title.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])/g, "");
    for (const file of ["cities/antwerp/index.html", "programs/ivlp/index.html", "index.html"]) {
      const html = site.get(file) ?? "";
      expect(html).not.toContain("<script>alert");
      const document = headOf(html);
      expect(document.querySelectorAll("script:not([type])")).toHaveLength(1);
      const [thing] = thingsOf(document);
      if (file === "programs/ivlp/index.html") expect(thing).toBeUndefined();
      else expect(thing?.name).toBe(title);
      if (file === "index.html") continue;
      const tags = tagsOf(document);
      expect(tags.get("og:title")).toEqual([sound]);
      expect(tags.get("twitter:title")).toEqual([cutText(`${sound}: Belgian City Partnerships`, 70)]);
      expect(document.querySelector("title")?.textContent.startsWith(sound)).toBe(true);
    }
    const document = parseXml(site.get("sitemap.xml") ?? "");
    expect(document.querySelectorAll("loc")).toHaveLength(pagesOf(atlas).length);
  });
});
