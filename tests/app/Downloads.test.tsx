import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Downloads } from "@/app/live/Downloads";
import type { usePageView } from "@/app/usePageView";
import { readPage, readPictureOf, readText } from "@/content/readPage";
import { applyFilters, asksInVainForNamed, knownFilters, loosenings } from "@/domain/applyFilters";
import { countUndated } from "@/domain/countUndated";
import type { Filters } from "@/domain/filters";
import type { UrlState } from "@/url-state/urlState";
import { renderFeature } from "../features/renderFeature";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

type PageViewState = Pick<ReturnType<typeof usePageView>, "view" | "result" | "read">;

const state: UrlState = { locale: "en", page: { kind: "city", id: "antwerp" } };
const readers = {
  readText,
  readPictureOf,
  applyFilters,
  asksInVainForNamed,
  knownFilters,
  loosenings,
  countUndated,
};

function pageViewOf(filters?: Filters): PageViewState {
  return {
    view: readPage(frozenReading, state.page),
    result: filters && {
      filters,
      shown: applyFilters(frozenAtlas, filters),
      unknown: [],
      asksInVainForNamed: false,
    },
    read: { ...readers, reading: frozenReading },
  };
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
afterEach(() => vi.restoreAllMocks());

async function saveJson(pageView: PageViewState, more: Partial<UrlState> = {}) {
  renderFeature(
    <Downloads state={{ ...state, ...more }} pageView={pageView} theme="light" onPrint={() => {}} />,
  );
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
  renderFeature(
    <Downloads
      state={{ ...state, hidesLines: true }}
      pageView={pageViewOf()}
      theme="light"
      onPrint={() => {}}
    />,
  );
  const description = new RegExp(`^For maps.* ${frozenAtlas.cities.length} cities, \\d+ lines$`);
  expect(screen.getByRole("button", { name: "Save GeoJSON", description })).toBeTruthy();
  const ofPicture = new RegExp(` ${view.picture.marks.length} cities, no line$`);
  expect(screen.getByRole("button", { name: "Save PNG", description: ofPicture })).toBeTruthy();
});

it("waits until the atlas is there", async () => {
  renderFeature(
    <Downloads
      state={state}
      pageView={{ ...pageViewOf(), read: undefined }}
      theme="light"
      onPrint={() => {}}
    />,
  );
  expect(screen.getByRole("status").textContent).toBe("Loading the data.");
  await userEvent.click(screen.getByRole("button", { name: "Save JSON" }));
  expect(saved).toEqual([]);
});
