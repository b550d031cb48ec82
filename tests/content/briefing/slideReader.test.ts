import { describe, expect, it } from "vitest";
import { readEvidence } from "@/content/briefing/evidence";
import { showChoices } from "@/content/briefing/showChoices";
import { slideReader } from "@/content/briefing/slideReader";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { soundAtlas } from "../../domain/buildAtlas";
import { passage, slide } from "../../domain/ownBriefings";

const whole = { atlas: soundAtlas, locale: "en" as const, messages };
const reading = { ...whole, present, evidence: readEvidence(whole) };

describe("a slide that is being made", () => {
  it("is read with what it rests on, and again only where it changes", () => {
    const read = slideReader(reading);
    const one = slide("One", { text: [passage("Words.", ["vilvoorde-people"])] });
    const content = read(one);
    expect(content.sources).toEqual(["A publisher, paragraph 5"]);
    expect(read(one)).toBe(content);
    expect(read({ ...one })).not.toBe(content);
  });

  it("can show every city, partnership and program, by name", () => {
    const choices = showChoices(reading);
    expect(choices.cities.map(({ name }) => name)).toEqual([
      "antwerp",
      "columbus, Region",
      "dalton, Region",
      "dilbeek",
      "vilvoorde",
    ]);
    expect(choices.partnerships.map(({ id }) => id)).toEqual(["dilbeek--dalton", "vilvoorde--columbus"]);
    expect(choices.programs).toEqual([{ id: "city-pair", name: "City Pair Program" }]);
  });
});
