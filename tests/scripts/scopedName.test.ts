import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { toPrefix, toScopedName } from "../../scripts/build/scopedName";

it.each([
  ["src/features/map/map.module.css", "map_root"],
  ["src/features/share/later/embed.module.css", "share-embed_root"],
  ["src/features/map/later/atlantic/atlantic.module.css", "map-atlantic_root"],
  ["src/app/app.module.css", "app_root"],
  ["src/app/app.module.css?used", "app_root"],
])("names a class of %s %s", (file, name) => {
  expect(toScopedName("root", `${process.cwd()}/${file}`)).toBe(name);
});

it("gives no two style sheets the same prefix", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".module.css"),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(new Set(files.map(toPrefix)).size).toBe(files.length);
});
