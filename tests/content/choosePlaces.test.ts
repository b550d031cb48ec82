import { describe, expect, it } from "vitest";
import { MOST_MARKS } from "@/basemap/chooseMarks";
import { MOST_LINES } from "@/content/choosePlaces";
import { frameOf } from "@/content/frameOf";
import type { Reading } from "@/content/reading";
import { readPicture } from "@/content/readPicture";
import type { Page } from "@/domain/page";
import { type AtlasShape, atlasOfSize } from "../../bench/scale/atlasOfSize";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { frozenPages } from "./pageParts";

function readingOf(partnerships: number, shape: AtlasShape): Reading {
  return { ...frozenReading, atlas: atlasOfSize({ base: frozenAtlas, partnerships, shape }) };
}

const PAGES: Page[] = [{ kind: "home" }, { kind: "city", id: "antwerp" }];

describe("what the first picture of many records draws", () => {
  it("is everything in an atlas of today's size", () => {
    for (const [path, { picture }] of frozenPages) {
      expect(picture.groups, path).toBeUndefined();
      expect(picture.undrawnLines, path).toBeUndefined();
    }
  });

  it.each<AtlasShape>(["pairs", "hub"])("is at most forty marks a frame and sixty lines (%s)", (shape) => {
    const reading = readingOf(300, shape);
    for (const page of PAGES) {
      const { marks, groups = [], lines, undrawnLines = 0 } = readPicture(reading, page);
      for (const frame of ["us", "be"] as const) {
        const count = [...marks, ...groups].filter((it) => frameOf(it) === frame).length;
        expect(count).toBeLessThanOrEqual(MOST_MARKS);
      }
      expect(lines.length).toBeLessThanOrEqual(MOST_LINES);
      expect(undrawnLines).toBeGreaterThan(0);
      const drawn = new Set(marks.map(({ id }) => id));
      for (const { usCities, belgianCities } of lines)
        expect([...usCities, ...belgianCities].filter((id) => !drawn.has(id))).toEqual([]);
    }
  });

  it("has the page's own cities and lines before others", () => {
    const reading = readingOf(300, "pairs");
    const { marks, lines } = readPicture(reading, { kind: "city", id: "antwerp" });
    expect(marks.find(({ id }) => id === "antwerp")?.emphasis).toBe("selected");
    expect(marks.find(({ id }) => id === "san-diego")?.emphasis).toBe("counterpart");
    expect(lines.filter(({ isSelected }) => isSelected).length).toBeGreaterThan(0);
  });

  it("tells how many cities a group holds, and the first by name", () => {
    const { marks, groups = [] } = readPicture(readingOf(300, "pairs"), { kind: "home" });
    expect(groups.length).toBeGreaterThan(0);
    for (const { count, label, name, placements } of groups) {
      expect(label).toBe(`${count} cities`);
      expect(name).toMatch(new RegExp(`^${count} (Belgian|U\\.S\\.) cities: `));
      expect(placements.length).toBe(6);
    }
    const ids = new Set(marks.map(({ id }) => id));
    for (const { id } of groups) expect(ids.has(id)).toBe(false);
  });
});
