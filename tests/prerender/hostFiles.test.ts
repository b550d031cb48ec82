import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prerenderSite, type SiteFiles } from "@/prerender/prerenderSite";
import type { ServerRules } from "@/prerender/serving/serverRules";
import { siteInput } from "./renderSite";

let folder: string;
let site: SiteFiles;
let rules: ServerRules;

const textOf = (path: string) => site.get(path)?.() ?? "";

beforeAll(async () => {
  site = await prerenderSite(await siteInput("/some/path/"));
  rules = JSON.parse(textOf("server.json"));
  folder = await mkdtemp(join(tmpdir(), "hosts-"));
  for (const name of ["_headers", "_redirects"]) await writeFile(join(folder, name), textOf(name));
});

afterAll(() => rm(folder, { recursive: true }));

it("Netlify's own parser takes every former address, by force, and the frames' not-found page", async () => {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [join(folder, "_redirects")],
    configRedirects: [],
    minimal: true,
  });
  expect(errors).toEqual([]);
  const all = redirects as { from: string; to: string; status: number; force: boolean }[];
  // The first rule that holds is taken.
  for (const [from, to] of Object.entries(rules.redirects))
    expect(all.find((rule) => rule.from === `/some/path${from}`)).toMatchObject({
      to: `/some/path${to}`,
      status: 301,
      force: true,
    });
  expect(all.at(-1)).toMatchObject({
    from: "/some/path/embed/*",
    to: "/some/path/embed/404.html",
    status: 404,
    force: false,
  });
});

it("Netlify's own parser takes every header as it is meant", async () => {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, "_headers")],
    netlifyConfigPath: undefined,
    configHeaders: undefined,
    minimal: true,
  });
  expect(errors).toEqual([]);
  const valuesFor = (path: string) => headers.find((rule) => rule.for === path)?.values;
  expect(headers).toHaveLength(textOf("_headers").split("\n\n").length);
  expect(valuesFor("/some/path/embed/*")).toMatchObject({
    "Content-Security-Policy": rules.headers["/embed/*"]?.["Content-Security-Policy"],
  });
  expect(valuesFor("/some/path/")).toMatchObject({
    "Content-Security-Policy": rules.headers["*"]?.["Content-Security-Policy"],
    "Cache-Control": "no-cache",
  });
  expect(valuesFor("/some/path/assets/*")).toEqual({
    "Cache-Control": "public, max-age=31536000, immutable",
  });
  expect(valuesFor("/some/path/*.bib")).toEqual({ "Content-Type": "application/x-bibtex; charset=utf-8" });
});

// https://developers.cloudflare.com/pages/configuration/headers/ and /redirects/: its parser is part of a package of 60 MB.
it("Cloudflare Pages has no limit that the files go over, and takes one line of each former address", () => {
  const blocks = textOf("_headers").trim().split("\n\n");
  expect(blocks.length).toBeLessThanOrEqual(100);
  for (const line of blocks.flatMap((block) => block.split("\n")))
    expect(line.length).toBeLessThanOrEqual(2000);
  for (const [path = ""] of blocks.map((block) => block.split("\n")))
    expect(path.split("*").length, path).toBeLessThanOrEqual(2);
  const lines = textOf("_redirects").trim().split("\n");
  const taken = lines.filter((line) =>
    ["200", "301", "302", "303", "307", "308"].includes(line.split(" ")[2] ?? ""),
  );
  expect(taken.length).toBeLessThanOrEqual(2000);
  expect(
    Object.fromEntries(taken.map((line) => line.replaceAll("/some/path", "").split(" ").slice(0, 2))),
  ).toEqual(rules.redirects);
});
