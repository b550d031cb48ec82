import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

/** The site is deployed anew, with other words in its pages and data; the server goes on. */
export async function deployVersion(site: OwnSite, word: string): Promise<void> {
  const { directory } = site;
  // Copies of what is changed are old now.
  for (const name of await readdir(directory, { recursive: true }))
    if (/\.(br|gz)$/.test(name)) await rm(join(directory, name));
  const change = async (name: string, replaced: string) => {
    const path = join(directory, name);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll(replaced, `${replaced} ${word}`));
  };
  await change("cities/antwerp/index.html", "</h1>");
  await change("index.html", "</h1>");
  const [, ...worker] = (await readFile(join(directory, "sw.js"), "utf8")).split("\n");
  await writeOffline(directory, worker.join("\n"));
  await site.stop();
  await site.start();
}
