import { beforeEach, describe, expect, it } from "vitest";
import { CopyFailure } from "@/service-worker/copyFailure";
import { createCopyStore } from "@/service-worker/copyStore";
import { fillCopy } from "@/service-worker/fillCopy";
import { cachePrefix } from "@/service-worker/names";
import { fakeCaches } from "./fakeCaches";
import { BASE, fakeServer, type KeptSite, keptSite } from "./keptSite";

const nameOf = (version: string) => cachePrefix(BASE.pathname) + version;
const urlOf = (path: string) => new URL(path.slice(1), BASE).href;

/** The pack, three files beside it, and the record that says so. */
const ENTRIES = 5;
const FILES = 4;

let caches: ReturnType<typeof fakeCaches>;
let store: ReturnType<typeof createCopyStore>;
let site: KeptSite;
let server: ReturnType<typeof fakeServer>;

beforeEach(() => {
  caches = fakeCaches();
  store = createCopyStore(caches.storage, BASE);
  site = keptSite("one");
  server = fakeServer(site);
});

function fill(options: { signal?: AbortSignal; onProgress?: (bytes: number) => void } = {}) {
  const { fetch } = server;
  return fillCopy({
    store,
    settings: site.settings,
    base: BASE,
    fetch: fetch as typeof globalThis.fetch,
    ...options,
  });
}

const failure = (filling: Promise<void>) =>
  filling.then(
    () => "none",
    (error) => (error instanceof CopyFailure ? error.failure : `not a CopyFailure: ${error}`),
  );
const isComplete = async () => (await store.readRecord("one", "complete")) !== undefined;

describe("a copy", () => {
  it("is the pack and every file beside it, with a record that is written last", async () => {
    const progress: number[] = [];
    await fill({ onProgress: (bytes) => progress.push(bytes) });
    expect(await isComplete()).toBe(true);
    expect(caches.urls(nameOf("one")).at(-1)).toContain(".offline/complete");
    expect(server.asked.toSorted()).toEqual(
      [site.settings.pack.path, "/assets/same-1.js", "/assets/own-one.js", "/icons/icon-192.png"]
        .map(urlOf)
        .toSorted(),
    );
    expect(progress).toEqual(progress.toSorted((one, other) => one - other));
    expect(progress.length).toBe(FILES);
    const kept = await store.match("one", "/icons/icon-192.png");
    expect(kept?.headers.get("x-kind")).toBe("asset");
  });

  it.each(Array.from({ length: FILES }, (_, answers) => answers))(
    "is not used where the network is gone after %i answers, and the next visit fetches the rest",
    async (answers) => {
      server.cutAfter(answers);
      expect(await failure(fill())).toBe("network");
      expect(await isComplete()).toBe(false);
      server.cutAfter(Number.POSITIVE_INFINITY);
      server.asked.length = 0;
      await fill();
      expect(await isComplete()).toBe(true);
      expect(server.asked.length).toBeLessThanOrEqual(FILES - answers);
    },
  );

  it.each(Array.from({ length: ENTRIES }, (_, entries) => entries))(
    "leaves nothing behind where the disk is full after %i entries",
    async (entries) => {
      caches.leaveRoomFor(entries);
      expect(await failure(fill())).toBe("full");
      expect(caches.names()).toEqual([]);
    },
  );

  it.each(["/assets/offline-one.txt", "/assets/own-one.js", "/icons/icon-192.png"])(
    "is refused where %s is another file than the list says, as during a deployment",
    async (path) => {
      server.change(path, new Response("of another version"));
      expect(await failure(fill())).toBe("changed");
      expect(await isComplete()).toBe(false);
      expect(await store.match("one", path)).toBeUndefined();
    },
  );

  it("is refused where a file is gone", async () => {
    server.change("/assets/own-one.js", new Response("", { status: 404 }));
    expect(await failure(fill())).toBe("changed");
  });

  it("asks the server again where the browser's own cache had another file", async () => {
    let isFirst = true;
    const { fetch } = server;
    const withStale = async (request: RequestInfo | URL) => {
      if (request instanceof Request && request.url === urlOf("/icons/icon-192.png") && isFirst) {
        isFirst = false;
        expect(request.cache).toBe("default");
        return new Response("an older icon");
      }
      if (request instanceof Request && request.url === urlOf("/icons/icon-192.png"))
        expect(request.cache).toBe("reload");
      return fetch(request);
    };
    await fillCopy({
      store,
      settings: site.settings,
      base: BASE,
      fetch: withStale as typeof globalThis.fetch,
    });
    expect(await isComplete()).toBe(true);
  });

  it("leaves nothing behind where the reader stops it", async () => {
    const controller = new AbortController();
    const filling = fill({ signal: controller.signal, onProgress: () => controller.abort() });
    expect(await failure(filling)).toBe("cancelled");
    expect(caches.names()).toEqual([]);
  });

  it("takes from the version before what is the same, and fetches the rest", async () => {
    await fill();
    site = keptSite("two");
    server = fakeServer(site);
    await fill();
    expect(server.asked.toSorted()).toEqual(
      ["/assets/offline-two.txt", "/assets/own-two.js"].map(urlOf).toSorted(),
    );
    expect(await (await store.match("two", "/assets/same-1.js"))?.text()).toBe("same");
    expect(await store.match("two", "/assets/own-one.js")).toBeUndefined();
  });
});

describe("a copy that has suffered", () => {
  it.each(["/assets/offline-one.txt", "/assets/own-one.js"])(
    "gets back %s where it is gone or broken",
    async (path) => {
      await fill();
      for (const harm of [caches.evict, caches.spoil]) {
        server.asked.length = 0;
        harm(nameOf("one"), urlOf(path));
        await fill();
        expect(server.asked).toEqual([urlOf(path)]);
        expect(await (await store.match("one", path))?.text()).toBe(site.files.get(urlOf(path)));
      }
    },
  );

  it("is not asked for again where it is whole, even without a network", async () => {
    await fill();
    server.cutAfter(0);
    await fill();
  });

  it("loses a broken file that cannot be fetched, so that nobody gets it", async () => {
    await fill();
    caches.spoil(nameOf("one"), urlOf("/assets/own-one.js"));
    server.cutAfter(0);
    expect(await failure(fill())).toBe("network");
    expect(await store.match("one", "/assets/own-one.js")).toBeUndefined();
    expect(await store.match("one", "/assets/same-1.js")).toBeDefined();
  });
});
