import { describe, expect, it } from "vitest";
import { readEvidence } from "@/content/briefing/evidence";
import type { Atlas } from "@/domain/atlas";
import { missingRecords } from "@/domain/missingRecords";
import messages from "@/i18n/compiled/en";
import { breakAtlas, soundAtlas } from "./buildAtlas";
import { passage, slide } from "./ownBriefings";

const briefing = {
  slides: [
    slide("One"),
    slide("Two", {
      text: [passage("Known.", ["vilvoorde-people"], ["gap-leader"]), passage("Not.", ["gone", "gone"])],
      notes: [passage("Note.", ["gone"], ["gap-gone"])],
      show: {
        cities: ["antwerp", "atlantis"],
        partnerships: ["vilvoorde--columbus", "vilvoorde--atlantis"],
        programs: ["city-pair", "moon-pair"],
      },
    }),
  ],
};

const missingIn = (atlas: Atlas) =>
  missingRecords(atlas, readEvidence({ atlas, locale: "en", messages }), briefing);

describe("records that the atlas does not have", () => {
  it("are told once, with their slide", () => {
    expect(missingIn(soundAtlas)).toEqual([
      { slide: 2, kind: "city", id: "atlantis" },
      { slide: 2, kind: "partnership", id: "vilvoorde--atlantis" },
      { slide: 2, kind: "program", id: "moon-pair" },
      { slide: 2, kind: "claim", id: "gone" },
      { slide: 2, kind: "gap", id: "gap-gone" },
    ]);
  });

  it("are there under an id that they had before", () => {
    const atlas = breakAtlas(({ cities: [first] }) => {
      if (first) first.aliases = ["atlantis"];
    });
    expect(missingIn(atlas).map(({ kind }) => kind)).not.toContain("city");
  });
});
