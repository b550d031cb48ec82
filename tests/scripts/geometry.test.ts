import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { basemapModules, GEOMETRY_FOLDER } from "../../scripts/generate/basemap";

it("the drawings in Git are those that npm run generate:geometry makes of the installed atlases", async () => {
  const made = await basemapModules();
  expect(Object.keys(made).length).toBeGreaterThan(0);
  for (const [name, text] of Object.entries(made)) {
    const isSame = (await readFile(join(GEOMETRY_FOLDER, name), "utf8")) === text;
    expect(isSame, name).toBe(true);
  }
});
