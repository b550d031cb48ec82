import { beforeAll, describe, expect, it } from "vitest";
import { readTimeline } from "@/content/timeline";
import { timelineStyles } from "../../scripts/generate/timeline.ts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

describe("the style sheet of the timeline", () => {
  let css = "";
  beforeAll(async () => {
    css = await timelineStyles(frozenAtlas);
  });
  const timeline = readTimeline(frozenReading);

  it("has one rule for each item, with its place and its row", () => {
    for (const [index, { id, start, end, row }] of timeline.items.entries()) {
      const found = [...css.matchAll(new RegExp(`\\.t${index}\\{([^}]*)\\}`, "g"))];
      expect(found.length, id).toBe(1);
      const values = [...(found[0]?.[1] ?? "").matchAll(/--\w+:([\d.]+)/g)].map(([, value]) => Number(value));
      expect(Math.abs((values[0] ?? 9) - start), id).toBeLessThan(0.0001);
      expect(Math.abs((values[1] ?? 9) - end), id).toBeLessThan(0.0001);
      expect(values[2], id).toBe(row);
    }
  });

  it("has the height of the axis and the place of each year that it names", () => {
    expect(css).toContain(`--rows:${timeline.rows};`);
    for (const year of timeline.ticks) expect(css).toContain(`.year-${year}{--start:`);
  });
});
