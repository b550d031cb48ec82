import { createHash } from "node:crypto";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { formerPages } from "@/domain/aliases";
import { redirectFiles } from "@/prerender/redirects";
import { resolveSitePath } from "@/url-state/resolveSitePath.mjs";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { renderAll } from "./renderSite";

const basePath = "/atlas/";
const files = renderAll(
  new Map(redirectFiles({ atlas: frozenAtlas, basePath, siteAddress: "https://example.org/atlas" })),
);

describe("a page that was published under another id", () => {
  const path = "cities/sint-jans-molenbeek/index.html";

  it("leads on by a document, by script with its query, and by a link where nothing is run", () => {
    const { document } = new JSDOM(files.get(path) ?? "").window;
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

  it("leads on by a rule of the host, one for each former id", () => {
    expect(files.get("_redirects")).toContain(
      "/atlas/cities/sint-jans-molenbeek/ /atlas/cities/molenbeek/ 301!\n",
    );
    // And one for the page of licenses.
    expect((files.get("_redirects") ?? "").trim().split("\n").length).toBe(
      formerPages(frozenAtlas).length + 1,
    );
  });

  it("leads on by the product's own server, in any spelling and with its query", () => {
    const redirects: Record<string, string> = JSON.parse(files.get("redirects.json") ?? "");
    const site = {
      basePath,
      hasFile: (file: string) => files.has(file.slice(1)),
      presentPath: (at: string) => redirects[at],
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
