import { describe, expect, it } from "vitest";
import { dataNotes } from "../../scripts/dataNotes";
import { quoteArticle } from "../atlas-check/quotationCases";
import { breakAtlas, soundAtlas } from "../domain/buildAtlas";

const { updated } = soundAtlas.about;

describe("the notes of check:data", () => {
  it("are none where nothing is worth a look", () => {
    expect(dataNotes(soundAtlas, updated)).toEqual([]);
  });

  it("list quotations that answer nothing, by source, and not those that do", () => {
    const silent = breakAtlas((draft) => quoteArticle(draft, {}));
    expect(dataNotes(silent, updated)).toEqual([
      expect.stringContaining('without "answers"'),
      "  duffin: vilvoorde-went",
    ]);
    const answering = breakAtlas((draft) =>
      quoteArticle(draft, { answers: [{ record: "vilvoorde", field: "name" }] }),
    );
    expect(dataNotes(answering, updated)).toEqual([]);
  });

  it("tell of data that are newer than the clock", () => {
    expect(dataNotes(soundAtlas, "2024-02-29")).toEqual([
      expect.stringContaining(`about.json › about › updated: is "${updated}"`),
    ]);
  });
});
