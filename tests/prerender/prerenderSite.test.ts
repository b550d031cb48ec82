import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { formerPages } from "@/domain/aliases";
import { claimHomes } from "@/domain/claimHomes";
import { pagesOf } from "@/domain/pagesOf";
import { prerenderSite } from "@/prerender/prerenderSite";
import { describePage } from "@/prerender/share/describePage";
import { formatPath, parsePath } from "@/url-state/paths";
import { moveScriptToEnd } from "../../scripts/build/moveScriptToEnd.ts";
import { contentAt } from "../content/pageParts";
import { realAtlas, realReading } from "../content/realAtlas";

const SITE = "https://atlas.example";

const PACKAGES = [{ name: "react-leaflet", version: "5.0.0", license: "Hippocratic-2.1" }];

const paths = pagesOf(realAtlas).map((page) => formatPath(page, "en"));
const files = [...paths.map((path) => `${path.slice(1)}index.html`), "404.html"];

let site = new Map<string, string>();
let basedSite = new Map<string, string>();

beforeAll(async () => {
  const template = moveScriptToEnd(await readFile(join(import.meta.dirname, "../../index.html"), "utf8"));
  const input = { atlas: realAtlas, packages: PACKAGES, template, siteUrl: SITE };
  site = await prerenderSite({ ...input, basePath: "/" });
  basedSite = await prerenderSite({ ...input, basePath: "/some/path/" });
}, 60_000);

function documentAt(file: string): string {
  const html = site.get(file);
  if (!html) throw new Error(`The site has no ${file}`);
  return html;
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

describe("the prerendered site", () => {
  it("has a document for every page, one for what is not found, and the files for hosts", () => {
    expect([...site.keys()].toSorted()).toEqual(
      [
        ...files,
        ...files
          .filter((file) => file !== "404.html")
          .flatMap((file) =>
            ["cite.bib", "cite.json", "citation.json"].map((name) => file.replace("index.html", name)),
          ),
        "sitemap.xml",
        "robots.txt",
        "site.webmanifest",
        "headers.json",
        "_headers",
        ".nojekyll",
        ...formerPages(realAtlas).map(({ former }) => `${formatPath(former, "en").slice(1)}index.html`),
        "_redirects",
        "redirects.json",
      ].toSorted(),
    );
  });

  it.each(files)("has one main, one first heading and the parts of a page in %s", (file) => {
    const html = withoutScripts(documentAt(file));
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(html.match(/<main[ >]/g)?.length).toBe(1);
    expect(html.match(/<h1[ >]/g)?.length).toBe(1);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('aria-label="Map of Belgium"');
    expect(html).toContain('aria-label="Map of the United States"');
    expect(html.match(/<svg[^>]*><path class="basemap-/g)?.length).toBe(2);
    expect(html).not.toContain("<!--page-");
  });

  it.each(files)("says in the head of %s what the page is", (file) => {
    const [head = ""] = allOf(documentAt(file), /<head>([\s\S]*?)<\/head>/g);
    const path = file === "404.html" ? "/404/" : `/${file.replace(/index\.html$/, "")}`;
    const { documentTitle } = contentAt(path);
    const { page } = parsePath(path);
    const description = describePage(realReading, page, contentAt(path));
    expect(allOf(head, /<title>([^<]*)<\/title>/g).map(decode)).toEqual([documentTitle]);
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
    const hashes = inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
    expect(allOf(policy, /script-src 'self' ([^;]*);/g)).toEqual([hashes.join(" ")]);
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
    const missing = claimHomes(realAtlas).filter(({ claim, page }) => {
      const html = documentAt(`${formatPath(page, "en").slice(1)}index.html`);
      return !html.includes(` id="${claim.id}"`) || !decode(html).includes(claim.text.en);
    });
    expect(missing.map(({ claim }) => claim.id)).toEqual([]);
  });

  it("has no loaded page to wait for: every mark and line of the text is a link with a name", () => {
    for (const file of files) {
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
  it.each(files)("in %s is whole, and is what its page says", (file) => {
    const [json = ""] = allOf(
      documentAt(file),
      /<script type="application\/json" id="page-data">([\s\S]*?)<\/script>/g,
    );
    const path = file === "404.html" ? "/404/" : `/${file.replace(/index\.html$/, "")}`;
    expect(JSON.parse(json).view.content).toEqual(contentAt(path));
    expect(json).not.toContain("<");
  });

  it("cannot end its script, whatever a text says", async () => {
    const evil = "</script><script>alert(1)</script><!--<!--page-head-->$&$'";
    const atlas = structuredClone(realAtlas);
    for (const city of atlas.cities) city.names.en = evil;
    const template =
      '<html lang="en"><head><!--page-head--></head><div><!--page-root--></div><!--page-data-->';
    const evilSite = await prerenderSite({ atlas, packages: [], template, siteUrl: SITE, basePath: "/" });
    const html = evilSite.get("cities/antwerp/index.html") ?? "";
    expect(html).not.toContain("<script>alert(1)");
    // The theme, the data of the page and those for machines.
    expect(html.match(/<script/g)?.length).toBe(3);
    const [json = ""] = allOf(html, /id="page-data">([\s\S]*?)<\/script>/g);
    expect(JSON.parse(json).view.content.title).toBe(evil);
    const [heading = ""] = allOf(html, /<h1[^>]*>([^<]*)/g).map(decode);
    expect(heading.replaceAll("&gt;", ">")).toBe(evil);
  });
});

describe("the files for hosts", () => {
  it("say the same headers, with what only a header can say", () => {
    const headers: Record<string, string> = JSON.parse(site.get("headers.json") ?? "{}")["*"];
    expect(headers["Content-Security-Policy"]).toMatch(/; frame-ancestors 'none'$/);
    expect(headers["X-Content-Type-Options"]).toBe("nosniff");
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    expect(site.get("_headers")).toBe(
      [
        ...["/*", ...lines, ""],
        ...["/assets/*", "  Cache-Control: public, max-age=31536000, immutable", ""],
        ...["/site.webmanifest", "  Content-Type: application/manifest+json; charset=utf-8", ""],
        ...["/*.bib", "  Content-Type: application/x-bibtex; charset=utf-8", ""],
        ...["/*cite.json", "  Content-Type: application/vnd.citationstyles.csl+json", ""],
      ].join("\n"),
    );
  });

  it("have a policy that the documents' own is part of", () => {
    const [policy = ""] = allOf(
      documentAt("index.html"),
      /http-equiv="Content-Security-Policy" content="([^"]*)"/g,
    );
    const headers: Record<string, string> = JSON.parse(site.get("headers.json") ?? "{}")["*"];
    expect(headers["Content-Security-Policy"]).toBe(`${decode(policy)}; frame-ancestors 'none'`);
  });

  it("name the base path", () => {
    expect(basedSite.get("_headers")).toMatch(/^\/some\/path\/\*\n/);
    expect(basedSite.get("_headers")).toContain("\n/some/path/assets/*\n");
    expect(basedSite.get("_headers")).toContain("\n/some/path/*.bib\n");
  });

  it("lie where the site does: the base path is in canonical addresses, not in file names", () => {
    expect([...basedSite.keys()]).toEqual([...site.keys()]);
    expect(basedSite.get("cities/antwerp/index.html")).toContain(
      `<link rel="canonical" href="${SITE}/some/path/cities/antwerp/">`,
    );
    expect(basedSite.get("index.html")).toContain(`<link rel="canonical" href="${SITE}/some/path/">`);
  });
});
