import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { isOfTables } from "@/app/pageLayout";
import { EVIDENCE_FILE, PAGE_FILE } from "@/content/pageFileName";
import { formerPages } from "@/domain/aliases";
import { claimHomes } from "@/domain/claimHomes";
import { isReadingPage } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { oembedPath } from "@/prerender/oembed/oembedPath";
import { prerenderSite } from "@/prerender/prerenderSite";
import { answerHeaders } from "@/prerender/serving/answerHeaders.mjs";
import type { ServerRules } from "@/prerender/serving/serverRules";
import { describePage, titleOfLink } from "@/prerender/share/describePage";
import { formatPath, parsePath } from "@/url-state/paths";
import { contentAt } from "../content/pageParts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { smallAtlas } from "./badTitles";
import { renderSite, SITE, siteInput } from "./renderSite";

const paths = pagesOf(frozenAtlas).map((page) => formatPath(page, "en"));
const embedFiles = pagesOf(frozenAtlas).map((page) => `${formatPath(page, "en", true).slice(1)}index.html`);
const files = [...paths.map((path) => `${path.slice(1)}index.html`), "404.html"];

let site: ReadonlyMap<string, string> = new Map();
let basedSite: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  site = await renderSite("/");
  basedSite = await renderSite("/some/path/");
});

function documentAt(file: string): string {
  const html = site.get(file);
  if (!html) throw new Error(`The site has no ${file}`);
  return html;
}

/** What a document carries for its script. */
function dataIn(file: string): string {
  const [json = ""] = allOf(
    documentAt(file),
    /<script type="application\/json" id="page-data">([\s\S]*?)<\/script>/g,
  );
  return json;
}

const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, "");

const allOf = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, group = ""]) => group);

const decode = (text: string) =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

const toCsvName = (name: string) => `${name}.csv`;

