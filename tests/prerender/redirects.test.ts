import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formerPages } from "@/domain/aliases";
import { redirectDocuments, redirectTable } from "@/prerender/redirects";
import { redirectsFile } from "@/prerender/serving/redirectsFile";
import { serverRules } from "@/prerender/serving/serverRules";
import { resolveSitePath } from "@/url-state/resolveSitePath.mjs";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { parseHtml } from "../parseMarkup";
import { renderAll } from "./renderSite";

const basePath = "/atlas/";
const files = renderAll(
  new Map(redirectDocuments({ atlas: frozenAtlas, basePath, siteAddress: "https://example.org/atlas" })),
);
const redirects = redirectTable(frozenAtlas);

describe("a page that was published under another id", () => {
  const path = "cities/sint-jans-molenbeek/index.html";

  it("leads on by a document, by script with its query, and by a link where nothing is run", () => {
    const document = parseHtml(files.get(path) ?? "");
    expect(document.querySelector("a")?.getAttribute("href")).toBe("/atlas/cities/molenbeek/");
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://example.org/atlas/cities/molenbeek/",
    );
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
    const script = document.querySelector("script")?.textContent ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(
      document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content"),
    ).toContain(`'sha256-${hash}'`);
    expect(script).toContain("location.search+location.hash");
  });

  it("leads on in a frame too, within the frame", () => {
    const document = parseHtml(files.get(`embed/${path}`) ?? "");
    expect(document.querySelector("a")?.getAttribute("href")).toBe("/atlas/embed/cities/molenbeek/");
  });

  it("leads on by rules of the host, one that Netlify takes and one that Cloudflare Pages does", () => {
    const rules = serverRules({ page: "", embed: "" }, { basePath, redirects });
    const lines = redirectsFile(rules).trim().split("\n");
    const [from, to] = ["/atlas/cities/sint-jans-molenbeek/", "/atlas/cities/molenbeek/"];
    expect(lines.filter((line) => line.startsWith(`${from} `))).toEqual([
      `${from} ${to} 301!`,
      `${from} ${to} 301`,
    ]);
    // And one for the page of licenses; each as a page and as an embed.
    expect(Object.keys(redirects)).toHaveLength((formerPages(frozenAtlas).length + 1) * 2);
    expect(lines).toHaveLength(Object.keys(redirects).length * 2 + 1);
    expect(lines.at(-1)).toBe("/atlas/embed/* /atlas/embed/404.html 404");
  });

  it("leads on by the product's own server, in any spelling and with its query", () => {
    const site = {
      basePath,
      hasFile: (file: string) => files.has(file.slice(1)),
      movedTo: (at: string) => redirects[at],
    };
    for (const target of [
      "/atlas/cities/sint-jans-molenbeek/?from=2014",
      "/atlas/cities/Sint-Jans-Molenbeek?from=2014",
    ])
      expect(resolveSitePath(target, site)).toEqual({
        kind: "redirect",
        location: "/atlas/cities/molenbeek/?from=2014",
      });
  });
});
