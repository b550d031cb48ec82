import { act, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { frozenFileAt, pageFileOf } from "../fixtures/frozenSite";
import { installBrowser, stubSiteServer } from "./browser";
import { clickIsAnswered, wakeUp } from "./wakeUp";

const reloadDocument = vi.hoisted(() => vi.fn());
vi.mock("@/url-state/location", async (original) => ({ ...(await original<object>()), reloadDocument }));
// The maps have tests of their own.
vi.mock("@/features/map/later/LiveFrame", () => ({ LiveFrame: () => null }));

installBrowser();
configure({ defaultHidden: true });
beforeEach(() => reloadDocument.mockReset());

const HOME = "Belgian cities and their U.S. counterparts";
const GENK = "/cities/genk/page.json";
const GENK_EVIDENCE = "/cities/genk/evidence.json";
const genkFile = JSON.stringify(pageFileOf({ kind: "city", id: "genk" }));

const heading = () => screen.getByRole("heading", { level: 1 });
const isWaiting = () => document.querySelector("[data-waiting]") !== null;

/** A link of the text or the header; those of the map come and go with it. */
function linkTo(path: string): Element {
  const link = document.querySelector(`#text a[href="${path}"]`);
  if (!link) throw new Error(`The page has no link to ${path}`);
  return link;
}

/** Wakes the home page up, with all that its first use asks for. */
async function wakeHomeUp(server: ReturnType<typeof stubSiteServer>): Promise<void> {
  wakeUp({ kind: "home" });
  await waitFor(() => expect(server.asked.toSorted()).toEqual(["/data/index.en.json", "/page.json"]));
  // What its sentences rest on, once their page has come.
  await waitFor(() => expect(server.asked).toContain("/evidence.json"));
  server.asked.length = 0;
}

describe("a page that is gone to", () => {
  it("is waited for on the page that is there, with a sign", async () => {
    const server = stubSiteServer();
    server.answer(GENK);
    await wakeHomeUp(server);
    expect(clickIsAnswered(linkTo("/cities/genk/"))).toBe(true);
    await waitFor(() => expect(isWaiting()).toBe(true));
    expect(window.location.pathname).toBe("/cities/genk/");
    expect(heading().textContent).toBe(HOME);
    expect(document.title).toMatch(/^Belgian City Partnerships/);
    expect(document.activeElement).not.toBe(heading());
    server.answer();
    await waitFor(() => expect(heading().textContent).toBe("Genk"));
    expect(isWaiting()).toBe(false);
    expect(document.activeElement).toBe(heading());
    expect(reloadDocument).not.toHaveBeenCalled();
  });

  it("is the one asked for last, whatever comes first", async () => {
    const server = stubSiteServer();
    server.answer(GENK);
    await wakeHomeUp(server);
    clickIsAnswered(linkTo("/cities/genk/"));
    clickIsAnswered(linkTo("/cities/verviers/"));
    await waitFor(() => expect(heading().textContent).toBe("Verviers"));
    server.answer();
    await waitFor(() => expect(server.asked).toContain(GENK));
    expect(heading().textContent).toBe("Verviers");
  });

  it.each([
    ["is not there", [404, 404]],
    ["cannot be given", [500, 503]],
    ["is cut off", [genkFile.slice(0, -100), genkFile.slice(0, -100)]],
    ["is a page", ["<!doctype html><h1>Genk</h1>", "<!doctype html><h1>Genk</h1>"]],
    ["is other JSON", ['{"cities":[]}', "null"]],
    ["is of another build", Array(2).fill(JSON.stringify({ ...JSON.parse(genkFile), build: "newer" }))],
  ])("is loaded as a document where its data %s", async (_case, answers) => {
    const server = stubSiteServer({ [GENK]: answers });
    server.answer();
    await wakeHomeUp(server);
    clickIsAnswered(linkTo("/cities/genk/"));
    await waitFor(() => expect(reloadDocument).toHaveBeenCalledOnce());
    expect(window.location.pathname).toBe("/cities/genk/");
    expect(heading().textContent).toBe(HOME);
    expect(server.asked).toEqual([GENK, GENK]);
  });

  it.each([
    "/cities/nowhere/",
    "/no/such/page/",
    "/nl/cities/antwerp/",
    "/cities/nowhere/?from=2014",
    "/present/nowhere/1/",
  ])("is not loaded again where the document says already that there is none at %s", async (address) => {
    const server = stubSiteServer();
    server.answer();
    wakeUp({ kind: "not-found" }, address);
    await waitFor(() => expect(server.asked).toContain("/data/index.en.json"));
    const home = document.querySelector("#text a");
    if (!home) throw new Error("The page has no link");
    fireEvent.pointerOver(home);
    await waitFor(() => expect(server.asked).toContain("/page.json"));
    expect(isWaiting()).toBe(false);
    expect(server.asked.toSorted()).toEqual(["/data/index.en.json", "/page.json"]);
    expect(reloadDocument).not.toHaveBeenCalled();
    clickIsAnswered(home);
    await waitFor(() => expect(heading().textContent).toBe(HOME));
  });
});

describe("the data of a page", () => {
  it.each(["pointerover", "focusin", "touchstart"])(
    "are fetched at %s on a link to it, once",
    async (sign) => {
      const server = stubSiteServer();
      server.answer();
      await wakeHomeUp(server);
      const point = () =>
        act(() => void linkTo("/cities/genk/").dispatchEvent(new Event(sign, { bubbles: true })));
      point();
      await waitFor(() => expect(server.asked).toEqual([GENK]));
      point();
      // Until the text is awake, a click loads the document.
      await waitFor(() => expect(clickIsAnswered(linkTo("/cities/genk/"))).toBe(true));
      await waitFor(() => expect(heading().textContent).toBe("Genk"));
      await waitFor(() => expect(server.asked).toEqual([GENK, GENK_EVIDENCE]));
    },
  );

  it("are not fetched for other sites, files and pages that have none", async () => {
    const server = stubSiteServer();
    server.answer();
    await wakeHomeUp(server);
    const links = [...document.querySelectorAll("a[href]")].filter((link) =>
      /^(https?:|#|mailto:|\/data\/|\/licences\/)/.test(link.getAttribute("href") ?? ""),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) fireEvent.pointerOver(link);
    // What is asked for comes in order: this one is the first.
    fireEvent.pointerOver(linkTo("/cities/genk/"));
    await waitFor(() => expect(server.asked).toEqual([GENK]));
  });

  it("are those of the document's own page too: going back to it asks for nothing", async () => {
    const server = stubSiteServer();
    server.answer();
    await wakeHomeUp(server);
    clickIsAnswered(linkTo("/cities/genk/"));
    await waitFor(() => expect(heading().textContent).toBe("Genk"));
    clickIsAnswered(linkTo("/"));
    await waitFor(() => expect(heading().textContent).toBe(HOME));
    expect(server.asked).toEqual([GENK, GENK_EVIDENCE]);
  });
});

describe("a comparison", () => {
  it("is read from the pages of both cities, and from nothing more", async () => {
    const server = stubSiteServer();
    server.answer();
    wakeUp({ kind: "compare" }, "/compare/?cities=vilvoorde,columbus");
    expect(await screen.findAllByRole("article")).toHaveLength(2);
    expect(heading().textContent).toBe("Vilvoorde and Columbus compared");
    expect(server.asked.toSorted()).toEqual([
      "/cities/columbus/page.json",
      "/cities/vilvoorde/page.json",
      "/compare/page.json",
      "/data/index.en.json",
    ]);
  });

  it("tells where one of them does not come", async () => {
    const server = stubSiteServer({ "/cities/columbus/page.json": [500, 500] });
    server.answer();
    wakeUp({ kind: "compare" }, "/compare/?cities=vilvoorde,columbus");
    await screen.findByText(/^Some data could not be loaded\./);
    expect(screen.queryByRole("article")).toBeNull();
  });
});

describe("the words that a search finds beside names", () => {
  it("are asked for when the reader comes to the search, not before", async () => {
    const server = stubSiteServer();
    server.answer();
    await wakeHomeUp(server);
    expect(frozenFileAt("/data/search.en.json")).toBeDefined();
    const field = screen.getByRole("combobox", { name: "Find a city, program or delegation" });
    act(() => field.focus());
    await waitFor(() => expect(server.asked).toEqual(["/data/search.en.json"]));
  });
});
