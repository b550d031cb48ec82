import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mapZoom, slideUnit } from "@/features/presentation/slideUnit";

describe("the unit of a slide", () => {
  it.each([
    [{ width: 1024, height: 720 }, 1],
    [{ width: 1024, height: 768 }, 1],
    [{ width: 1280, height: 720 }, 1],
    [{ width: 2048, height: 1440 }, 2],
    [{ width: 4096, height: 720 }, 1],
    [{ width: 390, height: 844 }, 0.64],
    [{ width: 0, height: 0 }, 0.64],
  ])("of %j is %d", (size, unit) => {
    expect(slideUnit(size)).toBe(unit);
    expect(mapZoom(size)).toBeCloseTo(1.5 * unit);
  });

  it("is the one that the style sheet computes", () => {
    const path = join(import.meta.dirname, "../../../src/features/presentation/slide.module.css");
    const css = readFileSync(path, "utf8");
    const [, least, width, height] =
      /--u: max\(([\d.]+)px, min\(100cqw \/ (\d+), 100cqh \/ (\d+)\)\)/.exec(css) ?? [];
    expect(slideUnit({ width: 1, height: 1 })).toBe(Number(least));
    expect(slideUnit({ width: Number(width), height: 9999 })).toBe(1);
    expect(slideUnit({ width: 9999, height: Number(height) })).toBe(1);
  });
});
