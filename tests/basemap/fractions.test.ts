import { describe, expect, it } from "vitest";
import { fitCamera, type Size, toFramePoint } from "@/basemap/camera";
import { fractionRules, fractionValues, placeClasses, shapeClasses } from "@/basemap/fractions";
import { FRAME_PADDING_PX, focusBox } from "@/basemap/frameView";
import { frameOf } from "@/content/frameOf";
import { frozenPages } from "../content/pageParts";

const css = fractionRules();

/** What the rules of these classes add up to, in the value of CSS that uses them. */
function amount(formula: string, classes: string): number {
  const values = new Map(
    classes.split(" ").flatMap((name) => {
      const [, property = "", part = ""] =
        new RegExp(`\\.${name}\\{(--[uv]\\d):([\\d.]+)\\}`).exec(css) ?? [];
      return [[property, Number(part)] as const];
    }),
  );
  const number = [...formula.matchAll(/var\((--[uv]\d)\)(?: \* (\d+))?/g)].reduce(
    (total, [, name = "", weight = "1"]) => total + (values.get(name) ?? Number.NaN) * Number(weight),
    0,
  );
  const [, steps = "", start = "0"] = /\) \/ (\d+)(?: \+ (-[\d.]+))?\)/.exec(formula) ?? [];
  return number / Number(steps) + Number(start);
}

/** As the style sheet draws it: the view's box in the middle of the frame, as large as it can be. */
function drawnBox(ratio: number, { width, height }: Size) {
  const [roomX, roomY] = [width - 2 * FRAME_PADDING_PX, height - 2 * FRAME_PADDING_PX];
  return { width: Math.min(roomX, roomY * ratio), height: Math.min(roomY, roomX / ratio) };
}

describe("the classes of a place", () => {
  it.each<Size>([
    { width: 522, height: 790 },
    { width: 390, height: 226 },
    { width: 1200, height: 900 },
  ])("put every mark of every page within a pixel of where the camera has it, in a frame of %j", (size) => {
    let marks = 0;
    for (const [path, { picture }] of frozenPages) {
      for (const mark of picture.marks) {
        const { box } = picture.views[frameOf(mark)];
        const classes = placeClasses(mark, box);
        if (!classes) continue;
        marks += 1;
        const { width, height } = drawnBox(amount(fractionValues().ratio, shapeClasses(box)), size);
        const x = (size.width - width) / 2 + amount(fractionValues().left, classes) * width;
        const y = (size.height - height) / 2 + amount(fractionValues().top, classes) * height;
        const point = toFramePoint(mark, fitCamera(box, size, FRAME_PADDING_PX), size);
        const isInFrame = point.x > 0 && point.y > 0 && point.x < size.width && point.y < size.height;
        if (isInFrame) expect(Math.hypot(x - point.x, y - point.y), `${path} ${mark.id}`).toBeLessThan(1);
      }
    }
    expect(marks).toBeGreaterThan(1000);
  });

  it("leave out no mark that a frame of usual shape shows", () => {
    for (const size of [
      { width: 300, height: 800 },
      { width: 900, height: 300 },
    ]) {
      for (const [path, { picture }] of frozenPages) {
        for (const mark of picture.marks) {
          const { box } = picture.views[frameOf(mark)];
          const { x, y } = toFramePoint(mark, fitCamera(box, size, FRAME_PADDING_PX), size);
          const isInFrame = x > 0 && y > 0 && x < size.width && y < size.height;
          if (isInFrame) expect(placeClasses(mark, box), `${path} ${mark.id}`).toBeDefined();
        }
      }
    }
  });

  it("are none for a place far beside the box", () => {
    const box = focusBox("be", [{ lat: 51, lng: 5 }]);
    expect(placeClasses({ lat: 51, lng: 5 }, box)).toMatch(
      /^u[\da-f]__ u_[\da-f]_ u__[\da-f] v[\da-f]__ v_[\da-f]_ v__[\da-f]$/,
    );
    expect(placeClasses({ lat: 39.9, lng: -83 }, box)).toBeUndefined();
    expect(placeClasses({ lat: 30, lng: 5 }, box)).toBeUndefined();
  });

  it("are as many rules at any number of cities", () => {
    expect(css.match(/\{/g)?.length).toBe(96);
  });
});
