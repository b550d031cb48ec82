import { beforeEach, describe, expect, it, vi } from "vitest";
import type { LineToRoute } from "@/basemap/routing/routedLine";
import { holeAround, holeOfName, pathWithout } from "@/features/map/clearance";
import { drawLines, LINES_ROUTED } from "@/features/map/drawLines";
import type { DrawReason } from "@/features/map/motion";
import { placeAt } from "./rects";

type MarkPlace = { id: string; frame: "us" | "be"; x: number; y: number; hasLabel?: boolean };

const COLUMBUS: MarkPlace = { id: "columbus", frame: "us", x: 300, y: 200 };
const VILVOORDE: MarkPlace = { id: "vilvoorde", frame: "be", x: 600, y: 220 };
const SAN_DIEGO: MarkPlace = { id: "san-diego", frame: "us", x: 100, y: 300 };
const ANTWERP: MarkPlace = { id: "antwerp", frame: "be", x: 620, y: 160 };

const SVG = "http://www.w3.org/2000/svg";

/** A stage of 800 × 400 at (10, 20) of the window, its frames side by side or one above the other. */
function buildStage(
  marks: MarkPlace[],
  lines: [from: string, to: string, isSelected?: boolean, pill?: string][],
  isStacked = false,
) {
  document.body.innerHTML = `<div data-map-frames>
    <section data-frame="us"></section><section data-frame="be"></section>
    <svg><clipPath><path data-clip="marks"/></clipPath><clipPath><path data-clip="targets"/></clipPath></svg>
  </div>`;
  const stage = document.querySelector("[data-map-frames]");
  const overlay = document.querySelector("svg");
  if (!stage || !overlay) throw new Error("The stage was built");
  placeAt(overlay, 10, 20, 800, 400);
  const [us, be] = stage.querySelectorAll("[data-frame]");
  if (!us || !be) throw new Error("The frames were built");
  if (isStacked) {
    placeAt(us, 10, 20, 800, 197);
    placeAt(be, 10, 223, 800, 197);
  } else {
    placeAt(us, 10, 20, 397, 400);
    placeAt(be, 413, 20, 397, 400);
  }
  for (const { id, frame, x, y, hasLabel } of marks) {
    const mark = document.createElement("a");
    mark.dataset.city = id;
    placeAt(mark, x - 12, y - 12, 24, 24);
    const label = document.createElement("span");
    label.dataset.label = id;
    placeAt(label, x + 12, y - 9, hasLabel ? 60 : 0, hasLabel ? 18 : 0);
    mark.append(label);
    (frame === "us" ? us : be).append(mark);
  }
  const hasSelection = lines.some(([, , isSelected]) => isSelected);
  const toRoute = lines.map(
    ([from, to, isSelected = false, pill]): LineToRoute => ({
      id: `${to}--${from}`,
      kind: "city-pair",
      isSelected,
      ...(hasSelection && !isSelected && { isAside: true }),
      usCities: [from],
      belgianCities: [to],
      ...(pill !== undefined && { pill }),
    }),
  );
  for (const { id } of toRoute) {
    const link = document.createElementNS(SVG, "a");
    link.setAttribute("data-line", id);
    for (let part = 0; part < 2; part += 1) {
      const path = document.createElementNS(SVG, "path");
      path.toggleAttribute("data-path", true);
      link.append(path);
    }
    overlay.append(link);
  }
  const drawOnce = (reason: DrawReason = "awake") => drawLines(overlay, stage, toRoute, reason);
  const draw = (reason: DrawReason = "awake") => {
    while (!drawOnce(reason));
  };
  draw("changed");
  return {
    draw,
    drawOnce,
    overlay,
    line: (id: string) => overlay.querySelector(`[data-line="${id}"]`),
    clip: (name: string) => overlay.querySelector(`[data-clip=${name}]`)?.getAttribute("d") ?? "",
  };
}

/** The numbers of a path: its start, two handles and its end. */
const numbersOf = (link: Element | null) =>
  (link?.querySelector("path")?.getAttribute("d") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];

function pathMiddle(numbers: readonly number[]): { x: number; y: number } {
  const at = (index: number) => numbers[index] ?? 0;
  const middle = (from: number) => (at(from) + 3 * at(from + 2) + 3 * at(from + 4) + at(from + 6)) / 8;
  return { x: middle(0), y: middle(1) };
}

