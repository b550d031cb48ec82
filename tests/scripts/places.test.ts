import { describe, expect, it } from "vitest";
import { FAR_PLACES, leaderOffset } from "@/basemap/arrangement";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import { placesStyles } from "../../scripts/generate/places.ts";
import { frozenPages } from "../content/pageParts";

const css = placesStyles();

describe("the style sheet of places", () => {
  it("has a rule for every placement of every mark on every page", () => {
    const names = new Set(
      [...frozenPages.values()].flatMap(({ picture }) =>
        picture.marks.flatMap(({ placements }) =>
          placements.flatMap(({ label, joint, isSmall }, index) => {
            const prefix = SIZE_CLASSES[index]?.id;
            return [
              `${prefix}-${label}`,
              ...(joint ? [`${prefix}-j1`] : []),
              ...(isSmall ? [`${prefix}-q`] : []),
            ];
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
      for (const property of ["--label", "--own", "--lead-x", "--lead-y", "--size", "--j1", "--j2", "--j3"])
        expect(reset).toContain(`${property}:`);
    }
  });

  it("has a side for every label that it hides, since the focus and a selection show it all the same", () => {
    const prefixes = [...SIZE_CLASSES.map(({ id }) => id), "on"];
    const without = prefixes.filter((prefix) => !new RegExp(`\\.${prefix}-hidden\\{[^}]*--label:`).test(css));
    expect(without).toEqual([]);
  });

  it("draws every leader to where the arrangement has it end, and moves no mark", () => {
    for (const place of FAR_PLACES) {
      const { x, y } = leaderOffset(place) ?? { x: Number.NaN, y: Number.NaN };
      const [, rule = ""] = new RegExp(`\\.on-${place}\\{([^}]*)\\}`).exec(css) ?? [];
      // What is not said is nought: every size class takes back what another says.
      const endOn = (axis: string) => Number(new RegExp(`--lead-${axis}:(-?\\d+)px`).exec(rule)?.[1] ?? 0);
      expect([endOn("x"), endOn("y")]).toEqual([x, y]);
    }
    expect(css).not.toContain("shift");
  });
});
