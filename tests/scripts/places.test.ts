import { describe, expect, it } from "vitest";
import { FAR_PLACES, FAR_TRANSLATE, labelBox, leaderOffset } from "@/basemap/arrangement";
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
      for (const property of ["--label", "--own", "--lx", "--ly", "--lw", "--size", "--j1", "--j2", "--j3"])
        expect(reset).toContain(`${property}:`);
    }
  });

  it("has a side for every label that it hides, since the focus and a selection show it all the same", () => {
    const prefixes = [...SIZE_CLASSES.map(({ id }) => id), "on"];
    const without = prefixes.filter((prefix) => !new RegExp(`\\.${prefix}-hidden\\{[^}]*--label:`).test(css));
    expect(without).toEqual([]);
  });

  it("brings every label with a leader to where the arrangement reckons with it, and moves no mark", () => {
    const size = { width: 80, height: 18 };
    for (const place of FAR_PLACES) {
      const { x, y } = leaderOffset(place) ?? { x: Number.NaN, y: Number.NaN };
      const [, rule = ""] = new RegExp(`\\.on-${place}\\{([^}]*)\\}`).exec(css) ?? [];
      // What is not said is nought: every size class takes back what another says.
      const said = (name: string) => Number(new RegExp(`--${name}:(-?\\d+)`).exec(rule)?.[1] ?? 0);
      expect([said("lx"), said("ly")]).toEqual([x, y]);
      const [across = "", down = ""] = FAR_TRANSLATE.split(/ (?=calc)/);
      const { left, top } = labelBox(0, 0, size.width, place);
      expect(evaluate(across, said, size.width), place).toBeCloseTo(left);
      expect(evaluate(down, said, size.height), place).toBeCloseTo(top);
    }
    expect(css).not.toContain("shift");
  });
});

/** The value of a CSS length in pixels, percentages being of `whole`; `said` gives the numbers of its variables. */
function evaluate(length: string, said: (name: string) => number, whole: number): number {
  const sum = length
    .replaceAll("calc", "")
    .replaceAll(/var\(--(\w+)\)/g, (_, name) =>
      name === "lw" ? `(${said(name)} / 100 * ${whole})` : `(${said(name)})`,
    )
    .replaceAll(/(\d+)px/g, "$1")
    .replaceAll(/(\d+)%/g, (_, share) => String((Number(share) / 100) * whole));
  const clamp = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));
  return new Function("clamp", "max", `return ${sum}`)(clamp, Math.max);
}
