import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ATLANTIC } from "@/basemap/atlantic";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { greatCircle } from "@/domain/greatCircle";
import { AtlanticMap } from "@/features/map/live/AtlanticMap";
import { atlanticBox, homeCamera } from "@/features/map/live/atlantic/atlanticView";
import { readGroups } from "@/features/map/live/atlantic/markGroups";
import messages from "@/i18n/compiled/en";
import { frozenPages } from "../content/pageParts";
import { line, mark, picture } from "./pictures";
import { renderFeature } from "./renderFeature";

// What Leaflet looks up when it is loaded, see the tests of LiveFrame.
const animation = vi.hoisted(() => {
  const frames = new Map<number, FrameRequestCallback>();
  let last = 0;
  Object.assign(globalThis, {
    WebKitCSSMatrix: class {
      m11 = 1;
    },
    requestAnimationFrame: (callback: FrameRequestCallback) => {
      last += 1;
      frames.set(last, callback);
      return last;
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  });
  return { frames };
});

/** The map's size on the screen, which jsdom does not know. */
let size: Size = { width: 880, height: 680 };

class FakeResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const shiftOf = (element: Element | null | undefined): [x: number, y: number] => {
  const numbers = (
    element instanceof HTMLElement || element instanceof SVGElement ? element.style.transform : ""
  ).match(/-?[\d.]+(?=px)/g);
  return [Number(numbers?.[0] ?? 0), Number(numbers?.[1] ?? 0)];
};

/** What a browser says of the elements that the lines read: as Leaflet has placed them. */
function rectangle(element: Element): DOMRect {
  const pane = shiftOf(element.closest(".leaflet-map-pane"));
  if (element instanceof SVGElement && element.dataset.atlantic !== undefined) {
    const [x, y] = shiftOf(element);
    const [width, height] = [element.style.width, element.style.height].map(Number.parseFloat);
    return new DOMRect(x + pane[0], y + pane[1], width, height);
  }
  const icon = element.closest(".leaflet-marker-icon");
  if (icon) {
    const [x, y] = shiftOf(icon);
    const side = element.matches("[data-city]") ? 24 : 0;
    return new DOMRect(x + pane[0] - side / 2, y + pane[1] - side / 2, side, side);
  }
  return new DOMRect(0, 0, size.width, size.height);
}

beforeEach(() => {
  size = { width: 880, height: 680 };
  animation.frames.clear();
  vi.stubGlobal("ResizeObserver", FakeResizeObserver);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => size.width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(() => size.height);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    return rectangle(this);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function pictureAt(path: string): PictureContent {
  const found = frozenPages.get(path)?.picture;
  if (!found) throw new Error(`The atlas has no page at ${path}`);
  return found;
}

function renderAtlantic(shown: PictureContent, camera?: Camera) {
  const onMove = vi.fn();
  const onReady = vi.fn();
  const at = (other: PictureContent, otherCamera?: Camera) => (
    <AtlanticMap picture={other} camera={otherCamera} onMove={onMove} onReady={onReady} />
  );
  const rendered = renderFeature(at(shown, camera));
  return {
    ...rendered,
    onMove,
    onReady,
    show: (other: PictureContent, otherCamera?: Camera) => rendered.rerender(at(other, otherCamera)),
  };
}

const groupNames = () =>
  screen
    .queryAllByRole("button")
    .filter((button) => button.dataset.city)
    .map((button) => button.getAttribute("aria-label"));

const lineOf = (id: string) => document.querySelector<SVGAElement>(`[data-line="${id}"]`);

const pathOf = (id: string) => lineOf(id)?.querySelector("[data-path]")?.getAttribute("d") ?? "";

/** First and last point of a drawn line. */
function endsOf(id: string): [x: number, y: number][] {
  const numbers = (pathOf(id).match(/-?[\d.]+/g) ?? []).map(Number);
  return [
    [numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN],
    [numbers.at(-2) ?? Number.NaN, numbers.at(-1) ?? Number.NaN],
  ];
}

function placeOf(cities: string): [x: number, y: number] {
  const target = document.querySelector(`[data-city="${cities}"]`);
  if (!target) throw new Error(`No mark of ${cities}`);
  const { left, top, width } = target.getBoundingClientRect();
  return [left + width / 2, top + width / 2];
}

function expectNear(one: [number, number] | undefined, other: [number, number] | undefined): void {
  expect(one && other && Math.hypot(one[0] - other[0], one[1] - other[1])).toBeLessThan(2);
}

describe("the map of the Atlantic", () => {
  it("is a region with every U.S. mark and all of Belgium as one group that says what it holds", () => {
    const { onReady, onMove } = renderAtlantic(pictureAt("/"));
    expect(screen.getByRole("region", { name: "Map of the Atlantic" })).toBeDefined();
    expect(screen.getByRole("group", { name: /^The Atlantic, pannable/ }).tabIndex).toBe(0);
    expect(
      screen.getByRole("link", { name: "San Diego, United States: counterpart Antwerp, inferred" }),
    ).toBeDefined();
    expect(groupNames()).toContain(
      "7 Belgian cities: Antwerp, Liège, Verviers, Vilvoorde, Molenbeek, Brussels, Ostend",
    );
    expect(onReady).toHaveBeenCalledOnce();
    expect(onMove).not.toHaveBeenCalled();
  });

  it.each<[string, Size]>([
    ["a laptop", { width: 880, height: 680 }],
    ["a phone", { width: 390, height: 520 }],
    ["a small phone", { width: 320, height: 260 }],
    ["a low, wide window", { width: 1500, height: 200 }],
    ["a large screen", { width: 2160, height: 1300 }],
    ["a wall", { width: 3440, height: 2000 }],
  ])("shows all marks and lines of every page on %s at first, Belgium as one group", (_name, screenSize) => {
    for (const [path, { picture: shown }] of frozenPages) {
      const camera = homeCamera(atlanticBox(shown), screenSize);
      const groups = readGroups(shown.marks, camera, messages);
      expect(groups.filter(({ marks }) => marks[0].country === "BE").length, path).toBe(1);
      const cities = new Map(shown.marks.map((it) => [it.id, it]));
      const ways = shown.lines.flatMap(({ usCity, belgianCity }) => {
        const [from, to] = [cities.get(usCity), cities.get(belgianCity)];
        return from && to ? greatCircle(from, to, 30) : [];
      });
      for (const place of [...shown.marks, ...ways]) {
        const { x, y } = toFramePoint(place, camera, screenSize);
        const { width, height } = screenSize;
        expect(Math.min(x, y, width - x, height - y), `${path} ${JSON.stringify(place)}`).toBeGreaterThan(
          // The way to Hawaii has its northernmost point between those that the camera is reckoned from.
          14,
        );
      }
    }
  });

  it("names a group by the selected city alone, and links and buttons keep their visible text", () => {
    renderAtlantic(pictureAt("/cities/liege/"));
    const group = screen.getByRole("button", { name: /^Liège and 6 more, 7 Belgian cities: / });
    expect(within(group).getByText("Liège")).toBeDefined();
    expect(group.dataset.emphasis).toBe("selected");
    expect(group.dataset.count).toBe("7");
  });

  it("shows both countries where the page has no mark in one of them", () => {
    const camera = homeCamera(atlanticBox(picture({ marks: [mark({ id: "namur" })] })), size);
    for (const place of [
      { lat: 40, lng: -100 },
      { lat: 50.8, lng: 4.4 },
    ]) {
      const { x, y } = toFramePoint(place, camera, size);
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });
});

describe("the lines over the Atlantic", () => {
  it("are links from mark to group, named as on the other map", () => {
    renderAtlantic(pictureAt("/"));
    const link = screen.getByRole("link", { name: "Antwerp and San Diego: City Pair partnership, inferred" });
    expect(link.getAttribute("href")).toBe("/partnerships/antwerp--san-diego/");
    expect(link.dataset).toMatchObject({ kind: "city-pair", from: "san-diego", to: "antwerp" });
    const [from, to] = endsOf("antwerp--san-diego");
    expectNear(from, placeOf("san-diego"));
    expectNear(to, placeOf("antwerp liege verviers vilvoorde molenbeek brussels ostend"));
  });

  it("bow to the north, as the shorter way round the globe does", () => {
    renderAtlantic(pictureAt("/"));
    const [from, to] = endsOf("antwerp--san-diego");
    const ys = [...pathOf("antwerp--san-diego").matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((it) =>
      Number(it[2]),
    );
    expect(ys.length).toBe(49);
    expect(Math.min(...ys)).toBeLessThan(Math.min(from?.[1] ?? 0, to?.[1] ?? 0) - 100);
  });

  it("end at the cities themselves where these stand alone, and are hidden where nothing of them is in view", () => {
    renderAtlantic(pictureAt("/"), { center: { lat: 32.7, lng: -117.1 }, zoom: 8 });
    expectNear(endsOf("antwerp--san-diego")[0], placeOf("san-diego"));
    expect(lineOf("antwerp--san-diego")?.hasAttribute("hidden")).toBe(false);
    expect(lineOf("vilvoorde--columbus")?.hasAttribute("hidden")).toBe(true);
  });

  it("between the same two marks lie apart", () => {
    renderAtlantic(pictureAt("/cities/mechelen/"));
    const paths = [...document.querySelectorAll<SVGAElement>("[data-line]")].map((it) =>
      pathOf(it.dataset.line ?? ""),
    );
    expect(paths.length).toBeGreaterThan(5);
    expect(new Set(paths).size).toBe(paths.length);
  });

  const ends: MarkContent[] = [
    mark({ id: "mechelen", lat: 51.03, lng: 4.48 }),
    mark({ id: "denver", country: "US", role: "us-city", lat: 39.74, lng: -104.98 }),
  ];

  const arrowOf = (direction: "to-belgium" | "to-united-states" | undefined) => {
    const visit = { id: "visit", kind: "visit", belgianCity: "mechelen", usCity: "denver" } as const;
    renderAtlantic(picture({ marks: ends, lines: [line({ ...visit, ...(direction && { direction }) })] }));
    return lineOf("visit")?.querySelector("[data-arrow]");
  };

  it.each([
    ["to-belgium", 60, 120],
    ["to-united-states", 240, 300],
  ] as const)("show a visit %s by an arrow in its middle", (direction, least, most) => {
    const transform = arrowOf(direction)?.getAttribute("transform") ?? "";
    const degrees = Number(/rotate\((-?[\d.]+)\)/.exec(transform)?.[1]);
    expect(degrees).toBeGreaterThan(least);
    expect(degrees).toBeLessThan(most);
    const [x = 0] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
    const [from, to] = endsOf("visit");
    expect(x).toBeGreaterThan(from?.[0] ?? Number.NaN);
    expect(x).toBeLessThan(to?.[0] ?? Number.NaN);
  });

  it("show no direction that no source states", () => {
    expect(arrowOf(undefined)).toBeNull();
  });
});

describe("a group on the map of the Atlantic", () => {
  it("opens: the map goes where its cities part, tells it, and the focus is on the first of them", async () => {
    const { onMove } = renderAtlantic(pictureAt("/"));
    await userEvent.click(screen.getByRole("button", { name: /^7 Belgian cities/ }));
    await waitFor(() => expect(onMove).toHaveBeenCalledOnce());
    const camera: Camera = onMove.mock.calls[0]?.[0];
    expect(camera.zoom).toBeGreaterThan(7);
    expect(screen.getByRole("link", { name: /^Antwerp, Belgium/ })).toBe(document.activeElement);
    expect(screen.getByRole("link", { name: /^Verviers, Belgium/ })).toBeDefined();
  });

  it("flies there where motion is welcome", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    const { onMove } = renderAtlantic(pictureAt("/"));
    await userEvent.click(screen.getByRole("button", { name: /^7 Belgian cities/ }));
    expect(onMove).not.toHaveBeenCalled();
    await waitFor(() => {
      const due = [...animation.frames.values()];
      animation.frames.clear();
      act(() => {
        for (const callback of due) callback(0);
      });
      expect(onMove).toHaveBeenCalled();
    });
    expect(screen.getByRole("link", { name: /^Antwerp, Belgium/ })).toBe(document.activeElement);
  });

  const neighbours = picture({
    marks: [
      mark({ id: "here", label: "Here", name: "Here, Belgium: one" }),
      mark({ id: "beside", label: "Beside", name: "Beside, Belgium: other", lng: 4.4001 }),
    ],
  });

  it("that no camera parts is a list of links, which Escape closes", async () => {
    const { onMove } = renderAtlantic(neighbours);
    const button = screen.getByRole("button", { name: "2 Belgian cities: Here, Beside" });
    await userEvent.click(button);
    const links = within(screen.getByRole("group", { name: "Here, Beside" })).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/cities/here/", "/cities/beside/"]);
    expect(document.activeElement).toBe(links[0]);
    expect(button.ariaExpanded).toBe("true");
    expect(onMove).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Here, Beside" })).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("is reached by arrow keys as a mark is", async () => {
    renderAtlantic(pictureAt("/"));
    screen.getByRole("link", { name: /^Columbus, United States/ }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^7 Belgian cities/);
  });
});

describe("the camera of the Atlantic", () => {
  it("goes where the address says and back, without telling it as a move of the reader", () => {
    const { onMove, show } = renderAtlantic(pictureAt("/"));
    const before = placeOf("columbus");
    const camera = { center: { lat: 50.85, lng: 4.6 }, zoom: 9 };
    show(pictureAt("/"), camera);
    const antwerp = pictureAt("/").marks.find(({ id }) => id === "antwerp");
    const { x, y } = toFramePoint(antwerp ?? { lat: 0, lng: 0 }, camera, size);
    expectNear(placeOf("antwerp"), [x, y]);
    show(pictureAt("/"));
    expectNear(placeOf("columbus"), before);
    expect(onMove).not.toHaveBeenCalled();
  });

  it("tells where the reader zooms it to, and ends at its limits", async () => {
    const { onMove, show } = renderAtlantic(pictureAt("/"));
    await userEvent.click(screen.getByRole("button", { name: "Zoom in: The Atlantic" }));
    await waitFor(() => expect(onMove).toHaveBeenCalledOnce());
    show(pictureAt("/"), { center: { lat: 50.85, lng: 4.6 }, zoom: ATLANTIC.maxZoom });
    expect(screen.getByRole("button", { name: "Zoom in: The Atlantic" }).ariaDisabled).toBe("true");
  });
});
