import { act, cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { installBrowser, stubSiteServer } from "./browser";
import { wakeUp } from "./wakeUp";

// Leaflet has tests of its own.
vi.mock("@/features/map/later/LiveFrame", async () => {
  const { useEffect } = await import("react");
  return {
    LiveFrame({ frame, onReady }: { frame: string; onReady: (frame: string) => void }) {
      useEffect(() => onReady(frame), [frame, onReady]);
      return <p>{`moving ${frame}`}</p>;
    },
  };
});

installBrowser();
configure({ defaultHidden: true });

// jsdom has none: names are left out of the map here.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
});

const antwerp = { kind: "city", id: "antwerp" } as const;
const print = () => act(() => fireEvent(window, new Event("beforeprint")));
const endPrinting = () => act(() => fireEvent(window, new Event("afterprint")));
const find = (selector: string) => document.querySelector(selector);
/** Entries of the list at the end of the text, and those of them that say on paper where they are. */
const entries = () => document.querySelectorAll("[data-sections] li[id^='source-']").length;
const wholeEntries = () =>
  document.querySelectorAll("[data-sections] li[id^='source-'] > [data-printed-reference]").length;
const untilListWhole = () =>
  vi.waitFor(
    () => {
      print();
      const isWhole = wholeEntries() === entries();
      endPrinting();
      expect(isWhole).toBe(true);
    },
    { timeout: 60_000 },
  );

async function wakeUpWhole(address?: string): Promise<void> {
  stubSiteServer().answer();
  wakeUp(antwerp, address);
  await screen.findByText("moving be");
  // The part has come when printing shows its map. Looked at by the clock: what prints changes the document.
  await vi.waitFor(
    () => {
      print();
      const isThere = find("[data-printed-map]") !== null;
      endPrinting();
      expect(isThere).toBe(true);
    },
    { timeout: 60_000 },
  );
}

it("draws map, sources and code while it prints, and takes them away", async () => {
  await wakeUpWhole();
  await untilListWhole();
  expect(find("[data-printed-map]")).toBeNull();
  print();
  const places = [...document.querySelectorAll("[data-printed-map] li")].map(
    ({ textContent }) => textContent,
  );
  expect(places).toContain("Antwerp, Belgium: counterpart San Diego, inferred");
  expect(find("#source-duffin")?.textContent).toMatch(
    /^Article by Michael Duffin.*U\.S\. Department of State/,
  );
  expect(find("[data-printed-sources]"), "the text names them by itself").toBeNull();
  expect(find("[data-print-foot] [data-code]")).not.toBeNull();
  expect(document.documentElement.dataset.runningTitle).toBe("Antwerp: Belgian City Partnerships");
  endPrinting();
  expect(find("[data-printed-map], [data-printed-reference], [data-code]")).toBeNull();
});

it("says the address of the view, with what its filters are", async () => {
  await wakeUpWhole("/cities/antwerp/?from=2014");
  print();
  expect(find("[data-print-foot]")?.textContent).toContain(
    `${window.location.origin}/cities/antwerp/?from=2014`,
  );
  await waitFor(() =>
    expect(find("[data-printed-map] p")?.textContent).toMatch(
      /^Filters: from 2014 from 2014: \d+ dated City Pair delegations.*\.$/,
    ),
  );
  endPrinting();
});

it("names in full the sources of what the filters leave, and no others", async () => {
  await wakeUpWhole();
  await untilListWhole();
  const all = entries();
  cleanup();
  await wakeUpWhole("/cities/antwerp/?from=2019&to=2019");
  await screen.findAllByText(/not match the filters\.$/);
  await untilListWhole();
  print();
  expect(wholeEntries()).toBeGreaterThan(0);
  expect(wholeEntries()).toBeLessThan(all);
  endPrinting();
});

it("says of a comparison where its sources stand", async () => {
  stubSiteServer().answer();
  wakeUp({ kind: "compare" }, "/compare/?cities=vilvoorde,columbus");
  await screen.findAllByRole("article");
  print();
  expect(screen.getByText(/^Each line leads to what the page of its city says of it/)).toBeDefined();
  endPrinting();
});

it("names the sources below the text where their list has not come to say where they are", async () => {
  stubSiteServer({ "/cities/antwerp/evidence.json": [500, 500] }).answer();
  wakeUp(antwerp);
  await screen.findByText("moving be");
  await vi.waitFor(
    () => {
      print();
      const text = find("[data-printed-sources]")?.textContent;
      endPrinting();
      expect(text).toContain("Article by Michael Duffin: ");
    },
    { timeout: 60_000 },
  );
});

it("brings the still marks back where what draws the map has not come", async () => {
  stubSiteServer();
  wakeUp(antwerp);
  await screen.findByText("moving be");
  const marks = () => [...document.querySelectorAll("[data-frame] [data-city]")];
  await waitFor(() => expect(marks()).toEqual([]));
  print();
  expect(find("[data-printed-map]")).toBeNull();
  const numbers = [...document.querySelectorAll("[data-frame] [data-number]")];
  expect(numbers.map((mark) => Number(mark.getAttribute("data-number")))).toEqual(
    numbers.map((_, index) => index + 1),
  );
  expect(numbers.length).toBeGreaterThan(3);
  endPrinting();
  expect(marks()).toEqual([]);
});
