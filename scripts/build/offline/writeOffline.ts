import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { ServerRules } from "@/prerender/serving/serverRules";
import type { PackIndex } from "@/service-worker/pack";
import type { WorkerSettings } from "@/service-worker/workerSettings";
import { answerHeaders } from "../../../src/prerender/serving/answerHeaders.mjs";
import { keptFiles, shownPreviews } from "./keptFiles.ts";
import { sliceTexts } from "./sliceTexts.ts";

const HEX_DIGITS = 12;
const DOCUMENT_START =
  /<html(?: data-version="[^"]*" data-offline-size="[^"]*" data-offline-stored="[^"]*")?/;

const sha256 = (content: string | Buffer) => createHash("sha256").update(content).digest("hex");
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);

/** The HTML without what an earlier run has written into it. */
const plain = (html: string) => html.replace(DOCUMENT_START, "<html");
/** Bytes of the download, and bytes that the copy takes on the device. */
type Sizes = { download: number; stored: number };

const stamped = (html: string, version: string, { download, stored }: Sizes) =>
  html.replace(
    DOCUMENT_START,
    `<html data-version="${version}" data-offline-size="${download}" data-offline-stored="${stored}"`,
  );

async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
}

async function readJson<Value>(directory: string, name: string): Promise<Value> {
  // Written by the same build.
  return JSON.parse(await readFile(join(directory, name), "utf8"));
}

/** Numbers equal headers equally. */
function numberHeaders() {
  const texts: string[] = [];
  return {
    add(headers: Record<string, string>): number {
      const text = JSON.stringify(headers);
      if (!texts.includes(text)) texts.push(text);
      return texts.indexOf(text);
    },
    all: (): Record<string, string>[] => texts.map((text) => JSON.parse(text)),
  };
}

/**
 * Makes a built site keep itself offline: one pack of all texts, the service worker with the list of everything, and in
 * each document the version that it belongs to. `worker` is the worker's code. May run again over its own output.
 * Returns what it has written into the worker.
 */
export async function writeOffline(directory: string, worker: string): Promise<WorkerSettings> {
  const paths = await listFiles(directory);
  const read = (path: string) => readFile(join(directory, path));
  const texts = new Map<string, string>();
  const pictures = new Set<string>();
  for (const path of paths.filter((one) => one.endsWith(".html"))) {
    const html = plain(await readFile(join(directory, path), "utf8"));
    texts.set(path, html);
    for (const preview of shownPreviews(html)) pictures.add(preview);
  }
  const { packed, fetched } = keptFiles(paths, pictures);
  for (const path of packed)
    if (!texts.has(path)) texts.set(path, await readFile(join(directory, path), "utf8"));
  const contents = await Promise.all(fetched.map(async (path) => [path, await read(path)] as const));

  const rules = await readJson<ServerRules>(directory, "server.json");
  const headers = numberHeaders();
  const listed = contents.map(([path, content]): PackIndex["fetched"][number] => [
    path,
    headers.add(answerHeaders(path, rules)),
    sha256(content),
    content.length,
  ]);
  const makePack = (contents: readonly (readonly [string, string])[]) => {
    const { body, slices } = sliceTexts(contents.map(([, text]) => text));
    const files = contents.map(([path], index): PackIndex["files"][number] => [
      path,
      headers.add(answerHeaders(path, rules)),
      slices[index] ?? [],
    ]);
    const index: PackIndex = { headers: headers.all(), files, fetched: listed, redirects: rules.redirects };
    return Buffer.from(`${JSON.stringify(index)}\n${body}`);
  };
  const plainTexts = packed.map((path) => [path, texts.get(path) ?? ""] as const);
  const plainPack = makePack(plainTexts);
  const version = sha256(`${worker}${sha256(plainPack)}`).slice(0, HEX_DIGITS);
  // As servers send it that compress less than ours. Told by the pages too, which are in the pack themselves.
  const all = [plainPack, ...contents.map(([, content]) => content)];
  const sizes: Sizes = {
    download: sum(all.map((content) => gzipSync(content).length)),
    stored: sum(all.map(({ length }) => length)),
  };

  const ofVersion = plainTexts.map(
    ([path, text]) => [path, path.endsWith(".html") ? stamped(text, version, sizes) : text] as const,
  );
  for (const [path, text] of ofVersion)
    if (path.endsWith(".html")) await writeFile(join(directory, path), text);
  const pack = makePack(ofVersion);

  for (const path of paths) if (path.startsWith("/assets/offline-")) await rm(join(directory, path));
  const hash = sha256(pack);
  const packPath = `/assets/offline-${hash.slice(0, HEX_DIGITS)}.txt`;
  await mkdir(join(directory, "assets"), { recursive: true });
  await writeFile(join(directory, packPath), pack);
  const { about } = await readJson<{ about: { updated: string } }>(directory, "data/about.json");
  const settings: WorkerSettings = {
    version,
    pack: { path: packPath, sha256: hash, bytes: pack.length },
    bytes: pack.length + sum(listed.map(([, , , bytes]) => bytes)),
    updated: about.updated,
  };
  await writeFile(join(directory, "sw.js"), `const OFFLINE_SETTINGS=${JSON.stringify(settings)};\n${worker}`);
  return settings;
}
