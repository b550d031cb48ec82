import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import type { PictureContent } from "@/content/pictureContent";
import { LiveFrame } from "@/features/map/later/LiveFrame";
import type { Motion } from "@/features/map/motion";
import { randomNumbers } from "../../bench/scale/madeUpNames";
import { frozenPages } from "../content/pageParts";
import { renderFeature } from "./renderFeature";

// What Leaflet looks up when it is loaded. It flies, and zooms by parts of a level, only where it believes that it
// can transform in three dimensions.
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

/** The frame's size on the screen, which jsdom does not know. */
let size: Size = { width: 522, height: 790 };

let resize = () => {};

class FakeResizeObserver {
  constructor(onChange: () => void) {
    resize = onChange;
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  size = { width: 522, height: 790 };
  animation.frames.clear();
  vi.stubGlobal("ResizeObserver", FakeResizeObserver);
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(() => size.width);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(() => size.height);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, size.width, size.height),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const still: Motion = { wake: () => {}, redraw: () => {}, follow: () => () => {} };

function pictureAt(path: string): PictureContent {
  const picture = frozenPages.get(path)?.picture;
  if (!picture) throw new Error(`The atlas has no page at ${path}`);
  return picture;
}

/** Many made-up cities around Belgium beside those of the first picture. */
function crowdedPicture(count: number): PictureContent {
  const random = randomNumbers(1);
  const first = pictureAt("/");
  const model = first.marks.find(({ id }) => id === "molenbeek");
  if (!model) throw new Error("The atlas has Molenbeek");
  const added = Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `made-up-${index}`,
    label: `Made-up ${index}`,
    name: `Made-up ${index}, Belgium`,
    lat: 50 + random(),
    lng: 3.5 + random() * 2,
    placements: [],
  }));
  return { ...first, marks: [...first.marks, ...added] };
}

function renderFrame(frame: FrameId, path: string, camera?: Camera) {
  const onMove = vi.fn();
  const onReady = vi.fn();
  const at = (otherPath: string, otherCamera?: Camera) => (
    <section data-frame={frame}>
      <div data-drawing={frame}>
        <svg viewBox="0 0 10 10" />
      </div>
      <LiveFrame
        frame={frame}
        picture={pictureAt(otherPath)}
        camera={otherCamera}
        motion={still}
        onMove={onMove}
        onReady={onReady}
      />
    </section>
  );
  const rendered = renderFeature(at(path, camera));
  return {
    ...rendered,
    onMove,
    onReady,
    show: (otherPath: string, otherCamera?: Camera) => rendered.rerender(at(otherPath, otherCamera)),
  };
}

/** Lets one animation frame come. */
function runFrames(): void {
  const due = [...animation.frames.values()];
  animation.frames.clear();
  act(() => {
    for (const callback of due) callback(0);
  });
}

const shiftOf = (element: Element | null | undefined): number[] =>
  (element instanceof HTMLElement ? element.style.transform : "").match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];

/** Where Leaflet draws a marker in its frame, in CSS pixels. */
function placeOf(id: string): { x: number; y: number } {
  const icon = document.querySelector(`[data-city="${id}"]`)?.closest(".leaflet-marker-icon");
  const [x = 0, y = 0] = shiftOf(icon);
  const [paneX = 0, paneY = 0] = shiftOf(icon?.closest(".leaflet-map-pane"));
  return { x: x + paneX, y: y + paneY };
}

/** Where the drawing that the HTML brought has it. */
function placeInDrawing(frame: FrameId, path: string, id: string): { x: number; y: number } {
  const { marks, views } = pictureAt(path);
  const mark = marks.find((candidate) => candidate.id === id);
  if (!mark) throw new Error(`${path} draws no ${id}`);
  return toFramePoint(mark, cameraFor(views[frame].box, size), size);
}

function expectNear(one: { x: number; y: number }, other: { x: number; y: number }): void {
  expect(Math.hypot(one.x - other.x, one.y - other.y), `${JSON.stringify([one, other])}`).toBeLessThan(3);
}

