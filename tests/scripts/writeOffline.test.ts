import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CONTENT_TYPES } from "@/prerender/serving/serverRules";
import { openPack } from "@/service-worker/pack";
import { buildWorker } from "../../scripts/build/offline/buildWorker.ts";
import { keptFiles, shownPreviews } from "../../scripts/build/offline/keptFiles.ts";
import { writeOffline } from "../../scripts/build/offline/writeOffline.ts";
import { ask, startSite, writeSite } from "./siteClient";

const WORKER = "(function(){})();";
const policy = { "Content-Security-Policy": "default-src 'self'", "X-Content-Type-Options": "nosniff" };
const rules = {
  headers: { "*": policy, "/embed/*": { "Content-Security-Policy": "frame-ancestors *" } },
  types: CONTENT_TYPES,
  redirects: { "/former/": "/" },
};
const files: Record<string, string> = {
  "index.html": '<!doctype html><html lang="en"><img src="/some/path/previews/a.png"></html>',
  "404.html": '<!doctype html><html lang="en">Liège is not here</html>',
  "embed/index.html": '<!doctype html><html lang="en" data-embed>frame</html>',
  "server.json": JSON.stringify(rules),
  "robots.txt": "User-agent: *",
  "oembed/home.json": "{}",
  "data/about.json": '{"about":{"updated":"2026-11-23"}}',
  "assets/main-abc123.js": "export {};",
  "previews/a.png": "shown",
  "previews/b.png": "not shown",
  "icons/icon-192.png": "icon",
};

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "offline-"));
  await writeSite(directory, files);
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const read = (path: string) => readFile(join(directory, path), "utf8");
const write = () => writeOffline(directory, WORKER);
const writeRules = (changed: object) =>
  writeFile(join(directory, "server.json"), JSON.stringify({ ...rules, ...changed }));

describe("what is written for the use without a network", () => {
  it("is a worker that begins with its settings, and a pack of all texts", async () => {
    const settings = await write();
    const worker = await read("sw.js");
    expect(worker).toBe(`const OFFLINE_SETTINGS=${JSON.stringify(settings)};\n${WORKER}`);
    expect(settings.updated).toBe("2026-11-23");
    const pack = openPack(await readFile(join(directory, settings.pack.path)));
    expect([...pack.files]).toEqual(["/404.html", "/data/about.json", "/embed/index.html", "/index.html"]);
    for (const path of pack.files)
      expect(new TextDecoder().decode(pack.read(path)?.body)).toBe(await read(path));
    expect([...pack.fetched.keys()]).toEqual([
      "/assets/main-abc123.js",
      "/icons/icon-192.png",
      "/previews/a.png",
    ]);
    expect(pack.redirects).toEqual({ "/former/": "/" });
  });

  it("names its version in every document", async () => {
    const { version } = await write();
    for (const path of ["index.html", "404.html", "embed/index.html"])
      expect(await read(path)).toMatch(
        new RegExp(
          `^<!doctype html><html data-version="${version}" data-offline-size="\\d+" data-offline-stored="\\d+" lang="en"`,
        ),
      );
  });

  it("is the same from the same files, over its own output too", async () => {
    const first = await write();
    expect(await write()).toEqual(first);
    expect((await readdir(join(directory, "assets"))).length).toBe(2);
  });

  it.each([
    ["a page", () => writeFile(join(directory, "index.html"), `${files["index.html"]}!`)],
    ["an icon", () => writeFile(join(directory, "icons/icon-192.png"), "another icon")],
    ["a header", () => writeRules({ headers: { "*": { "X-Other": "1" } } })],
    ["a former address", () => writeRules({ redirects: {} })],
    ["a type", () => writeRules({ types: { ".html": "text/plain" } })],
  ])("is another version with %s that is another", async (_, change) => {
    const first = await write();
    await change();
    expect((await write()).version).not.toBe(first.version);
  });

  it("is another version with another worker", async () => {
    const first = await write();
    expect((await writeOffline(directory, `${WORKER} `)).version).not.toBe(first.version);
  });

  it("answers with the headers that the server sends", async () => {
    const settings = await write();
    const pack = openPack(await readFile(join(directory, settings.pack.path)));
    const server = await startSite({ directory, basePath: "/" });
    for (const [path, file] of [
      ["/", "/index.html"],
      ["/embed/", "/embed/index.html"],
      ["/data/about.json", "/data/about.json"],
      ["/assets/main-abc123.js", "/assets/main-abc123.js"],
      ["/icons/icon-192.png", "/icons/icon-192.png"],
    ] as const) {
      const answer = await ask(server, path);
      const kept = pack.read(file)?.headers ?? pack.fetched.get(file)?.headers ?? {};
      for (const name of [
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Content-Type",
        "Cache-Control",
      ])
        expect(kept[name], `${path} ${name}`).toBe(answer.header(name.toLowerCase()));
    }
    server.close();
  });
});

describe("of a built site", () => {
  it("what only servers and robots read is not kept", () => {
    const paths = [
      "/_headers",
      "/.nojekyll",
      "/sw.js",
      "/index.html.br",
      "/sitemap.xml",
      "/assets/offline-1.txt",
    ];
    expect(keptFiles([...paths, "/cite.bib", "/assets/a.css"], new Set())).toEqual({
      packed: ["/cite.bib"],
      fetched: ["/assets/a.css"],
    });
  });

  it("the previews are kept that a page shows, under any base path", () => {
    const html = '<img alt="" src="/some/path/previews/present/x/1.png"><a href="/previews/b.png">b</a>';
    expect(shownPreviews(html)).toEqual(["/previews/present/x/1.png"]);
  });
});

describe("the worker", () => {
  it.each(["worker", "retired"] as const)("%s is one script that imports nothing", async (name) => {
    const code = await buildWorker(name);
    expect(code).not.toMatch(/\bimport\b|\bexport\b|import\.meta/);
    expect(() => new Function("OFFLINE_SETTINGS", code)).not.toThrow();
    expect(code).toContain("addEventListener");
  });

  it("that has retired answers no request", async () => {
    expect(await buildWorker("retired")).not.toContain("fetch");
  });
});
