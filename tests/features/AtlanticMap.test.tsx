import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ATLANTIC } from "@/basemap/atlantic";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { greatCircle } from "@/domain/greatCircle";
import { AtlanticMap } from "@/features/map/later/AtlanticMap";
import { atlanticBox, homeCamera } from "@/features/map/later/atlantic/atlanticView";
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
  it("is a region with a link for every city, each at its place", () => {
    const { onReady, onMove } = renderAtlantic(pictureAt("/"));
    expect(screen.getByRole("region", { name: "Map of the Atlantic" })).toBeDefined();
    expect(screen.getByRole("group", { name: /^The Atlantic, movable map/ }).tabIndex).toBe(0);
    expect(
      screen.getByRole("link", { name: "San Diego, United States: counterpart Antwerp, inferred" }),
    ).toBeDefined();
    const { marks } = pictureAt("/");
    const camera = homeCamera(atlanticBox(pictureAt("/")), size);
    for (const it of marks) {
      const { x, y } = toFramePoint(it, camera, size);
      expectNear(placeOf(it.id), [x, y]);
    }
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
  ])("shows all marks and lines of every page on %s at first", (_name, screenSize) => {
    for (const [path, { picture: shown }] of frozenPages) {
      const camera = homeCamera(atlanticBox(shown), screenSize);
      const cities = new Map(shown.marks.map((it) => [it.id, it]));
      const ways = shown.lines.flatMap(({ usCities, belgianCities }) =>
        usCities.flatMap((us) =>
          belgianCities.flatMap((belgian) => {
            const [from, to] = [cities.get(us), cities.get(belgian)];
            return from && to ? greatCircle(from, to, 30) : [];
          }),
        ),
      );
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

  it("names the selected city by its own name, above all others", () => {
    renderAtlantic(pictureAt("/cities/liege/"));
    const link = screen.getByRole("link", { name: /^Liège, Belgium/ });
    expect(link.dataset.emphasis).toBe("selected");
    expect(link.className).not.toMatch(/on-hidden/);
    expect(within(link).getByText("Liège")).toBeDefined();
    const heightOf = (element: Element) =>
      Number(element.closest<HTMLElement>(".leaflet-marker-icon")?.style.zIndex);
    const others = pictureAt("/cities/liege/").marks.filter(({ emphasis }) => emphasis !== "selected");
    for (const { id } of others)
      expect(heightOf(link)).toBeGreaterThan(
        heightOf(document.querySelector(`[data-city="${id}"]`) as Element),
      );
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
  it("are links from mark to mark, named as on the other map", () => {
    renderAtlantic(pictureAt("/"));
    const link = screen.getByRole("link", {
      name: "Antwerp and San Diego: City Pair partnership, inferred, 2019",
    });
    expect(link.getAttribute("href")).toBe("/partnerships/antwerp--san-diego/");
    expect(link.dataset).toMatchObject({ kind: "city-pair", from: "san-diego", to: "antwerp" });
    const [from, to] = endsOf("antwerp--san-diego");
    expectNear(from, placeOf("san-diego"));
    expectNear(to, placeOf("antwerp"));
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
    const visit = { id: "visit", kind: "visit", belgianCities: ["mechelen"], usCities: ["denver"] } as const;
    renderAtlantic(picture({ marks: ends, lines: [line({ ...visit, ...(direction && { direction }) })] }));
    return document.querySelector("[data-arrow=visit]");
  };

  it.each([
    ["to-belgium", "mechelen"],
    ["to-united-states", "denver"],
  ] as const)("show a delegation %s by an arrow before %s, that points to it", (direction, goal) => {
    const numbers = (
      arrowOf(direction)
        ?.getAttribute("d")
        ?.match(/-?[\d.]+/g) ?? []
    ).map(Number);
    const [tipX = 0, tipY = 0, oneX = 0, oneY = 0, otherX = 0, otherY = 0] = numbers;
    const [x, y] = placeOf(goal);
    const tip = Math.hypot(tipX - x, tipY - y);
    expect(tip).toBeLessThan(20);
    expect(Math.hypot((oneX + otherX) / 2 - x, (oneY + otherY) / 2 - y)).toBeGreaterThan(tip + 8);
  });

  it("tells the date of a line on it, once", () => {
    renderAtlantic(pictureAt("/"));
    const pills = [...document.querySelectorAll("[data-line] [data-pill]")];
    expect(pills.map(({ textContent }) => textContent)).toContain("2019");
    expect(new Set(pills.map((pill) => pill.getAttribute("transform"))).size).toBe(pills.length);
  });

  it("makes a joint delegation one line, which forks where its cities stand apart", () => {
    const camera = { center: { lat: 35.6, lng: -86 }, zoom: 8 };
    renderAtlantic(pictureAt("/cities/liege/"), camera);
    expect(document.querySelectorAll('[data-line="liege-verviers-tennessee-2019"]')).toHaveLength(1);
    expect(
      document.querySelector("[data-arrow=liege-verviers-tennessee-2019]")?.getAttribute("d")?.match(/Z/g),
    ).toHaveLength(2);
  });

  it("show no direction that no source states", () => {
    expect(arrowOf(undefined)).toBeNull();
  });
});

describe("a press on marks that lie on one another", () => {
  const neighbours = picture({
    marks: [
      mark({ id: "here", label: "Here", name: "Here, Belgium: one" }),
      mark({ id: "beside", label: "Beside", name: "Beside, Belgium: other", lng: 4.9 }),
    ],
  });
  const press = (name: RegExp, beside = 0) => {
    const link = screen.getByRole("link", { name });
    const { left, top } = link.getBoundingClientRect();
    fireEvent.click(link, { detail: 1, clientX: left + 12 + beside, clientY: top + 12 });
    return link;
  };
  const chooser = () => screen.queryByRole("group", { name: "Cities at this place" });

  it("asks which city is meant, the nearest first; Escape closes it and gives the focus back", async () => {
    renderAtlantic(neighbours);
    const link = press(/^Beside/, 4);
    const links = within(chooser() as HTMLElement).getAllByRole("link");
    expect(links.map((it) => it.getAttribute("href"))).toEqual(["/cities/beside/", "/cities/here/"]);
    expect(document.activeElement).toBe(links[0]);
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(links[1]);
    await userEvent.keyboard("{Escape}");
    expect(chooser()).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it("closes with a press elsewhere", () => {
    renderAtlantic(neighbours);
    press(/^Here/);
    expect(chooser()).not.toBeNull();
    fireEvent.pointerDown(document.body);
    expect(chooser()).toBeNull();
  });

  it("leaves a lone mark, a key and a wish for a new tab to the link", () => {
    renderAtlantic(pictureAt("/"));
    const isFollowed = (element: Element, init: MouseEventInit) => fireEvent.click(element, init);
    const at = (element: Element) => {
      const { left, top } = element.getBoundingClientRect();
      return { detail: 1, clientX: left + 12, clientY: top + 12 };
    };
    const lone = screen.getByRole("link", { name: /^San Diego, / });
    const crowded = screen.getByRole("link", { name: /^Brussels, / });
    expect(isFollowed(lone, at(lone))).toBe(true);
    expect(isFollowed(crowded, { ...at(crowded), detail: 0 })).toBe(true);
    expect(isFollowed(crowded, { ...at(crowded), ctrlKey: true })).toBe(true);
    expect(chooser()).toBeNull();
    expect(isFollowed(crowded, at(crowded))).toBe(false);
    expect(chooser()).not.toBeNull();
  });

  it("is none where arrow keys lead from mark to mark: each is reached alone", async () => {
    renderAtlantic(pictureAt("/"));
    screen.getByRole("link", { name: /^Columbus, United States/ }).focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/, Belgium: /);
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