describe("a moving map", () => {
  it("has the marks of its frame as the same links, and says when they stand", () => {
    const { onReady } = renderFrame("be", "/");
    const names = screen.getAllByRole("link").map((link) => link.getAttribute("data-city"));
    expect(names.toSorted()).toEqual([
      "antwerp",
      "brussels",
      "liege",
      "molenbeek",
      "ostend",
      "verviers",
      "vilvoorde",
    ]);
    expect(onReady).toHaveBeenCalledExactlyOnceWith("be");
  });

  it("has at most forty marks and groups of any number of cities, and parts a group that is pressed", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const picture = crowdedPicture(500);
    const onMove = vi.fn();
    const { container } = renderFeature(
      <section data-frame="be">
        <div data-drawing="be" />
        <LiveFrame
          frame="be"
          picture={picture}
          camera={undefined}
          motion={still}
          onMove={onMove}
          onReady={() => {}}
        />
      </section>,
    );
    const groups = () => [...container.querySelectorAll<HTMLElement>("[data-group]")];
    const count = () => groups().reduce((sum, { dataset }) => sum + Number(dataset.count), 0);
    await waitFor(() => expect(groups().length).toBeGreaterThan(0));
    expect(container.querySelectorAll("[data-city]").length).toBeLessThanOrEqual(40);
    expect(container.querySelector('[data-city="antwerp"]')).not.toBeNull();
    const before = count();
    expect(before).toBeGreaterThan(300);
    await userEvent.click(screen.getAllByRole("link", { name: /^\d+ Belgian cities: / })[0] as HTMLElement);
    await waitFor(() => expect(count()).toBeLessThan(before));
    expect(onMove).toHaveBeenCalled();
    expect(document.activeElement?.matches(".leaflet-container")).toBe(true);
  });

  it("is a group that says how to move it, with buttons to zoom", () => {
    renderFrame("us", "/");
    const group = screen.getByRole("group", { name: "United States, movable map" });
    expect(group.getAttribute("aria-description")).toBe("Arrow keys move the map, plus and minus zoom.");
    expect(group.tabIndex).toBe(0);
    expect(screen.getByRole("button", { name: "Zoom in: United States" }).ariaDisabled).toBe("false");
    expect(screen.getByRole("button", { name: "Zoom out: United States" })).toBeDefined();
  });

  it("shows a copy of the drawing in its place, and brings it back", () => {
    const { unmount, container } = renderFrame("be", "/");
    const host = container.querySelector<HTMLElement>("[data-drawing]");
    const still = host?.querySelector("svg");
    const copy = container.querySelector(".leaflet-overlay-pane svg[viewBox='0 0 10 10']");
    expect(copy?.innerHTML).toBe(still?.innerHTML);
    expect(host?.hidden).toBe(true);
    unmount();
    expect(host?.hidden).toBe(false);
    expect(host?.firstElementChild).toBe(still);
    expect(still?.hasAttribute("style")).toBe(false);
  });

  it.each([
    ["a sign of use", () => fireEvent.pointerMove(window)],
    ["a move of the map", () => fireEvent.click(screen.getByRole("button", { name: "Zoom in: Belgium" }))],
  ])("gets the whole drawing with %s, without another element", async (_, use) => {
    const { container } = renderFrame("be", "/");
    const copy = container.querySelector(".leaflet-overlay-pane svg");
    use();
    await waitFor(() => expect(copy?.querySelector("path.basemap-country")).not.toBeNull());
    expect(copy?.getAttribute("viewBox")).toBe(drawingViewBox("be"));
    expect(container.querySelector(".leaflet-overlay-pane svg")).toBe(copy);
  });

  it.each<[FrameId, string, Size]>([
    ["be", "/", { width: 522, height: 790 }],
    ["us", "/cities/liege/", { width: 522, height: 790 }],
    ["be", "/cities/liege/", { width: 325, height: 660 }],
    ["us", "/", { width: 390, height: 226 }],
    ["be", "/", { width: 390, height: 226 }],
    ["us", "/", { width: 320, height: 129 }],
    ["be", "/", { width: 320, height: 129 }],
    ["be", "/", { width: 250, height: 130 }],
  ])("(%s on %s in %j) stays at the page's own view until the reader moves it", (frame, path, frameSize) => {
    size = frameSize;
    const { onMove } = renderFrame(frame, path);
    act(resize);
    expect(onMove).not.toHaveBeenCalled();
  });

  it("tells where the reader zooms it to", async () => {
    const { onMove } = renderFrame("be", "/");
    const before = cameraFor(pictureAt("/").views.be.box, size);
    await userEvent.click(screen.getByRole("button", { name: "Zoom in: Belgium" }));
    await waitFor(() => {
      runFrames();
      expect(onMove).toHaveBeenCalledOnce();
    });
    const [frame, camera] = onMove.mock.calls[0] ?? [];
    expect(frame).toBe("be");
    expect(camera.zoom).toBeCloseTo(before.zoom + 0.75, 5);
    expect(camera.center.lat).toBeCloseTo(before.center.lat, 1);
  });

  it("does not zoom beyond its limits, and its buttons say so", () => {
    renderFrame("be", "/", { center: { lat: 50.8, lng: 4.4 }, zoom: 10.5 });
    expect(screen.getByRole("button", { name: "Zoom in: Belgium" }).ariaDisabled).toBe("true");
    expect(screen.getByRole("button", { name: "Zoom out: Belgium" }).ariaDisabled).toBe("false");
  });

  it.each<[FrameId, string, Size]>([
    ["be", "antwerp", { width: 522, height: 790 }],
    ["us", "columbus", { width: 522, height: 790 }],
    ["be", "antwerp", { width: 390, height: 226 }],
    ["us", "columbus", { width: 390, height: 226 }],
    ["be", "antwerp", { width: 320, height: 129 }],
    ["us", "columbus", { width: 320, height: 129 }],
  ])("(%s) begins where the drawing has %s, without a jump, in %j", (frame, id, frameSize) => {
    size = frameSize;
    renderFrame(frame, "/");
    expectNear(placeOf(id), placeInDrawing(frame, "/", id));
  });

  it("goes where the address says and back, without telling it as a move of the reader", () => {
    const { onMove, show } = renderFrame("be", "/");
    const camera = { center: { lat: 51, lng: 4 }, zoom: 9 };
    show("/", camera);
    const antwerp = pictureAt("/").marks.find(({ id }) => id === "antwerp");
    expectNear(placeOf("antwerp"), antwerp ? toFramePoint(antwerp, camera, size) : { x: 0, y: 0 });
    expect(onMove).not.toHaveBeenCalled();
  });

  it("arranges the marks anew where the reader has moved it", () => {
    renderFrame("be", "/", { center: { lat: 50.85, lng: 4.35 }, zoom: 10 });
    const classes = [...(screen.getByRole("link", { name: /^Brussels/ }).classList ?? [])];
    expect(classes.filter((name) => name.startsWith("on-")).length).toBeGreaterThan(0);
    expect(classes.filter((name) => name.startsWith("xs-"))).toEqual([]);
  });

  it("shows the marks of another page when the page changes", () => {
    const { show } = renderFrame("be", "/");
    show("/cities/namur/");
    const namur = screen.getByRole("link", { name: /^Namur, Belgium/ });
    expect(within(namur).getByText("Namur")).toBeDefined();
    expect(namur.getAttribute("aria-current")).toBe("true");
  });
});