/** A line, drawn once, and then a mark that has come to lie on it. */
function buildBlocked() {
  const inTheWay: MarkPlace = { id: "chattanooga", frame: "be", x: 700, y: 60 };
  const stage = buildStage([COLUMBUS, VILVOORDE, inTheWay], [["columbus", "vilvoorde"]]);
  const { line } = stage;
  const before = numbersOf(line("vilvoorde--columbus"));
  const middle = pathMiddle(before);
  const mark = document.querySelector('[data-city="chattanooga"]');
  if (!mark) throw new Error("The mark was built");
  placeAt(mark, middle.x + 10 - 12, middle.y + 20 - 12, 24, 24);
  return { ...stage, before, middle };
}

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("a line", () => {
  it("runs from mark to mark in the pixels of the stage, the same in all its parts", () => {
    const { line } = buildStage([COLUMBUS, VILVOORDE], [["columbus", "vilvoorde"]]);
    const numbers = numbersOf(line("vilvoorde--columbus"));
    // From rim to rim.
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [...numbers.slice(0, 2), ...numbers.slice(-2)];
    expect(Math.hypot(x1 - 290, y1 - 180)).toBeCloseTo(9, 0);
    expect(Math.hypot(x2 - 590, y2 - 200)).toBeCloseTo(9, 0);
    const parts = [...(line("vilvoorde--columbus")?.querySelectorAll("path") ?? [])].map((path) =>
      path.getAttribute("d"),
    );
    expect(new Set(parts).size).toBe(1);
    expect(line("vilvoorde--columbus")?.hasAttribute("hidden")).toBe(false);
  });

  it("is hidden, and out of reach of the keyboard, where an end is not drawn", () => {
    const { line } = buildStage([COLUMBUS], [["columbus", "vilvoorde"]]);
    expect(line("vilvoorde--columbus")?.hasAttribute("hidden")).toBe(true);
    expect(line("vilvoorde--columbus")?.querySelector("path")?.getAttribute("d")).toBe("");
  });

  it("hides the name of another city that no way leads around, and of no city that it joins", () => {
    const { draw } = buildStage(
      [COLUMBUS, VILVOORDE, { ...SAN_DIEGO, hasLabel: true }, { ...ANTWERP, hasLabel: true }],
      [["columbus", "vilvoorde"]],
    );
    const nameOf = (id: string) => document.querySelector<HTMLElement>(`[data-label=${id}]`);
    const [wall, end] = [nameOf("san-diego"), nameOf("vilvoorde")];
    if (!wall || !end) throw new Error("The names were built");
    expect(wall.hasAttribute("data-covered")).toBe(false);
    // From the top of the stage to its foot, between both cities.
    placeAt(wall, 430, -600, 40, 2000);
    placeAt(end, 500, 150, 200, 100);
    draw();
    // The first drawing with another field counts as a move.
    draw();
    expect(wall.hasAttribute("data-covered")).toBe(true);
    const holes = document.querySelector("[data-clip=marks]")?.getAttribute("d");
    expect(holes, "a name that is not shown cuts no line").not.toContain("M418 -620");
    expect(holes, "one that is shown does").toContain("M488 130");
    expect(nameOf("antwerp")?.hasAttribute("data-covered")).toBe(false);
    expect(end.hasAttribute("data-covered")).toBe(false);
  });

  it("to a place outside its frame ends at the frame's edge", () => {
    const far = { ...COLUMBUS, x: -500, y: 900 };
    const { line } = buildStage([far, VILVOORDE], [["columbus", "vilvoorde", true]]);
    expect(numbersOf(line("vilvoorde--columbus")).slice(0, 2)).toEqual([0, 400]);
  });

  it("of the selection is drawn even where its end is out of view; others then are not", () => {
    const out = { ...SAN_DIEGO, x: -50 };
    const { line } = buildStage(
      [COLUMBUS, VILVOORDE, out, ANTWERP],
      [
        ["columbus", "vilvoorde", true],
        ["san-diego", "antwerp"],
      ],
    );
    expect(line("vilvoorde--columbus")?.hasAttribute("hidden")).toBe(false);
    expect(line("antwerp--san-diego")?.hasAttribute("hidden")).toBe(true);
  });

  it("is shown again once its end has come back into view", () => {
    const { line, draw } = buildStage(
      [COLUMBUS, VILVOORDE, { ...SAN_DIEGO, x: -50 }, ANTWERP],
      [
        ["columbus", "vilvoorde", true],
        ["san-diego", "antwerp"],
      ],
    );
    const target = document.querySelector('[data-city="san-diego"]');
    if (!target) throw new Error("The mark was built");
    placeAt(target, 88, 288, 24, 24);
    draw();
    expect(line("antwerp--san-diego")?.hasAttribute("hidden")).toBe(false);
  });

  it("leaves marks and shown labels free", () => {
    const { clip } = buildStage([{ ...COLUMBUS, hasLabel: true }, VILVOORDE], [["columbus", "vilvoorde"]]);
    const [columbus, vilvoorde] = [
      { x: 290, y: 180 },
      { x: 590, y: 200 },
    ];
    const name = holeOfName({ left: 302, top: 171, right: 362, bottom: 189 });
    for (const [clipped, radius] of [
      ["marks", 8],
      ["targets", 13],
    ] as const)
      expect(clip(clipped)).toBe(
        pathWithout({ width: 800, height: 400 }, [
          holeAround(columbus, radius),
          holeAround(vilvoorde, radius),
          name,
        ]),
      );
  });

  it("lie over no date of another", () => {
    const { clip, overlay } = buildStage(
      [COLUMBUS, SAN_DIEGO, VILVOORDE, ANTWERP],
      [
        ["columbus", "vilvoorde", false, "2014"],
        ["san-diego", "antwerp", false, "2019"],
      ],
    );
    expect(overlay.querySelectorAll("[data-line]")).toHaveLength(2);
    // Each date is a rectangle with round ends, 20 pixels high.
    for (const name of ["marks", "targets"])
      expect(clip(name).match(/a10 10 0 0 1 10 10v0/g)?.length).toBe(2);
  });

  it("are left out of an inset that holds none of their ends, and tell when they have chosen their ways", async () => {
    const { draw, overlay } = buildStage([COLUMBUS, VILVOORDE], [["columbus", "vilvoorde"]]);
    const stage = overlay.closest("[data-map-frames]");
    if (!stage) throw new Error("The stage was built");
    const [, before] = numbersOf(overlay.querySelector("[data-line]"));
    await Promise.resolve();
    let told = 0;
    stage.addEventListener(LINES_ROUTED, () => {
      told += 1;
    });
    const inset = document.createElement("div");
    inset.dataset.inset = "hawaii";
    placeAt(inset, 420, 150, 60, 80);
    stage.querySelector("[data-frame=us]")?.append(inset);
    // It moves once, and then rests.
    draw();
    draw();
    await Promise.resolve();
    expect(told).toBe(1);
    draw();
    await Promise.resolve();
    expect(told).toBe(1);
    expect(numbersOf(overlay.querySelector("[data-line]"))[1]).not.toBe(before);
  });

  it("keeps its way while things move, and goes around what it came upon once they rest", () => {
    const { line, draw, before, middle } = buildBlocked();
    draw();
    expect(numbersOf(line("vilvoorde--columbus"))).toEqual(before);
    draw();
    const after = pathMiddle(numbersOf(line("vilvoorde--columbus")));
    expect(Math.hypot(after.x - middle.x, after.y - middle.y)).toBeGreaterThan(12);
    const rested = numbersOf(line("vilvoorde--columbus"));
    draw();
    expect(numbersOf(line("vilvoorde--columbus"))).toEqual(rested);
  });

  it("keeps its way for as long as it is told of moves, also where nothing lies elsewhere", () => {
    const { line, draw, before } = buildBlocked();
    // In each frame of a drag it is drawn twice: for the event, and for the frame.
    for (let call = 0; call < 4; call += 1) draw("moved");
    expect(numbersOf(line("vilvoorde--columbus"))).toEqual(before);
    draw("awake");
    expect(numbersOf(line("vilvoorde--columbus"))).not.toEqual(before);
  });

  it("takes as many frames to choose as it needs, and lies where it did until it has chosen", () => {
    const now = vi.spyOn(performance, "now");
    const { line, draw, drawOnce, before } = buildBlocked();
    draw("moved");
    // A machine that has time for one try in each frame.
    let ms = 0;
    now.mockImplementation(() => (ms += 10));
    let frames = 0;
    while (!drawOnce()) {
      expect(numbersOf(line("vilvoorde--columbus"))).toEqual(before);
      frames += 1;
    }
    now.mockRestore();
    expect(frames).toBeGreaterThan(2);
    const chosen = numbersOf(line("vilvoorde--columbus"));
    expect(chosen).not.toEqual(before);
    const other = buildBlocked();
    other.draw("moved");
    other.draw();
    expect(numbersOf(other.line("vilvoorde--columbus"))).toEqual(chosen);
  });

  it("begins to choose anew where something moves before it has chosen", () => {
    const now = vi.spyOn(performance, "now");
    const { line, draw, drawOnce, before, overlay } = buildBlocked();
    draw("moved");
    let ms = 0;
    now.mockImplementation(() => (ms += 10));
    expect(drawOnce()).toBe(false);
    const mark = overlay.closest("[data-map-frames]")?.querySelector("[data-city=columbus]");
    if (!mark) throw new Error("The stage was built");
    placeAt(mark, 288, 148, 24, 24);
    expect(drawOnce("moved")).toBe(true);
    const moved = numbersOf(line("vilvoorde--columbus"));
    expect(moved).not.toEqual(before);
    draw();
    now.mockRestore();
    expect(numbersOf(line("vilvoorde--columbus"))[1]).toBe(moved[1]);
  });

  it("goes around what is drawn anew in the same frame, where that has the time", () => {
    const now = vi.spyOn(performance, "now").mockReturnValue(0);
    const { line, drawOnce, before } = buildBlocked();
    expect(drawOnce("changed")).toBe(true);
    expect(numbersOf(line("vilvoorde--columbus"))).not.toEqual(before);
    now.mockRestore();
  });

  it("goes around what is drawn anew in the frames that follow, where one has not the time", () => {
    const now = vi.spyOn(performance, "now");
    const { line, draw, drawOnce, before } = buildBlocked();
    let ms = 0;
    now.mockImplementation(() => (ms += 10));
    expect(drawOnce("changed")).toBe(false);
    expect(numbersOf(line("vilvoorde--columbus"))).toEqual(before);
    draw();
    now.mockRestore();
    expect(numbersOf(line("vilvoorde--columbus"))).not.toEqual(before);
  });

  it("is not written again where nothing lies elsewhere", () => {
    const { line, draw } = buildStage([COLUMBUS, VILVOORDE], [["columbus", "vilvoorde"]]);
    const path = line("vilvoorde--columbus")?.querySelector("path");
    path?.setAttribute("d", "");
    draw("awake");
    draw("moved");
    expect(path?.getAttribute("d")).toBe("");
    const mark = document.querySelector('[data-city="columbus"]');
    if (!mark) throw new Error("The mark was built");
    placeAt(mark, 200, 200, 24, 24);
    draw("moved");
    expect(path?.getAttribute("d")).not.toBe("");
  });

  it("runs down, not over, where the frames are stacked", () => {
    const { line } = buildStage(
      [
        { ...COLUMBUS, y: 100 },
        { ...VILVOORDE, y: 300 },
      ],
      [["columbus", "vilvoorde"]],
      true,
    );
    const [, fromY = 0, , oneY = 0, , otherY = 0, , toY = 0] = numbersOf(line("vilvoorde--columbus"));
    expect(oneY).toBeGreaterThan(fromY);
    expect(otherY).toBeLessThan(toY);
  });
});

describe("names on the ground", () => {
  it("that a line covers are not shown, and stay so while it keeps its way", () => {
    const { draw } = buildStage([COLUMBUS, VILVOORDE], [["columbus", "vilvoorde"]]);
    const names = document.createElementNS(SVG, "svg");
    names.setAttribute("data-names", "us");
    const nameAt = (x: number, y: number, width: number, height: number) => {
      const name = document.createElementNS(SVG, "text");
      placeAt(name, x, y, width, height);
      names.append(name);
      return name;
    };
    // One across the whole way, and one in the corner below it.
    const [across, aside] = [nameAt(430, 30, 60, 380), nameAt(20, 400, 30, 12)];
    document.querySelector("[data-frame=us]")?.append(names);
    const covered = () => [across, aside].map((name) => name.hasAttribute("data-covered"));
    // The marks have moved a little and rest again.
    document.querySelectorAll<HTMLElement>("[data-city]").forEach((mark, index) => {
      placeAt(mark, [290, 590][index] ?? 0, 190, 24, 24);
    });
    draw();
    draw();
    expect(covered()).toEqual([true, false]);
    draw();
    expect(covered(), "drawn again where it lies").toEqual([true, false]);
  });
});
