import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Arrival, focusCounterpart } from "@/features/map/focusCounterpart";

let stage: HTMLElement;

beforeEach(() => {
  vi.stubGlobal("CSS", { escape: (text: string) => text });
  stage = document.body.appendChild(document.createElement("div"));
  stage.innerHTML = `
    ${["liege", "verviers", "nashville", "chattanooga", "genk", "namur", "mons", "lafayette", "bryan"].map((id) => `<a href="/${id}/" data-city="${id}">${id}</a>`).join("")}
    <i data-line="liege--nashville" data-from="nashville" data-to="liege"></i>
    <i data-line="liege--chattanooga" data-from="chattanooga" data-to="liege"></i>
    <i data-line="verviers--nashville" data-from="nashville" data-to="verviers"></i>
    <i data-line="genk--nashville" data-from="nashville" data-to="genk" hidden></i>
    <i data-line="joint" data-from="lafayette bryan" data-to="namur mons"></i>`;
});

afterEach(() => {
  stage.remove();
  vi.unstubAllGlobals();
});

function press(keys: string[], start: string): string[] {
  stage.querySelector<HTMLElement>(`[data-city="${start}"]`)?.focus();
  let arrival: Arrival | undefined;
  return keys.map((key) => {
    arrival = focusCounterpart(stage, key, arrival) ?? arrival;
    return document.activeElement?.getAttribute("data-city") ?? "none";
  });
}

describe("Shift and an arrow key on a mark", () => {
  it("moves along a connection to the counterpart, and back along one of its own", () => {
    expect(press(["ArrowLeft", "ArrowRight"], "liege")).toEqual(["chattanooga", "liege"]);
  });

  it("goes through the counterparts of the city that it came from, round and round", () => {
    expect(press(["ArrowLeft", "ArrowDown", "ArrowDown", "ArrowUp"], "liege")).toEqual([
      "chattanooga",
      "nashville",
      "chattanooga",
      "nashville",
    ]);
  });

  it("goes through all the cities at the other end of a line that forks", () => {
    expect(press(["ArrowLeft", "ArrowDown", "ArrowDown"], "mons")).toEqual([
      "lafayette",
      "bryan",
      "lafayette",
    ]);
  });

  it("stays where no connection is drawn", () => {
    expect(press(["ArrowRight"], "genk")).toEqual(["genk"]);
  });

  it("does nothing for other keys, and nothing without the focus on a mark", () => {
    expect(press(["Enter"], "liege")).toEqual(["liege"]);
    document.body.focus();
    stage.querySelector<HTMLElement>("[data-city]")?.blur();
    expect(focusCounterpart(stage, "ArrowLeft", undefined)).toBeUndefined();
  });
});
