import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { briefingInLocale, parseShippedBriefings } from "@/domain/plainBriefing";
import { breakAtlas, item, soundAtlas } from "./buildAtlas";
import { type Json, replaceSomewhere } from "./replaceSomewhere";

const record = item(soundAtlas.briefings);
const shipped = [{ id: record.id, ...briefingInLocale(record, "en") }];
const asJson: Json = JSON.parse(JSON.stringify(shipped));

describe("a briefing in one language", () => {
  const translated = item(
    breakAtlas((draft) => {
      const { title, slides } = item(draft.briefings);
      Object.assign(title, { nl: "Een korte briefing" });
      Object.assign(item(slides, 1).title, { nl: "Een bezoek" });
      Object.assign(item(item(slides, 1).notes).text, { nl: "Niemand weet het." });
    }).briefings,
  );

  it("has the texts of the language, and the English ones where they are not translated", () => {
    const { title, author, slides } = briefingInLocale(translated, "nl");
    expect([title, author]).toEqual(["Een korte briefing", "An author"]);
    const { title: slideTitle, text, notes } = item(slides, 1);
    expect([slideTitle, item(text).text]).toEqual(["Een bezoek", "Vilvoorde went."]);
    expect(notes.map((note) => note.text)).toEqual(["Niemand weet het.", "And so on."]);
  });

  it("keeps what is in no language", () => {
    const { date, minutes, slides } = briefingInLocale(translated, "nl");
    expect([date, minutes]).toEqual(["2024-03-01", 3]);
    expect(slides.map(({ kind }) => kind)).toEqual(["cover", "content", "closing"]);
    expect(slides.map(({ show }) => show)).toEqual(record.slides.map(({ show }) => show));
    expect(item(item(slides, 1).text).claims).toEqual(["vilvoorde-went"]);
    expect(item(item(slides, 1).notes).gaps).toEqual(["gap-leader"]);
  });
});

describe("the briefings of the browser", () => {
  it("are read as they were written", () => {
    expect(parseShippedBriefings(asJson)).toEqual(shipped);
    expect(parseShippedBriefings([])).toEqual([]);
  });

  it.each([undefined, null, "", 3, {}, { briefings: shipped }, [null], [{}], [shipped]])(
    "are nothing where the file holds %j",
    (content) => {
      expect(parseShippedBriefings(content)).toBeUndefined();
    },
  );

  it("are sound or nothing, whatever is put into the file", () => {
    fc.assert(
      fc.property(replaceSomewhere(asJson), (content) => {
        const parsed = parseShippedBriefings(content);
        for (const { slides } of parsed ?? [])
          for (const { text, notes, show } of slides) {
            expect([...text, ...notes].every((passage) => typeof passage.text === "string")).toBe(true);
            expect([...show.cities, ...show.programs].every((id) => typeof id === "string")).toBe(true);
          }
      }),
    );
  });
});
