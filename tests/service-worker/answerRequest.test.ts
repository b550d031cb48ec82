import { beforeEach, describe, expect, it } from "vitest";
import { answerRequest, isAnswered } from "@/service-worker/answerRequest";
import { createCopies } from "@/service-worker/copies";
import { createCopyStore } from "@/service-worker/copyStore";
import { fillCopy } from "@/service-worker/fillCopy";
import { cachePrefix } from "@/service-worker/names";
import { createOpenDocuments, NETWORK } from "@/service-worker/openDocuments";
import { fakeCaches } from "./fakeCaches";
import { BASE, fakeServer, keptSite } from "./keptSite";

const nameOf = (version: string) => cachePrefix(BASE.pathname) + version;
const urlOf = (path: string) => new URL(path.slice(1), BASE).href;

/** Node makes no requests of documents. */
const documentRequest = (path: string) =>
  ({
    url: urlOf(path),
    mode: "navigate",
    method: "GET",
    headers: new Headers(),
    cache: "default",
  }) as Request;
const fileRequest = (path: string) => new Request(urlOf(path));

let caches: ReturnType<typeof fakeCaches>;
let store: ReturnType<typeof createCopyStore>;
let server: ReturnType<typeof fakeServer>;
let documents: ReturnType<typeof createOpenDocuments>;

async function keep(version: string) {
  const site = keptSite(version);
  const fetch = fakeServer(site).fetch as typeof globalThis.fetch;
  await fillCopy({ store, settings: site.settings, base: BASE, fetch });
}

beforeEach(async () => {
  caches = fakeCaches();
  store = createCopyStore(caches.storage, BASE);
  await keep("one");
  server = fakeServer(keptSite("two"));
  documents = createOpenDocuments(store, "one");
});

const ask = (request: Request, { clientId = "", resultingClientId = "" } = {}) =>
  answerRequest(
    {
      store,
      copies: createCopies(store),
      documents,
      version: "one",
      base: BASE,
      fetch: server.fetch as typeof globalThis.fetch,
    },
    { request, clientId, resultingClientId },
  );

describe("a request is left to the browser", () => {
  it.each<[string, Request]>([
    ["that sends something", new Request(urlOf("/"), { method: "POST" })],
    ["for a part", new Request(urlOf("/"), { headers: { Range: "bytes=0-1" } })],
    ["to another site", new Request("https://example.com/some/path/")],
    ["beside the base", new Request("https://example.org/other/")],
    [
      "for the browser's cache alone",
      new Request(urlOf("/"), { cache: "only-if-cached", mode: "same-origin" }),
    ],
  ])("%s", (what, request) => {
    const forCache = { ...documentRequest("/"), cache: "only-if-cached", mode: "no-cors" } as Request;
    expect(isAnswered(what.includes("cache alone") ? forCache : request, BASE)).toBe(false);
  });

  it("and no other", () => {
    expect(isAnswered(fileRequest("/data/atlas.en.json"), BASE)).toBe(true);
  });
});

describe("without the network", () => {
  beforeEach(() => server.cutAfter(0));

  it.each(["/", "/?view=list&from=2010", "/cities/liege/", "/cities/liege/?utm_source=a"])(
    "%s is the kept page, with its headers",
    async (path) => {
      const answer = await ask(documentRequest(path));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toMatch(/ of one/);
      expect(answer.headers.get("x-kind")).toBe("page");
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    },
  );

  it.each([
    ["/Cities/Liege?from=2010", "/cities/liege/?from=2010"],
    ["/cities/liege/index.html", "/cities/liege/"],
    ["/cities/luik/?theme=dark", "/cities/liege/?theme=dark"],
  ])("%s leads to %s", async (path, to) => {
    const answer = await ask(documentRequest(path));
    expect([answer.status, answer.headers.get("location")]).toEqual([301, urlOf(to)]);
  });

  it("an unknown page is the page that says so", async () => {
    const answer = await ask(documentRequest("/cities/atlantis/"));
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("nothing here, says one");
  });

  it("an unknown page in a frame is the one that may be framed", async () => {
    for (const path of ["/embed/cities/atlantis/", "/Embed/nothing"]) {
      const answer = await ask(documentRequest(path));
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("nothing in this frame, says one");
    }
  });

  it("an unknown file fails as it does without a network", async () => {
    await expect(ask(fileRequest("/data/other.json"))).rejects.toThrow(TypeError);
  });

  it("data and assets are kept ones", async () => {
    expect(await (await ask(fileRequest("/data/atlas.en.json"))).json()).toEqual({ version: "one" });
    expect(await (await ask(fileRequest("/assets/own-one.js"))).text()).toBe("own of one");
  });
});

