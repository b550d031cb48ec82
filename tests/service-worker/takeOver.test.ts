import { beforeEach, describe, expect, it } from "vitest";
import { createCopyStore } from "@/service-worker/copyStore";
import { cachePrefix, presentingLock } from "@/service-worker/names";
import { createOpenDocuments, NETWORK } from "@/service-worker/openDocuments";
import { dropUnused, isPresenting, takeOver } from "@/service-worker/takeOver";
import type { WorkerScope } from "@/service-worker/workerScope";
import { fakeCaches } from "./fakeCaches";
import { BASE, keptSite } from "./keptSite";

let caches: ReturnType<typeof fakeCaches>;
let store: ReturnType<typeof createCopyStore>;
let open: string[];

const clients = {
  claim: async () => {},
  matchAll: async () => open.map((id) => ({ id, url: `${BASE.href}${id}`, postMessage: () => {} })),
} satisfies WorkerScope["clients"];

beforeEach(() => {
  caches = fakeCaches();
  store = createCopyStore(caches.storage, BASE);
  open = [];
});

/** A version is kept and takes over while some documents are open. */
async function change(version: string, documents: string[], isFollowed = false) {
  open = documents;
  await store.writeRecord(version, "complete", keptSite(version).settings);
  const its = createOpenDocuments(store, version);
  await takeOver({ store, documents: its, version, clients, isFollowed });
  return its;
}

const keptVersions = () => caches.names().map((name) => name.replace(cachePrefix(BASE.pathname), ""));

describe("a version that takes over", () => {
  it("leaves documents to the network that were there before any version", async () => {
    const its = await change("one", ["first"]);
    expect(await its.versionOf("first")).toBe(NETWORK);
    expect(await its.versionOf("opened later")).toBe("one");
  });

  it("lets open documents go on with the files of their version, through several changes", async () => {
    await change("one", []);
    await change("two", ["of one"]);
    const its = await change("three", ["of one", "of two"]);
    expect(await its.versionOf("of one")).toBe("one");
    expect(await its.versionOf("of two")).toBe("two");
    expect(keptVersions().toSorted()).toEqual(["one", "three", "two"]);
  });

  it("deletes the versions that no open document is of, and nothing that is not its own", async () => {
    await caches.storage.open("someone else's");
    await caches.storage.open(`${cachePrefix("/")}one`);
    await change("one", []);
    await change("two", ["of one"]);
    const its = await change("three", ["of two"]);
    expect(caches.names().toSorted()).toEqual(
      [
        "someone else's",
        `${cachePrefix("/")}one`,
        ...["three", "two"].map((one) => cachePrefix(BASE.pathname) + one),
      ].toSorted(),
    );
    open = [];
    await dropUnused({ store, documents: its, version: "three", clients, isFollowed: false });
    expect(keptVersions()).not.toContain("two");
  });

  it("spares the next version, which is on its way", async () => {
    await store.put("next", "/assets/a.js", new Response("a"));
    await change("one", [], true);
    expect(keptVersions()).toContain("next");
    await change("one", [], false);
    expect(keptVersions()).not.toContain("next");
  });
});

describe("slides are shown", () => {
  const presents = (urls: string[], held?: string[]) =>
    isPresenting(
      {
        clients: {
          ...clients,
          matchAll: async () => urls.map((url) => ({ id: url, url, postMessage: () => {} })),
        },
        navigator: held ? { locks: { query: async () => ({ held: held.map((name) => ({ name })) }) } } : {},
      },
      BASE,
    );

  it("where a window holds the lock of this site", async () => {
    expect(await presents([], [presentingLock(BASE.pathname)])).toBe(true);
    expect(await presents([], [presentingLock("/"), "another"])).toBe(false);
  });

  it.each([
    ["present/vilvoorde-columbus/2/", true],
    ["present/vilvoorde-columbus/", true],
    ["present/vilvoorde-columbus/2/presenter/", true],
    ["present/vilvoorde-columbus/2/notes/", false],
    ["present/", false],
    ["cities/liege/", false],
  ])("in a browser without locks by the address: %s", async (path, expected) => {
    expect(await presents([`${BASE.href}${path}`])).toBe(expected);
    expect(await presents([`https://example.org/${path}`])).toBe(false);
  });
});
