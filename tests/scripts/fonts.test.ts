import { readFile, stat } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { CHARACTERS } from "../../scripts/generate/type/characters";
import { fallbackFace } from "../../scripts/generate/type/fallbackFace";

const FOLDER = "src/styles/generated";

describe("the fonts", () => {
  it("take at most 34 KiB on a first view", async () => {
    const sizes = await Promise.all(
      ["public-sans", "source-serif-4"].map(async (name) => (await stat(`${FOLDER}/${name}.woff2`)).size),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(34 * 1024);
  });

  it("have every letter of the four languages", () => {
    const letters = "àâäæçéèêëîïôöœùûüÿßÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜ’‘“”„«»–—…·¶§°×−€©";
    expect([...letters].filter((letter) => !CHARACTERS.includes(letter))).toEqual([]);
  });

  it("never replace what has been painted, and have a fallback of the same measure for every weight in use", async () => {
    const css = await readFile(`${FOLDER}/fonts.css`, "utf8");
    expect(css.match(/font-display: optional/g)).toHaveLength(4);
    for (const [family, weight] of [
      ["Public Sans Fallback", 400],
      ["Public Sans Fallback", 500],
      ["Public Sans Fallback", 600],
      ["Public Sans Fallback", 700],
      ["Source Serif 4 Fallback", 600],
    ])
      expect(css).toContain(`font-family: "${family}";\n  font-weight: ${weight};`);
  });

  it("widen a narrower system font and take its overrides back by as much", () => {
    const own = { ascent: 0.9, descent: 0.3, lineGap: 0, advance: () => 0.6 };
    const face = fallbackFace("Fallback", "400", own, { localNames: ["Arial"], averageAdvance: 0.5 });
    expect(face).toContain("size-adjust: 120.00%");
    expect(face).toContain("ascent-override: 75.00%");
    expect(face).toContain("descent-override: 25.00%");
  });
});