describe("what is kept is not asked for", () => {
  it.each(["/", "/cities/liege/"])("%s", async (path) => {
    await ask(documentRequest(path));
    expect(server.asked).toEqual([]);
  });
});

describe("old and new files never meet", () => {
  it("a page that only a newer deployment has gets its data from there too", async () => {
    server.change("/cities/mons/", new Response("<html>Mons of two</html>"));
    const page = await ask(documentRequest("/cities/mons/"), { resultingClientId: "new-page" });
    expect(await page.text()).toBe("<html>Mons of two</html>");
    const asking = { clientId: "new-page" };
    expect(await (await ask(fileRequest("/data/atlas.en.json"), asking)).json()).toEqual({ version: "two" });
    expect(await (await ask(fileRequest("/assets/own-two.js"), asking)).text()).toBe("own of two");
    expect(await (await ask(fileRequest("/data/atlas.en.json"), { clientId: "other" })).json()).toEqual({
      version: "one",
    });
  });

  it("a page of the version before goes on with its files", async () => {
    await keep("zero");
    await documents.set("old-page", "zero");
    server.cutAfter(0);
    const asking = { clientId: "old-page" };
    expect(await (await ask(fileRequest("/data/atlas.en.json"), asking)).json()).toEqual({ version: "zero" });
    expect(await (await ask(fileRequest("/assets/own-zero.js"), asking)).text()).toBe("own of zero");
    expect(await (await ask(documentRequest("/"), asking)).text()).toContain("of one");
  });

  it("which page is of which version outlives the worker", async () => {
    await documents.set("old-page", NETWORK);
    documents = createOpenDocuments(store, "one");
    expect(await documents.versionOf("old-page")).toBe(NETWORK);
  });

  it("nothing is stored of an answer that is not the file of the list", async () => {
    caches.evict(nameOf("one"), urlOf("/icons/icon-192.png"));
    server.change("/icons/icon-192.png", new Response("a newer icon"));
    expect(await (await ask(fileRequest("/icons/icon-192.png"))).text()).toBe("a newer icon");
    expect(await store.match("one", "/icons/icon-192.png")).toBeUndefined();
  });

  it("a file that is gone is fetched and kept again where it is the same", async () => {
    caches.evict(nameOf("one"), urlOf("/icons/icon-192.png"));
    expect(await (await ask(fileRequest("/icons/icon-192.png"))).text()).toBe("icon");
    expect(await (await store.match("one", "/icons/icon-192.png"))?.text()).toBe("icon");
  });
});

describe("a copy that cannot be used", () => {
  it.each([
    ["has no record", () => store.removeRecord("one", "complete")],
    ["has lost its pack", () => store.remove("one", "/assets/offline-one.txt")],
    ["has a broken pack", async () => caches.spoil(nameOf("one"), urlOf("/assets/offline-one.txt"))],
    ["has been removed", () => store.drop("one")],
  ])("leaves all to the network where it %s", async (_, harm) => {
    await harm();
    const page = await ask(documentRequest("/index.html"), { resultingClientId: "page" });
    expect(await page.text()).toContain("of two");
    const data = await ask(fileRequest("/data/atlas.en.json"), { clientId: "page" });
    expect(await data.json()).toEqual({ version: "two" });
  });

  it("is not made by asking", async () => {
    await store.drop("one");
    await ask(documentRequest("/index.html"), { resultingClientId: "page" });
    expect(caches.names()).toEqual([]);
  });
});
