import { describe, expect, it } from "vitest";
import { RINGS, SIDES, shiftOffset } from "@/basemap/arrangement";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { placesStyles } from "../../scripts/generate/places.ts";
import { frozenPages } from "../content/pageParts";

const css = placesStyles();

describe("the style sheet of places", () => {
  it("has a rule for every placement of every mark on every page", () => {
    const names = new Set(
      [...frozenPages.values()].flatMap(({ picture }) =>
        picture.marks.flatMap(({ placements }) =>
          placements.flatMap(({ label, shift }, index) => {
            const prefix = SIZE_CLASSES[index]?.id;
            return [`${prefix}-${label}`, ...(shift ? [`${prefix}-${shift.side}${shift.ring}`] : [])];
          }),
        ),
      ),
    );
    expect([...names].filter((name) => !css.includes(`.${name}{`))).toEqual([]);
  });

  it("asks for each size class but the first by the size of the frame, in their order", () => {
    const queries = [...css.matchAll(/@container \(min-width:(\d+)px\) and \(min-height:(\d+)px\)/g)].map(
      ([, width, height]) => ({ width: Number(width), height: Number(height) }),
    );
    expect(queries).toEqual(SIZE_CLASSES.slice(1).map(({ width, height }) => ({ width, height })));
  });

  it("takes back the placement of a smaller class before it states that of a larger one", () => {
    for (const block of css.split("@container").slice(1)) {
      const [reset = ""] = /\.mark\{[^}]*\}/.exec(block) ?? [];
      for (const property of ["--label", "--label-display", "--shift-x", "--shift-y", "--place"])
        expect(reset).toContain(`${property}:`);
    }
  });

  it("has a side for every label that it hides, since the focus and a selection show it all the same", () => {
    const prefixes = [...SIZE_CLASSES.map(({ id }) => id), "on"];
    const without = prefixes.filter((prefix) => !new RegExp(`\\.${prefix}-hidden\\{[^}]*--label:`).test(css));
    expect(without).toEqual([]);
  });

  it("steps every mark aside as the arrangement does, with a leader line", () => {
    for (const side of SIDES)
      for (const ring of RINGS) {
        const { x, y } = shiftOffset({ side, ring });
        const [, rule = ""] = new RegExp(`\\.on-${side}${ring}\\{([^}]*)\\}`).exec(css) ?? [];
        expect(rule).toMatch(/--place:block$/);
        // What is not said is nought: every size class takes back what another says.
        const shiftOn = (axis: string) =>
          Number(new RegExp(`--shift-${axis}:(-?\\d+)px`).exec(rule)?.[1] ?? 0);
        expect([shiftOn("x"), shiftOn("y")]).toEqual([x, y]);
      }
  });
});
