import { expect, it } from "vitest";
import { readPicture } from "@/content/readPicture";
import type { Page } from "@/domain/page";
import { describeMap } from "@/features/map/describeMap";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { frozenReading } from "../fixtures/frozenAtlas";

const { messages } = frozenReading;
const describePage = (page: Page, hasList = true) =>
  describeMap(readPicture(frozenReading, page), messages, { locale: "en", hasList });

it("says what is drawn between which", () => {
  expect(describePage({ kind: "home" })).toBe(
    "13 cities. Drawn between the countries: Antwerp with San Diego, Vilvoorde with Columbus, Liège and Verviers with Nashville and Chattanooga, Ostend with Seattle and Ostend with Example Springs. The list says where each place lies.",
  );
});

it("says that nothing is drawn, and of no list where there is none", () => {
  const picture = { ...readPicture(frozenReading, { kind: "home" }), lines: [] };
  expect(describeMap(picture, messages, { locale: "en", hasList: false })).toBe(
    "13 cities. No connection is drawn.",
  );
});

it("names each two ends once, and counts what it does not name", () => {
  const atlas = atlasOfPairs(40);
  const reading = { ...frozenReading, atlas };
  const picture = readPicture(reading, { kind: "home" });
  expect(describeMap(picture, messages, { locale: "en", hasList: true })).toMatch(
    /^80 cities\. Drawn between the countries: (.+? with .+?){8}, and \d+ more\. /,
  );
  const live = readPicture(reading, { kind: "home" }, { areFramesLive: true });
  expect(describeMap(live, messages, { locale: "en", hasList: true })).toMatch(/^80 cities\./);
  const delegations = describePage({ kind: "partnership", id: "vilvoorde--columbus" });
  expect(delegations.match(/Vilvoorde with Columbus/g)).toHaveLength(1);
});
