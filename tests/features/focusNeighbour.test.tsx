import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { focusNeighbour } from "@/features/map/focusNeighbour";
import { placeAt } from "./rects";

/** Middles of the marks on the screen. */
const MARKS: Record<string, [number, number]> = {
  middle: [100, 100],
  east: [150, 105],
  "far-east": [300, 100],
  north: [105, 40],
  south: [90, 180],
  west: [30, 90],
};

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement("div");
  for (const [id, [x, y]] of Object.entries(MARKS)) {
    const mark = document.createElement("a");
    mark.href = `/${id}/`;
    mark.dataset.city = id;
    placeAt(mark, x - 12, y - 12, 24, 24);
    stage.append(mark);
  }
  document.body.append(stage);
});

afterEach(() => stage.remove());

const focus = (id: string) => stage.querySelector<HTMLElement>(`[data-city="${id}"]`)?.focus();

const focused = () => document.activeElement?.getAttribute("data-city");

describe("an arrow key on a mark", () => {
  it.each([
    ["ArrowRight", "middle", "east"],
    ["ArrowLeft", "middle", "west"],
    ["ArrowUp", "middle", "north"],
    ["ArrowDown", "middle", "south"],
    ["ArrowRight", "east", "far-east"],
    ["ArrowLeft", "east", "middle"],
    ["ArrowLeft", "far-east", "east"],
  ])("%s goes from %s to %s", (key, from, to) => {
    focus(from);
    expect(focusNeighbour(stage, key)).toBe(true);
    expect(focused()).toBe(to);
  });

  it("stays at the last mark of a direction, and is still its own", () => {
    focus("far-east");
    expect(focusNeighbour(stage, "ArrowRight")).toBe(true);
    expect(focused()).toBe("far-east");
  });

  it.each(["Enter", "Tab", "a", "constructor", "Home"])("is not %s", (key) => {
    focus("middle");
    expect(focusNeighbour(stage, key)).toBe(false);
    expect(focused()).toBe("middle");
  });

  it("is nothing while the focus is elsewhere, or in another stage", () => {
    expect(focusNeighbour(stage, "ArrowRight")).toBe(false);
    focus("middle");
    expect(focusNeighbour(document.createElement("div"), "ArrowRight")).toBe(false);
    expect(focused()).toBe("middle");
  });

  it("can reach every mark from every other", () => {
    const keys = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"];
    for (const start of Object.keys(MARKS)) {
      const reached = new Set([start]);
      for (const id of reached) {
        for (const key of keys) {
          focus(id);
          focusNeighbour(stage, key);
          reached.add(focused() ?? "");
        }
      }
      expect(reached.size).toBe(Object.keys(MARKS).length);
    }
  });
});
