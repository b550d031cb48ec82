import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Downloads, type DownloadsProps } from "@/app/later/Downloads";
import { pageReader } from "@/app/later/pageReader";
import { applyFilters } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import type { UrlState } from "@/url-state/urlState";
import { renderFeature } from "../features/renderFeature";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { indexReading, pageFileOf } from "../fixtures/frozenSite";
import { stubSiteServer } from "./browser";

type PageViewState = DownloadsProps["pageView"];

const state: UrlState = { locale: "en", page: { kind: "city", id: "antwerp" } };
const ATLAS = "/data/atlas.en.json";

function pageViewOf(filters?: Filters): PageViewState {
  const file = pageFileOf(state.page);
  return {
    view: file.view,
    result: filters && {
      filters,
      shown: applyFilters(indexReading.atlas, filters),
      unknown: [],
      unknownRegions: [],
      timings: new Map(),
      answer: "All of it.",
      asksInVainForNamed: false,
    },
    read: { ...pageReader, reading: indexReading },
    file,
  };
}

function renderDownloads(pageView: PageViewState, more: Partial<UrlState> = {}): void {
  renderFeature(
    <QueryClientProvider client={new QueryClient()}>
      <Downloads
        state={{ ...state, ...more }}
        pageView={pageView}
        updated="May 1, 2026"
        theme="light"
        onPrint={() => {}}
      />
    </QueryClientProvider>,
  );
}

let saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  saved = [];
  const files: Blob[] = [];
  // jsdom has no addresses of files and saves none.
  URL.createObjectURL = vi.fn((file: Blob) => `blob:${files.push(file) - 1}`);
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const file = files[Number(this.href.slice(5))];
    if (file) saved.push({ name: this.download, file });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function saveJson(pageView: PageViewState, more: Partial<UrlState> = {}) {
  stubSiteServer().answer();
  renderDownloads(pageView, more);
  await userEvent.click(screen.getByRole("button", { name: "Save JSON" }));
  await screen.findByText(/^Saved as/);
  const [first] = saved;
  return { name: first?.name, type: first?.file.type, json: JSON.parse((await first?.file.text()) ?? "") };
}

it("saves the records that the filters leave, with a link of those filters and neither camera nor search", async () => {
  const filters: Filters = { kinds: ["sister-cities"] };
  const camera = { lat: 50, lng: 4, zoom: 8 };
  const { name, type, json } = await saveJson(pageViewOf(filters), { ...filters, q: "x", be: camera });
  expect(type).toBe("application/json");
  expect(name).toMatch(/^belgian-city-partnerships-sister-cities-\d{4}-\d\d-\d\d\.json$/);
  expect(json.link).toBe(`${window.location.origin}/cities/antwerp/?kinds=sister-cities`);
  const ids = json.atlas.partnerships.map(({ id }: { id: string }) => id);
  expect(new Set(ids)).toEqual(applyFilters(frozenAtlas, filters).partnerships);
});

it("saves everything where no filter is set", async () => {
  const { name, json } = await saveJson(pageViewOf());
  expect(name).toMatch(/^belgian-city-partnerships-\d{4}-\d\d-\d\d\.json$/);
  expect(json.atlas.cities).toHaveLength(frozenAtlas.cities.length);
});

it("says how much the files hold, of the data and of this page's picture", () => {
  const { view } = pageViewOf();
  renderDownloads(pageViewOf(), { hidesLines: true });
  const description = new RegExp(`^For maps.* ${frozenAtlas.cities.length} cities, \\d+ lines$`);
  expect(screen.getByRole("button", { name: "Save GeoJSON", description })).toBeTruthy();
  const ofPicture = new RegExp(` ${view.picture.marks.length} cities, no line$`);
  expect(screen.getByRole("button", { name: "Save PNG", description: ofPicture })).toBeTruthy();
});

it("waits until the index is there", async () => {
  const { asked } = stubSiteServer();
  renderDownloads({ ...pageViewOf(), read: undefined });
  expect(screen.getByRole("status").textContent).toBe("Loading the data.");
  await userEvent.click(screen.getByRole("button", { name: "Save JSON" }));
  expect(saved).toEqual([]);
  expect(asked).toEqual([]);
});

it("asks for the whole atlas when a file with records is saved, once, and not before", async () => {
  const server = stubSiteServer();
  renderDownloads(pageViewOf());
  expect(server.asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Save JSON" }));
  await waitFor(() => expect(server.asked).toEqual([ATLAS]));
  expect(saved).toEqual([]);
  server.answer();
  await screen.findByText(/^Saved as .*\.json/);
  await userEvent.click(screen.getByRole("button", { name: "Save KML" }));
  await screen.findByText(/^Saved as .*\.kml/);
  expect(server.asked).toEqual([ATLAS]);
});

it("needs no atlas for a picture", async () => {
  const server = stubSiteServer();
  renderDownloads(pageViewOf());
  await userEvent.click(screen.getByRole("button", { name: "Save SVG" }));
  await screen.findByText(/^Saved as .*\.svg/);
  expect(server.asked.filter((address) => address.startsWith("/data/"))).toEqual([]);
});

it("says that a file could not be made where the atlas does not come, and tries again when asked", async () => {
  const server = stubSiteServer({ [ATLAS]: [500, 503] });
  server.answer();
  renderDownloads(pageViewOf());
  const button = screen.getByRole("button", { name: "Save JSON" });
  await userEvent.click(button);
  await screen.findByText(/could not/);
  expect(server.asked).toEqual([ATLAS, ATLAS]);
  expect(saved).toEqual([]);
  await userEvent.click(button);
  await screen.findByText(/^Saved as/);
  expect(server.asked.length).toBe(3);
});
