import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type PrerenderInput, prerenderSite, type SiteFiles } from "@/prerender/prerenderSite";
import { moveScriptToEnd } from "../../scripts/build/moveScriptToEnd.ts";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { frozenBriefings } from "../fixtures/frozenBriefings";

export const SITE = "https://atlas.example";

const PACKAGES = [{ name: "react-leaflet", version: "5.0.0", license: "Hippocratic-2.1" }];

const read = async (name: string) =>
  moveScriptToEnd(await readFile(join(import.meta.dirname, "../..", name), "utf8"));

/** The site of the tests' atlas, without briefings. */
export async function siteInput(basePath = "/"): Promise<PrerenderInput> {
  const template = await read("index.html");
  return { atlas: frozenAtlas, packages: PACKAGES, template, siteUrl: SITE, basePath };
}

/** The same with its briefings. */
export async function presentingInput(basePath = "/"): Promise<PrerenderInput> {
  const presenting = { briefings: { en: frozenBriefings }, template: await read("present.html") };
  return { ...(await siteInput(basePath)), presenting };
}

type Site = ReadonlyMap<string, string>;

/** Every file of a site, rendered. */
export function renderAll(files: SiteFiles): Site {
  return new Map([...files].map(([path, render]) => [path, render()]));
}

/** Each site is rendered once for all test files of a thread: it takes seconds. */
function once(render: (basePath: string) => Promise<Site>): (basePath?: string) => Promise<Site> {
  const rendered = new Map<string, Promise<Site>>();
  return (basePath = "/") => {
    const site = rendered.get(basePath) ?? render(basePath);
    rendered.set(basePath, site);
    return site;
  };
}

/** Files of the site without briefings, by their path in the output. */
export const renderSite = once(async (basePath) => renderAll(await prerenderSite(await siteInput(basePath))));

/** Files of the site with briefings, by their path in the output. */
export const renderPresentingSite = once(async (basePath) =>
  renderAll(await prerenderSite(await presentingInput(basePath))),
);
