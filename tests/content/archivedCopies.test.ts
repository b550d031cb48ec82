import { expect, it } from "vitest";
import type { Block } from "@/content/pageContent";
import { sourcesPage } from "@/content/sourcesPage";
import messages from "@/i18n/compiled/en";
import { soundAtlas } from "../domain/buildAtlas";

it("the sources page leads to the archived copy of a source, where one is known", () => {
  const { sections } = sourcesPage({ atlas: soundAtlas, locale: "en", messages });
  const sources = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block) => (block.kind === "sources" ? block.sources : [])),
  );
  expect(sources.map(({ id, archived }) => [id, archived])).toEqual([
    ["duffin", undefined],
    ["paper", { url: "https://archive.example/paper", text: "Archived copy (May 3, 2020)" }],
    ["gazetteer", undefined],
    ["weak", undefined],
  ]);
});