describe("the prerendered site", () => {
  it("has a document for every page, one for what is not found, and the files for hosts", () => {
    expect([...site.keys()].toSorted()).toEqual(
      [
        ...files,
        ...files
          .filter((file) => file !== "404.html")
          .flatMap((file) =>
            [PAGE_FILE, "cite.bib", "cite.json", "cite.ris", "citation.json"].map((name) =>
              file.replace("index.html", name),
            ),
          ),
        // Of pages that may name sources by numbers.
        ...files
          .filter((file) =>
            /^(index|about\/|belgium\/|cities\/.+\/|partnerships\/.+\/|programs\/.+\/)/.test(file),
          )
          .map((file) => file.replace("index.html", EVIDENCE_FILE)),
        ...embedFiles,
        ...pagesOf(frozenAtlas).map((page) => oembedPath(page, "en").slice(1)),
        "data/index.en.json",
        "data/search.en.json",
        "data/evidence.en.json",
        "data/facts.en.json",
        "data/present.en.json",
        "sitemap.xml",
        "robots.txt",
        "site.webmanifest",
        ...[
          ...["index.html", "README.txt", "datapackage.json", "connections.geojson", "connections.kml"],
          ...["cities", "populations", "partnerships", "connections", "delegations", "programs"].map(
            toCsvName,
          ),
          ...["outcomes", "events", "sources", "claims", "citations", "gaps", "codes"].map(toCsvName),
          ...["flows", "locations"].map(toCsvName),
        ].map((name) => `data/${name}`),
        "embed/404.html",
        "server.json",
        "server/nginx.conf",
        "server/Caddyfile",
        "_headers",
        "_redirects",
        ".nojekyll",
        ...[false, true].flatMap((isEmbed) =>
          formerPages(frozenAtlas).map(
            ({ former }) => `${formatPath(former, "en", isEmbed).slice(1)}index.html`,
          ),
        ),
        "licenses/index.html",
        "embed/licenses/index.html",
      ].toSorted(),
    );
  });

  it.each(files)("has one main, one first heading and the parts of a page in %s", (file) => {
    const html = withoutScripts(documentAt(file));
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(html.match(/<main[ >]/g)?.length).toBe(1);
    expect(html.match(/<h1[ >]/g)?.length).toBe(1);
    expect(html).toContain('<html lang="en-US" data-running-title="');
    expect(html).not.toContain("<!--page-");
    const { page } = parsePath(`/${file.replace(/index\.html$/, "")}`);
    // A page for reading sends no map.
    const maps = isReadingPage(page) ? [] : ["Map of the United States", "Map of Belgium"];
    expect(allOf(html, /<h2 id="map-[^"]*"[^>]*>([^<]*)</g)).toEqual(maps);
    expect(allOf(html, /<section [^>]*aria-labelledby="map-(us|be)"/g)).toHaveLength(maps.length);
    expect(allOf(html, /<svg[^>]*>(<path class="basemap-)/g)).toHaveLength(maps.length);
  });

  it.each(files)("says in the head of %s what the page is", (file) => {
    const [head = ""] = allOf(documentAt(file), /<head>([\s\S]*?)<\/head>/g);
    const path = file === "404.html" ? "/404/" : `/${file.replace(/index\.html$/, "")}`;
    const { documentTitle } = contentAt(path);
    const description = describePage(frozenReading, contentAt(path));
    expect(allOf(head, /<title>([^<]*)<\/title>/g).map(decode)).toEqual([documentTitle]);
    // Paper says it on each page.
    expect(allOf(documentAt(file), /<html [^>]*data-running-title="([^"]*)"/g).map(decode)).toEqual([
      documentTitle,
    ]);
    expect(allOf(head, /<meta name="description" content="([^"]*)">/g).map(decode)).toEqual([description]);
    expect(allOf(head, /<link rel="canonical" href="([^"]*)">/g)).toEqual(
      file === "404.html" ? [] : [SITE + path],
    );
    expect(head.includes('name="robots" content="noindex"')).toBe(file === "404.html");
  });

  it.each(files)("has the policy before anything that it rules in %s, and code only by its hash", (file) => {
    const html = documentAt(file);
    const [head = ""] = allOf(html, /<head>([\s\S]*?)<\/head>/g);
    expect(head).toMatch(/^<meta charset="utf-8" ?\/?><meta http-equiv="Content-Security-Policy" content="/);
    const [policy = ""] = allOf(head, /http-equiv="Content-Security-Policy" content="([^"]*)"/g).map(decode);
    const inline = allOf(html, /<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/g);
    expect(inline.length).toBeGreaterThan(0);
    const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
    expect(allOf(policy, /script-src 'self' ([^;]*);/g)).toEqual([inline.map(hashOf).join(" ")]);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
  });

  it.each(files)("has no style attribute and no inline handler in %s", (file) => {
    const html = withoutScripts(documentAt(file));
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    expect(html).not.toMatch(/<[^>]*\son[a-z]+=/i);
    expect(html).not.toMatch(/<style[ >]|javascript:/);
  });

  it.each(files)("has no id twice in %s", (file) => {
    const ids = allOf(documentAt(file), /\sid="([^"]*)"/g);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("has links that all lead to its own documents, and to ids in them", () => {
    const dead = files.flatMap((file) =>
      allOf(withoutScripts(documentAt(file)), /<a [^>]*href="([^"]*)"/g)
        .map(decode)
        .filter((href) => !/^(https?:|mailto:|\/data\/|\/licences\/texts\.txt$)/.test(href))
        .filter((href) => {
          const [address = "", fragment] = href.split("#");
          const [path = ""] = address.split("?");
          const target = path === "" ? file : `${path.slice(1)}index.html`;
          const html = site.get(target);
          return !html || (fragment !== undefined && !html.includes(` id="${fragment}"`));
        })
        .map((href) => `${file}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it("shows every claim of the atlas under its id on the page that is its home", () => {
    const missing = claimHomes(frozenAtlas).filter(({ claim, page }) => {
      const html = documentAt(`${formatPath(page, "en").slice(1)}index.html`);
      return !html.includes(` id="${claim.id}"`) || !decode(html).includes(claim.text.en);
    });
    expect(missing.map(({ claim }) => claim.id)).toEqual([]);
  });

  it("has no loaded page to wait for: every mark and line of the text is a link with a name", () => {
    for (const file of files) {
      if (isReadingPage(parsePath(`/${file.replace(/index\.html$/, "")}`).page)) continue;
      const marks = allOf(withoutScripts(documentAt(file)), /<a [^>]*aria-label="([^"]*)"[^>]*data-city=/g);
      expect(marks.length, file).toBeGreaterThanOrEqual(10);
    }
  });

  it("lists the packages on the page of licences alone", () => {
    const withPackages = files.filter((file) => documentAt(file).includes("Hippocratic-2.1"));
    expect(withPackages).toEqual(["licences/index.html"]);
  });
});

describe("the data that a document carries", () => {
  it.each(files)("in %s is what its page says, without the text that stands in the HTML", (file) => {
    const json = dataIn(file);
    const path = file === "404.html" ? "/404/" : `/${file.replace(/index\.html$/, "")}`;
    const { sections, description: _description, ...head } = contentAt(path);
    expect(sections.length).toBeGreaterThan(0);
    expect(JSON.parse(json).view.content).toEqual(head);
    expect(json).not.toContain("<");
  });

  it("cannot end its script, whatever a text says", async () => {
    const evil = "</script><script>alert(1)</script><!--<!--page-head-->$&$'";
    const atlas = smallAtlas(structuredClone(frozenAtlas));
    for (const city of atlas.cities) city.names.en = evil;
    const template =
      '<html lang="en-US"><head><!--page-head--></head><div><!--page-root--></div><!--page-data-->';
    const evilSite = await prerenderSite({ atlas, packages: [], template, siteUrl: SITE, basePath: "/" });
    const html = evilSite.get("cities/antwerp/index.html")?.() ?? "";
    expect(html).not.toContain("<script>alert(1)");
    // The theme, the data of the page and those for machines.
    expect(html.match(/<script/g)?.length).toBe(3);
    const [json = ""] = allOf(html, /id="page-data">([\s\S]*?)<\/script>/g);
    expect(JSON.parse(json).view.content.title).toBe(evil);
    const [heading = ""] = allOf(html, /<h1[^>]*>([^<]*)/g).map(decode);
    expect(heading.replaceAll("&gt;", ">")).toBe(evil);
  });
});

/** The rules of a `_headers` file. */
function readRules(text: string): { path: string; values: Record<string, string> }[] {
  return text.split("\n\n").map((block) => {
    const [path = "", ...lines] = block.trimEnd().split("\n");
    const values = lines.map(
      (line) =>
        line
          .trim()
          .match(/^([^:]+): (.*)$/)
          ?.slice(1) ?? [],
    );
    return { path, values: Object.fromEntries(values) };
  });
}

const matches = (rule: string, path: string) =>
  rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;

describe("an embed", () => {
  it.each(embedFiles)("has in %s the text and the maps of its page, and nothing around them", (file) => {
    const html = documentAt(file);
    const full = documentAt(file.replace(/^embed\//, ""));
    const text = (document: string) =>
      withoutScripts(document).match(/<h1[\s\S]*?(?=<footer|<\/main>|<div class="[^"]*" id="map")/)?.[0];
    const plain = (markup = "") => decode(markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).trim();
    expect(plain(text(html)).length).toBeGreaterThan(20);
    expect(plain(text(html))).toBe(plain(text(full)));
    const { page } = parsePath(`/${file.replace(/index\.html$/, "")}`);
    const view = isOfTables(page) ? ' data-view="list"' : "";
    expect(html).toContain(`<html lang="en-US" data-embed${view}>`);
    expect(html.match(/<main[ >]/g)?.length).toBe(1);
    expect(html.match(/<h1[ >]/g)?.length).toBe(1);
    expect(html.match(/<svg[^>]*><path class="basemap-/g)?.length).toBe(2);
    expect(html).not.toMatch(/data-island|<header|data-timeline-drawing|<!--page-/);
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
  });

  it.each(embedFiles)("is no page of its own to robots in %s", (file) => {
    const html = documentAt(file);
    const path = `/${file.replace(/^embed\//, "").replace(/index\.html$/, "")}`;
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(allOf(html, /<link rel="canonical" href="([^"]*)">/g)).toEqual([SITE + path]);
    expect(html).not.toContain("og:title");
    expect(site.get("sitemap.xml")).not.toContain("/embed/");
  });

  it.each(embedFiles)(
    "has links in %s that stay in the frame, open beside it, or lead to the page",
    (file) => {
      const html = withoutScripts(documentAt(file));
      const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
      const full = `/${file.replace(/^embed\//, "").replace(/index\.html$/, "")}`;
      const opening = links.filter((tag) => tag.includes("data-embed-open"));
      expect(opening).toHaveLength(1);
      expect(opening[0]).toContain(`href="${full}" target="_blank" rel="noopener"`);
      for (const tag of links.filter((tag) => !opening.includes(tag))) {
        const [href = ""] = allOf(tag, /href="([^"]*)"/g);
        if (/^https?:/.test(href)) expect(tag).toMatch(/target="_blank"/);
        else expect(href).toMatch(/^(\/embed\/|#|mailto:|\/data\/|\/licences\/texts\.txt$)/);
      }
    },
  );

  it("has code only by its hash, in a policy of its own", () => {
    const html = documentAt("embed/index.html");
    const [policy = ""] = allOf(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/g).map(decode);
    const inline = allOf(html, /<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/g);
    const hashes = inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    expect(inline).toHaveLength(2);
    expect(allOf(policy, /script-src 'self' ([^;]*);/g)).toEqual([hashes.join(" ")]);
  });
});

describe("the oEmbed answer of a page", () => {
  it.each(pagesOf(frozenAtlas))("has what the format requires of the type rich: $kind $id", (page) => {
    const answer = JSON.parse(site.get(oembedPath(page, "en").slice(1)) ?? "{}");
    const path = formatPath(page, "en");
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      title: titleOfLink(frozenReading, page, contentAt(path)),
      provider_url: `${SITE}/`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    for (const size of [answer.width, answer.height]) expect(size).toBeGreaterThan(200);
    expect(answer.cache_age).toBeGreaterThan(0);
    expect(answer.thumbnail_url).toMatch(/^https:\/\/atlas\.example\/previews\/.*\.png$/);
    const iframe: string = answer.html;
    expect(iframe).toMatch(/^<iframe [^>]*><\/iframe>$/);
    expect(iframe).toContain(`src="${SITE}/embed${path}"`);
    expect(iframe).toContain(`width="${answer.width}" height="${answer.height}"`);
    expect(iframe).toMatch(/ title="[^"]+"/);
  });

  it.each(pagesOf(frozenAtlas))("is found from the head of the page: $kind $id", (page) => {
    const html = documentAt(`${formatPath(page, "en").slice(1)}index.html`);
    expect(allOf(html, /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/g)).toEqual([
      SITE + oembedPath(page, "en"),
    ]);
  });
});

describe("the files for hosts", () => {
  const rulesOf = (): ServerRules => JSON.parse(site.get("server.json") ?? "{}");
  const headersAt = (path: string) => answerHeaders(path, rulesOf());

  it("let full pages be framed by nobody and embeds by everybody", () => {
    for (const path of ["/index.html", "/404.html"])
      expect(headersAt(path)).toMatchObject({
        "Content-Security-Policy": expect.stringMatching(/; frame-ancestors 'none'$/),
        "X-Content-Type-Options": "nosniff",
        "Access-Control-Allow-Origin": "*",
        "Cache-Control": "no-cache",
        "Content-Type": "text/html; charset=utf-8",
      });
    for (const path of ["/embed/index.html", "/embed/404.html"])
      expect(headersAt(path)).toMatchObject({
        "Content-Security-Policy": expect.stringMatching(/; frame-ancestors \*$/),
        "Cross-Origin-Opener-Policy": "unsafe-none",
      });
    expect(headersAt("/assets/a.js")).toEqual({
      "X-Content-Type-Options": "nosniff",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Type": "text/javascript; charset=utf-8",
    });
  });

  it("let the page of the data have its look", () => {
    const [style = ""] = allOf(documentAt("data/index.html"), /<style>([^<]+)<\/style>/g);
    const hash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
    expect(headersAt("/data/index.html")["Content-Security-Policy"]).toContain(hash);
  });

  it("let the document at a former address lead on by itself", () => {
    for (const folder of ["", "embed/"]) {
      const html = documentAt(`${folder}licenses/index.html`);
      const [script = ""] = allOf(html, /<script>([^<]+)<\/script>/g);
      const hash = `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
      expect(headersAt(`/${folder}licenses/index.html`)["Content-Security-Policy"]).toContain(hash);
    }
  });

  it("say the same in _headers, where no header of a path has two rules: hosts would join them", () => {
    const rules = readRules(site.get("_headers") ?? "");
    for (const path of [...files, ...embedFiles, "embed/404.html", "assets/a", "previews/a", "sw.js"]) {
      const address = `/${path.replace(/index\.html$/, "")}`;
      const matching = rules.filter((rule) => matches(rule.path, address));
      const names = matching.flatMap(({ values }) => Object.keys(values));
      expect(names.length, path).toBe(new Set(names).size);
      const all = Object.assign({}, ...matching.map(({ values }) => values));
      const { "Content-Type": _type, ...wanted } = headersAt(`/${path}`);
      // A script needs none of the rules for documents.
      if (path === "sw.js") expect(wanted).toMatchObject(all);
      else expect(all, path).toEqual(wanted);
      expect(all["Cache-Control"], path).toBe(wanted["Cache-Control"]);
    }
    for (const block of [
      "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
      "/*.webmanifest\n  Content-Type: application/manifest+json; charset=utf-8\n",
      "/*.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n",
      "/*cite.json\n  Content-Type: application/vnd.citationstyles.csl+json\n",
    ])
      expect(`${site.get("_headers")}\n`).toContain(`\n\n${block}\n`);
  });

  it("have a policy that allows the inline code of every document but for embeds, and differs in nothing else", () => {
    const ofHeader = headersAt("/index.html")["Content-Security-Policy"] ?? "";
    const withoutHashes = (policy: string) => policy.replaceAll(/ 'sha256-[^']*'/g, "");
    for (const file of files) {
      const [policy = ""] = allOf(
        documentAt(file),
        /http-equiv="Content-Security-Policy" content="([^"]*)"/g,
      ).map(decode);
      for (const hash of allOf(policy, /('sha256-[^']*')/g)) expect(ofHeader, file).toContain(hash);
      expect(`${withoutHashes(policy)}; frame-ancestors 'none'`, file).toBe(withoutHashes(ofHeader));
    }
  });

  it("name the base path", () => {
    expect(basedSite.get("_headers")).toMatch(/^\/some\/path\/\*\n/);
    expect(basedSite.get("_headers")).toContain("\n/some/path/assets/*\n");
    expect(basedSite.get("_headers")).toContain("\n/some/path/*.bib\n");
    expect(basedSite.get("_headers")).toContain("\n/some/path/embed/*\n");
    expect(basedSite.get("oembed/home.json")).toContain(`${SITE}/some/path/embed/`);
  });

  it("lie where the site does: the base path is in canonical addresses, not in file names", () => {
    expect([...basedSite.keys()]).toEqual([...site.keys()]);
    expect(basedSite.get("cities/antwerp/index.html")).toContain(
      `<link rel="canonical" href="${SITE}/some/path/cities/antwerp/">`,
    );
    expect(basedSite.get("index.html")).toContain(`<link rel="canonical" href="${SITE}/some/path/">`);
  });
});

describe("one file of the site", () => {
  it("is rendered without the others", async () => {
    const atlas = structuredClone(frozenAtlas);
    const site = await prerenderSite({ ...(await siteInput()), atlas });
    // Read only where its own page, or one that names it, is rendered.
    for (const city of atlas.cities) city.names.en = "Renamed";
    expect(site.get("cities/antwerp/cite.bib")?.()).toContain("Renamed");
  });
});
