import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("App.tsx shows the tree of the screen at a glance: what a part needs is in the part", () => {
  expect(readFileSync("src/app/App.tsx", "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(150);
});
