import { describe, expect, it } from "vitest";
import { readBriefing } from "@/content/briefing/readBriefing";
import type { Show } from "@/domain/briefing";
import type { Briefing, Passage } from "@/domain/plainBriefing";
import { item } from "../../domain/buildAtlas";
import { frozenAtlas } from "../../fixtures/frozenAtlas";
import { briefingCalled, briefingReading, frozenSlides, readBriefings } from "../../fixtures/frozenBriefings";

const passage = (text: string, claims: string[] = [], gaps: string[] = []): Passage => ({
  text,
  claims,
  gaps,
});

function read(its: { text?: Passage[]; notes?: Passage[]; show?: Partial<Show> }) {
  const briefing: Briefing = {
    title: "A title",
    author: "An author",
    date: "2026-11-23",
    minutes: 4,
    slides: [
      {
        kind: "content",
        title: "A slide",
        text: its.text ?? [],
        notes: its.notes ?? [],
        show: { cities: [], partnerships: [], programs: [], ...its.show },
      },
    ],
  };
  const content = readBriefing(briefingReading, briefing);
  return { content, slide: item(content.slides) };
}

describe("a briefing in words", () => {
  it("keeps its title, author and length, and says its day", () => {
    const { content } = read({});
    expect(content).toMatchObject({ title: "A title", author: "An author", minutes: 4 });
    expect(content.date).toBe("November 23, 2026");
  });

  it("keeps the order of text and notes", () => {
    const { slide } = read({
      text: [passage("One."), passage("Two.")],
      notes: [passage("Three."), passage("Four.")],
    });
    expect(slide.text).toEqual(["One.", "Two."]);
    expect(slide.notes).toEqual(["Three.", "Four."]);
  });
});

describe("the sources of a slide", () => {
  it("are named once each with all their places, in the order of the passages", () => {
    const { slide } = read({
      text: [
        passage("One.", ["columbus-vilvoorde-2014-visit"]),
        passage("Two.", ["vilvoorde-columbus-2014-visit", "city-pair-2011-set-up"]),
        passage("Three.", ["vilvoorde-engagement-strategy-improved"]),
      ],
    });
    const [first = "", second = ""] = slide.sources;
    expect(first).toContain("ThisWeek News");
    expect(second).toMatch(/^Article by Michael Duffin, paragraph/);
    expect(new Set(slide.sources).size).toBe(slide.sources.length);
    for (const source of slide.sources) {
      const parts = source.split(", ");
      expect(new Set(parts).size, source).toBe(parts.length);
    }
  });

  it("of the notes are those of the text and more", () => {
    const { slide } = read({
      text: [passage("One.", ["city-pair-2011-set-up"])],
      notes: [passage("Two.", ["liege-counterparts-efus"])],
    });
    expect(slide.sources.join()).not.toContain("Efus");
    expect(slide.noteSources).toHaveLength(slide.sources.length + 1);
    expect(slide.noteSources.join()).toContain("Efus");
  });

  it("are those that were read, for a gap", () => {
    const gap = item(frozenAtlas.about.gaps.filter(({ sources }) => sources.length > 0));
    expect(read({ text: [passage("Unknown.", [], [gap.id])] }).slide.sources).toHaveLength(
      gap.sources.length,
    );
  });

  it("that a claim cites are not named again for a gap", () => {
    const { slide } = read({
      text: [passage("One.", ["vilvoorde-engagement-strategy-improved"], ["about-evaluation"])],
    });
    const articles = slide.sources.filter((source) => source.startsWith("Article by Michael Duffin"));
    expect(articles).toHaveLength(1);
    const alone = read({ text: [passage("Unknown.", [], ["about-evaluation"])] }).slide.sources;
    expect(alone.join()).toContain("Article by Michael Duffin");
  });

  it("leave out what the atlas does not have", () => {
    const { slide } = read({ text: [passage("One.", ["no-such-claim"], ["no-such-gap"])] });
    expect(slide.text).toEqual(["One."]);
    expect(slide.sources).toEqual([]);
  });

  it.each(frozenSlides.filter(({ slide }) => slide.kind === "content"))("are there on $name", ({ slide }) => {
    expect(slide.sources.length).toBeGreaterThan(0);
    for (const source of slide.sources) expect(slide.noteSources.join()).toContain(source.split(", ")[0]);
  });
});

describe("the map of a slide", () => {
  it("is told in words: what is emphasised, and each line as a sentence of its own", () => {
    expect(read({ show: { partnerships: ["vilvoorde--columbus"] } }).slide.mapText).toBe(
      "The map shows Vilvoorde and Columbus. Vilvoorde and Columbus: City Pair partnership, inferred. Columbus to Vilvoorde: delegation, Jun 2014. Vilvoorde to Columbus: delegation, 2014. Columbus to Antwerp, Vilvoorde and Brussels: delegation, May 2015.",
    );
    expect(read({ show: { cities: ["liege"] } }).slide.mapText).toBe(
      "The map shows Liège, Nashville and Chattanooga. Liège with Nashville and Chattanooga: 2 City Pair partnerships, inferred from one joint delegation, 2019.",
    );
    expect(read({ show: { programs: ["young-cities"] } }).slide.mapText).toBe(
      "The map shows Antwerp and Liège.",
    );
  });

  it("is told whole where nothing is emphasised", () => {
    const { slide } = read({});
    for (const { label } of slide.picture.marks) expect(slide.mapText).toContain(label);
    expect(slide.mapText.match(/City Pair partnership, inferred, /g)).toHaveLength(3);
    expect(slide.mapText).toContain(
      "Liège and Verviers with Nashville and Chattanooga: 4 City Pair partnerships, inferred from one joint delegation, 2019.",
    );
  });

  it("has a mark for both ends of each line, and each mark once", () => {
    for (const { name, slide } of frozenSlides) {
      const ids = slide.picture.marks.map(({ id }) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      for (const { belgianCities, usCities } of slide.picture.lines)
        expect(ids, name).toEqual(expect.arrayContaining([...belgianCities, ...usCities]));
      const lineIds = slide.picture.lines.map(({ id }) => id);
      expect(new Set(lineIds).size, name).toBe(lineIds.length);
    }
  });

  it("emphasises what it is about, by what that is to it", () => {
    const emphasisOf = (show: Partial<Show>) =>
      Object.fromEntries(
        read({ show })
          .slide.picture.marks.filter(({ emphasis }) => emphasis !== "none")
          .map(({ id, emphasis }) => [id, emphasis]),
      );
    expect(emphasisOf({ cities: ["antwerp"] })).toEqual({ antwerp: "selected", "san-diego": "counterpart" });
    expect(emphasisOf({ programs: ["young-cities"] })).toEqual({ antwerp: "member", liege: "member" });
  });

  it("has the box that the slide asks for, in that frame alone", () => {
    const bounds = { west: -90, south: 34, east: -80, north: 41 };
    const { boxes } = read({ show: { frames: { us: bounds } } }).slide.picture;
    const own = read({}).slide.picture.boxes;
    expect(boxes.be).toEqual(own.be);
    expect(boxes.us).not.toEqual(own.us);
    const { boxes: others } = read({ show: { frames: { be: { west: 4, south: 50, east: 5, north: 51 } } } })
      .slide.picture;
    expect(others.us).toEqual(own.us);
  });
});

it("reads every published briefing whole", () => {
  expect([...readBriefings.keys()]).toEqual(["twenty-years", "vilvoorde-columbus", "what-came-of-it"]);
  expect(briefingCalled("vilvoorde-columbus").slides).toHaveLength(5);
});