describe("a moving map that another page is shown on", () => {
  const start = Date.now();

  /** Lets an animation frame come, so many milliseconds after the start. */
  function passFrame(milliseconds: number): void {
    vi.spyOn(Date, "now").mockReturnValue(start + milliseconds);
    runFrames();
  }

  function flyHalfWay() {
    vi.spyOn(Date, "now").mockReturnValue(start);
    const frame = renderFrame("be", "/cities/kortrijk/");
    frame.show("/cities/bastogne/");
    passFrame(10);
    passFrame(150);
    expect(animation.frames.size).toBeGreaterThan(0);
    return frame;
  }

  it("flies to its view", () => {
    flyHalfWay();
    const halfWay = placeOf("antwerp");
    for (const time of [450, 5000, 5016]) passFrame(time);
    expectNear(placeOf("antwerp"), placeInDrawing("be", "/cities/bastogne/", "antwerp"));
    expect(placeOf("antwerp")).not.toEqual(halfWay);
  });

  it("is not taken for moved by the reader", () => {
    const { onMove } = flyHalfWay();
    for (const time of [450, 5000, 5016]) passFrame(time);
    expect(onMove).not.toHaveBeenCalled();
  });

  it("is not taken for moved by the reader when a third page comes on the way", () => {
    const { onMove, show } = flyHalfWay();
    onMove.mockClear();
    show("/cities/antwerp/");
    expect(onMove).not.toHaveBeenCalled();
  });

  it("flies on, and is not taken for moved by the reader, when its frame changes its size on the way", () => {
    const { onMove } = flyHalfWay();
    onMove.mockClear();
    size = { width: 500, height: 700 };
    act(resize);
    const onItsWay = placeOf("antwerp");
    const arrival = placeInDrawing("be", "/cities/bastogne/", "antwerp");
    expect(Math.hypot(onItsWay.x - arrival.x, onItsWay.y - arrival.y)).toBeGreaterThan(20);
    for (const time of [450, 5000, 5016]) passFrame(time);
    expectNear(placeOf("antwerp"), arrival);
    expect(onMove).not.toHaveBeenCalled();
  });

  it("goes along with its frame where that changes its size after the flight", () => {
    const { onMove } = flyHalfWay();
    for (const time of [450, 5000, 5016]) passFrame(time);
    size = { width: 500, height: 700 };
    act(resize);
    expectNear(placeOf("antwerp"), placeInDrawing("be", "/cities/bastogne/", "antwerp"));
    expect(onMove).not.toHaveBeenCalled();
  });

  it("comes back when the reader does so at once, before it has left", () => {
    vi.spyOn(Date, "now").mockReturnValue(start);
    const { onMove, show } = renderFrame("be", "/cities/kortrijk/");
    show("/cities/bastogne/");
    show("/cities/kortrijk/");
    for (const time of [150, 450, 5000, 5016]) passFrame(time);
    expectNear(placeOf("antwerp"), placeInDrawing("be", "/cities/kortrijk/", "antwerp"));
    expect(onMove).not.toHaveBeenCalled();
  });

  it("jumps to its view for readers who want no motion", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const { show } = renderFrame("be", "/cities/kortrijk/");
    show("/cities/bastogne/");
    expectNear(placeOf("antwerp"), placeInDrawing("be", "/cities/bastogne/", "antwerp"));
  });
});
