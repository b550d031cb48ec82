import { describe, expect, it } from "vitest";
import { readBriefing } from "@/content/briefing/readBriefing";
import type { Show, SlideLayoutId } from "@/domain/briefing";
import { compareDates } from "@/domain/dateBounds";
import { exchangesOf } from "@/domain/exchanges";
import { item } from "../../domain/buildAtlas";
import { frozenAtlas } from "../../fixtures/frozenAtlas";
import { briefingReading } from "../../fixtures/frozenBriefings";

function readSlide(layout: SlideLayoutId | undefined, show: Partial<Show>) {
  const slide = {
    kind: "content" as const,
    title: "A slide",
    text: [],
    notes: [],
    show: { cities: [], partnerships: [], programs: [], ...show },
    ...(layout && { layout }),
  };
  const around = { title: "A title", author: "An author", date: "2026-11-23", minutes: 4 };
  return item(readBriefing(briefingReading, { ...around, slides: [slide] }).slides);
}

const timelineOf = (show: Partial<Show>) => {
  const { board, sources } = readSlide("timeline", show);
  if (board?.kind !== "timeline") throw new Error("There is no timeline.");
  return { rows: board.rows, sources };
};

describe("a slide without a map", () => {
  it("has words alone", () => {
    expect(readSlide("words", {}).board).toEqual({ kind: "words" });
    expect(readSlide(undefined, {}).board).toBeUndefined();
  });

  it("tells dated delegations and events of a city in order, with what they rest on", () => {
    const { rows, sources } = timelineOf({ cities: ["vilvoorde"] });
    const expected = [
      ...frozenAtlas.delegations.filter(({ from, to }) =>
        [from, to].some((party) => party.kind === "cities" && party.cities.includes("vilvoorde")),
      ),
      ...frozenAtlas.events.filter(({ kind, cities }) => kind !== "context" && cities.includes("vilvoorde")),
    ]
      .filter(({ date }) => date.kind !== "unknown")
      .toSorted((one, other) => compareDates(one.date, other.date))
      .map(({ title }) => title.en);
    expect(expected.length).toBeGreaterThan(2);
    expect(rows.map(({ text }) => text)).toEqual(expected);
    expect(sources.length).toBeGreaterThan(0);
  });

  it("tells those of its years alone, and how they are known where no source states them", () => {
    const { rows } = timelineOf({ from: 2014, to: 2014 });
    expect(rows.length).toBeGreaterThan(0);
    for (const { when } of rows) expect(when).toContain("2014");
    const known = exchangesOf(frozenAtlas).filter(
      ({ record, date }) => (record === "delegation" || record === "event") && date.kind !== "unknown",
    );
    const years = [...new Set(known.flatMap(({ begun }) => begun?.earliest?.slice(0, 4) ?? []))];
    const told = years.flatMap((year) => timelineOf({ from: Number(year), to: Number(year) }).rows);
    const unsure = known.filter(({ basis }) => basis !== "stated");
    expect(unsure.length).toBeGreaterThan(0);
    expect(told.filter(({ basis }) => basis !== undefined)).toHaveLength(unsure.length);
  });

  it("sets two cities side by side, and leaves out one that has gone", () => {
    const { board, sources } = readSlide("cities", { cities: ["antwerp", "no-such-city", "vilvoorde"] });
    if (board?.kind !== "cities") throw new Error("There are no cities.");
    expect(board.cities.map(({ title }) => title)).toEqual([
      expect.stringContaining("Antwerp"),
      expect.stringContaining("Vilvoorde"),
    ]);
    for (const { rows } of board.cities) expect(rows.length).toBeGreaterThan(2);
    expect(sources.length).toBeGreaterThan(0);
  });
});

describe("a slide of several pictures", () => {
  it("has each with its years, and stands for the last", () => {
    const {
      steps = [],
      picture,
      mapText,
    } = readSlide(undefined, {
      partnerships: ["vilvoorde--columbus"],
      steps: [{ from: 2014, to: 2014 }, { from: 2014, to: 2015 }, { to: 2016 }],
    });
    expect(steps.map(({ years }) => years)).toEqual(["2014", "2014–2015", "by 2016"]);
    expect(steps.at(-1)).toMatchObject({ picture, mapText });
    const linesOf = (index: number) => item(steps, index).picture.lines.map(({ id }) => id);
    expect(linesOf(0)).not.toEqual(linesOf(1));
  });

  it("draws no pair without a year beside what it is about", () => {
    const { picture } = readSlide(undefined, {
      partnerships: ["vilvoorde--columbus"],
      from: 2014,
      to: 2014,
    });
    expect(picture.lines.filter(({ isAside, isGhost }) => isAside && isGhost)).toEqual([]);
    expect(picture.lines.length).toBeGreaterThan(0);
  });
});
