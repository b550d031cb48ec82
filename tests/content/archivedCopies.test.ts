import { expect, it } from "vitest";
import { sourcePage } from "@/content/sourcePage";
import messages from "@/i18n/compiled/en";
import { soundAtlas } from "../domain/buildAtlas";
import { sourcesIn } from "./pageParts";

it("the page of a source leads to its archived copy, where one is known", () => {
  const reading = { atlas: soundAtlas, locale: "en" as const, messages };
  const sources = soundAtlas.sources.flatMap(({ id }) => sourcesIn(sourcePage(reading, id)));
  expect(sources.map(({ id, archived }) => [id, archived])).toEqual([
    ["duffin", undefined],
    ["paper", { url: "https://archive.example/paper", text: "Archived copy (May 3, 2020)" }],
    ["gazetteer", undefined],
    ["weak", undefined],
  ]);
});
