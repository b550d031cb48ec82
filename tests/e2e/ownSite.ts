import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWorker } from "../../scripts/build/offline/buildWorker.ts";
import { writeOffline } from "../../scripts/build/offline/writeOffline.ts";
import { createSiteServer } from "../../scripts/siteServer.mjs";

/** A server of a test's own, which can be closed, and come back at the same address with another version. */
export type OwnSite = {
  /** Where the home page is, without the slash at the end. */
  url: string;
  /** A copy of the built site, which the test may change. */
  directory: string;
  /** Paths that were asked for. */
  asked: string[];
  /** Requests whose path fits are never answered. */
  refuse: (path: RegExp | undefined) => void;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  remove: () => Promise<void>;
};

export async function openOwnSite({ from, basePath }: { from: string; basePath: string }): Promise<OwnSite> {
  const directory = await mkdtemp(join(tmpdir(), "site-"));
  await cp(fileURLToPath(new URL(`../../${from}`, import.meta.url)), directory, { recursive: true });
  const asked: string[] = [];
  let refused: RegExp | undefined;
  let server: Server | undefined;
  let port = 0;
  const start = async () => {
    const started = createSiteServer({ directory, basePath });
    started.prependListener("request", ({ url = "", socket }) => {
      asked.push(url);
      if (refused?.test(url)) socket.destroy();
    });
    await new Promise<void>((resolve) => started.listen(port, "127.0.0.1", resolve));
    port = (started.address() as AddressInfo).port;
    server = started;
  };
  const stop = async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
    server = undefined;
  };
  await start();
  return {
    url: `http://127.0.0.1:${port}${basePath.slice(0, -1)}`,
    directory,
    asked,
    refuse: (path) => {
      refused = path;
    },
    start,
    stop,
    async remove() {
      await stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A phrase of pages and data, on the home page and on Antwerp's. */
const PHRASE = "taken part in the City Pair Program";

/** Changes what a built site has under each path; compressed copies of before are removed. */
async function changeFiles(directory: string, change: (content: string) => string): Promise<void> {
  for (const name of await readdir(directory, { recursive: true })) {
    const path = join(directory, name);
    if (/\.(br|gz)$/.test(name)) await rm(path);
    if (!/\.html$|^data\/atlas.*\.json$/.test(name)) continue;
    const content = await readFile(path, "utf8");
    const changed = change(content);
    if (changed !== content) await writeFile(path, changed);
  }
}

/** The site is deployed anew, with another word in its pages and data. */
export async function deployVersion(site: OwnSite, word: string): Promise<void> {
  const { directory } = site;
  await changeFiles(directory, (content) => content.replaceAll(PHRASE, `${PHRASE} ${word}`));
  const [, ...worker] = (await readFile(join(directory, "sw.js"), "utf8")).split("\n");
  await writeOffline(directory, worker.join("\n"));
  await site.stop();
  await site.start();
}

/** The same as a build with OFFLINE=off leaves it: no document names a version. */
export async function deployWithoutOffline(site: OwnSite, word: string): Promise<void> {
  const { directory } = site;
  await changeFiles(directory, (content) =>
    content
      .replaceAll(PHRASE, `${PHRASE} ${word}`)
      .replace(/<html data-version="[^"]*" data-offline-size="[^"]*" data-offline-stored="[^"]*"/, "<html"),
  );
  for (const name of await readdir(join(directory, "assets")))
    if (name.startsWith("offline-")) await rm(join(directory, "assets", name));
  await writeFile(join(directory, "sw.js"), await buildWorker("retired"));
  await site.stop();
  await site.start();
}
