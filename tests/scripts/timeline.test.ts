import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTimeline } from "@/content/timeline";
import { generateTimeline } from "../../scripts/generate/timeline.ts";
import { realAtlas, realReading } from "../content/realAtlas";

describe("the style sheet of the timeline", () => {
  let css = "";
  let folder = "";
  const before = process.cwd();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "atlas-timeline-"));
    await mkdir(join(folder, "public/data"), { recursive: true });
    await writeFile(join(folder, "public/data/atlas.en.json"), JSON.stringify(realAtlas));
    process.chdir(folder);
    await generateTimeline();
    css = await readFile("src/styles/generated/timeline.css", "utf8");
  });
  afterAll(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true, force: true });
  });
  const timeline = readTimeline(realReading);

  it("has one rule for each item, with its place and its row", () => {
    for (const { kind, id, start, end, row } of timeline.items) {
      const found = [...css.matchAll(new RegExp(`\\.when-${kind}-${id}\\{([^}]*)\\}`, "g"))];
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
