import { createHash } from "node:crypto";
import type { PackIndex } from "@/service-worker/pack";
import type { WorkerSettings } from "@/service-worker/workerSettings";
import { sliceTexts } from "../../scripts/build/offline/sliceTexts.ts";

export const BASE = new URL("https://example.org/some/path/");

export type KeptSite = {
  settings: WorkerSettings;
  /** What a server of this version has, by address. */
  files: Map<string, string>;
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A version of a small site: its pages say which one it is, and one of its scripts is another in each. */
export function keptSite(version: string): KeptSite {
  const texts = {
    "/index.html": `<html>home of ${version}</html>`,
    "/cities/liege/index.html": `<html>Liège of ${version}</html>`,
    "/404.html": `<html>nothing here, says ${version}</html>`,
    "/embed/404.html": `<html>nothing in this frame, says ${version}</html>`,
    "/data/atlas.en.json": `{"version":"${version}"}`,
    "/embed/index.html": `<html>embed of ${version}</html>`,
  };
  const fetched = {
    "/assets/same-1.js": "same",
    [`/assets/own-${version}.js`]: `own of ${version}`,
    "/icons/icon-192.png": "icon",
  };
  const { body, slices } = sliceTexts(Object.values(texts));
  const index: PackIndex = {
    headers: [{ "Content-Type": "text/html; charset=utf-8", "X-Kind": "page" }, { "X-Kind": "asset" }],
    files: Object.keys(texts).map((path, at) => [path, 0, slices[at] ?? []]),
    fetched: Object.entries(fetched).map(([path, text]) => [path, 1, sha256(text), text.length]),
    redirects: { "/cities/luik/": "/cities/liege/" },
  };
  const pack = `${JSON.stringify(index)}\n${body}`;
  const path = `/assets/offline-${version}.txt`;
  const files = { ...texts, ...fetched, [path]: pack };
  return {
    settings: {
      version,
      pack: { path, sha256: sha256(pack), bytes: Buffer.byteLength(pack) },
      bytes: 1,
      updated: "2026-11-23",
    },
    files: new Map(Object.entries(files).map(([name, text]) => [new URL(name.slice(1), BASE).href, text])),
  };
}

const addressOf = (request: RequestInfo | URL) =>
  request instanceof Request ? request.url : String(request);

/** A server of one version, whose answers can be cut off or be others; it counts what it is asked. */
export function fakeServer(site: KeptSite) {
  const asked: string[] = [];
  const changed = new Map<string, Response>();
  let left = Number.POSITIVE_INFINITY;
  return {
    asked,
    fetch: async (request: RequestInfo | URL) => {
      // A worker's own requests have an address; those of pages carry their own object.
      const url = typeof request === "object" && "url" in request ? request.url : addressOf(request);
      if (--left < 0) throw new TypeError("Failed to fetch");
      asked.push(url);
      const other = changed.get(url);
      if (other) return other.clone();
      const text = site.files.get(url.split("?")[0] ?? "");
      return text === undefined ? new Response("no", { status: 404 }) : new Response(text);
    },
    /** The network is gone after as many answers. */
    cutAfter: (answers: number) => {
      left = answers;
    },
    change: (path: string, answer: Response) => changed.set(new URL(path.slice(1), BASE).href, answer),
  };
}
