import { act, cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import type { Page } from "@/domain/page";
import { installBrowser, stubSiteServer } from "./browser";
import { wakeUp } from "./wakeUp";

// Leaflet has tests of its own.
vi.mock("@/features/map/live/LiveFrame", async () => {
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
const sourcesPrinted = () => document.querySelectorAll("[data-printed-sources] li").length;

async function wakeUpWhole(address?: string, page: Page = antwerp): Promise<void> {
  stubSiteServer().answer();
  wakeUp(page, address);
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
  expect(find("[data-printed-map]")).toBeNull();
  print();
  const places = [...document.querySelectorAll("[data-printed-map] li")].map(
    ({ textContent }) => textContent,
  );
  expect(places).toContain("Antwerp, Belgium: counterpart San Diego, inferred");
  expect(find("[data-printed-sources]")?.textContent).toContain("Article by Michael Duffin: ");
  expect(find("[data-print-foot] [data-code]")).not.toBeNull();
  expect(document.documentElement.dataset.runningTitle).toBe("Antwerp: Belgian City Partnerships");
  endPrinting();
  expect(find("[data-printed-map], [data-printed-sources], [data-code]")).toBeNull();
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
  print();
  const all = sourcesPrinted();
  endPrinting();
  cleanup();
  await wakeUpWhole("/cities/antwerp/?from=2019&to=2019");
  await screen.findAllByText(/not match the filters\.$/);
  print();
  expect(sourcesPrinted()).toBeGreaterThan(0);
  expect(sourcesPrinted()).toBeLessThan(all);
  endPrinting();
});

it("names in full the sources of a comparison", async () => {
  await wakeUpWhole("/compare/?cities=vilvoorde,columbus", { kind: "compare" });
  const table = await screen.findByRole("table", { name: "Side by side" });
  print();
  expect(sourcesPrinted()).toBeGreaterThan(3);
  const links = [...table.querySelectorAll("a[href^='/sources/']")].map(({ textContent }) => textContent);
  const printed = find("[data-printed-sources]")?.textContent;
  for (const name of links) expect(printed).toContain(name?.split(",")[0]);
  endPrinting();
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
