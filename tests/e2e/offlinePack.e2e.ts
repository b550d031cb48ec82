import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { openPack } from "@/service-worker/pack";
import type { WorkerSettings } from "@/service-worker/workerSettings";
import { test } from "./site.ts";

const DIST = fileURLToPath(new URL("../../.cache/dist-test", import.meta.url));

async function readKept() {
  const [line = ""] = (await readFile(join(DIST, "sw.js"), "utf8")).split("\n");
  const settings: WorkerSettings = JSON.parse(line.replace(/^const OFFLINE_SETTINGS=|;$/g, ""));
  return { settings, pack: openPack(await readFile(join(DIST, settings.pack.path))) };
}

/** The data package is taken along by itself. */
const FOR_PROGRAMS = /^\/data\/(index\.html|datapackage\.json)$/;

const filesOf = async (ending: RegExp) =>
  (await readdir(DIST, { recursive: true })).filter((name) => ending.test(name)).map((name) => `/${name}`);

test("the pack holds every page byte for byte, and everything that pages load by themselves", async () => {
  const { pack } = await readKept();
  const pages = await filesOf(/\.html$/);
  expect(pages.length).toBeGreaterThan(150);
  for (const path of [
    ...pages,
    ...(await filesOf(/^data\/.*\.json$|\.(bib|ris)$|citation\.json$|\.webmanifest$/)),
  ].filter((name) => !FOR_PROGRAMS.test(name))) {
    const kept = pack.read(path);
    expect(kept && Buffer.from(kept.body).equals(await readFile(join(DIST, path))), path).toBe(true);
  }
  const assets = (await filesOf(/^assets\/(?!offline-).*\.(js|css|woff2|txt)$/)).toSorted();
  expect([...pack.fetched.keys()].filter((path) => path.startsWith("/assets/")).toSorted()).toEqual(assets);
});

test("the pack weighs a tenth of its pages on the way, and as much for each of them at any number", async () => {
  const { settings } = await readKept();
  const pages = await filesOf(/\.html$/);
  const bytesOf = async (paths: string[]) => {
    const files = await Promise.all(paths.map((path) => readFile(join(DIST, path))));
    return files.reduce((total, { length }) => total + length, 0);
  };
  const [whole, gzip, brotli] = await Promise.all(
    ["", ".gz", ".br"].map((ending) => bytesOf([settings.pack.path + ending])),
  );
  // Styles, drawings and texts that pages share stand in it once.
  expect((whole ?? 0) / (await bytesOf(pages))).toBeLessThan(0.25);
  expect((gzip ?? 0) / (await bytesOf(await filesOf(/\.html\.gz$/)))).toBeLessThan(0.15);
  expect((brotli ?? 0) / (await bytesOf(await filesOf(/\.html\.br$/)))).toBeLessThan(0.1);
  // Data and all other texts included.
  expect((gzip ?? 0) / pages.length).toBeLessThan(4 * 1024);
  expect((brotli ?? 0) / pages.length).toBeLessThan(2 * 1024);
});

test("what is kept is answered with the headers of the server", async ({ request }) => {
  const { pack } = await readKept();
  const assets = [...pack.fetched.keys()];
  const samples: [path: string, file: string][] = [
    ["/", "/index.html"],
    ["/cities/antwerp/", "/cities/antwerp/index.html"],
    ["/embed/cities/antwerp/", "/embed/cities/antwerp/index.html"],
    ["/present/vilvoorde-columbus/1/", "/present/vilvoorde-columbus/1/index.html"],
    ["/404.html", "/404.html"],
    ...[
      "/data/atlas.en.json",
      "/cite.bib",
      "/cite.json",
      "/citation.json",
      "/site.webmanifest",
      "/icon.svg",
    ].map((path): [string, string] => [path, path]),
    ...[".js", ".css", ".woff2", ".png"].flatMap((ending): [string, string][] => {
      const path = assets.find((one) => one.endsWith(ending));
      return path ? [[path, path]] : [];
    }),
  ];
  expect(samples.length).toBe(15);
  // Of this one way of sending, and of this one connection.
  const ofSending =
    /^(content-encoding|content-length|connection|date|etag|keep-alive|last-modified|vary|accept-ranges)$/;
  for (const [path, file] of samples) {
    const sent = Object.entries((await request.get(path)).headers()).filter(
      ([name]) => !ofSending.test(name),
    );
    const kept = pack.read(file)?.headers ?? pack.fetched.get(file)?.headers ?? {};
    const lower = Object.fromEntries(
      Object.entries(kept).map(([name, value]) => [name.toLowerCase(), value]),
    );
    expect(lower, path).toEqual(Object.fromEntries(sent));
  }
});

test("the worker itself is kept by no cache on the way", async ({ request }) => {
  const answer = await request.get("/sw.js");
  expect(answer.headers()["cache-control"]).toBe("no-cache");
  expect(answer.headers()["content-type"]).toMatch(/^text\/javascript/);
  expect(await readFile(join(DIST, "_headers"), "utf8")).toMatch(/\n\/sw\.js\n {2}Cache-Control: no-cache\n/);
});
