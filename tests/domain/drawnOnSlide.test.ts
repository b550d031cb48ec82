import { describe, expect, it } from "vitest";
import type { Show } from "@/domain/briefing";
import { drawnOnSlide, knownShow } from "@/domain/drawnOnSlide";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { breakAtlas, item, soundAtlas } from "./buildAtlas";

const show = (its: Partial<Show> = {}): Show => ({ cities: [], partnerships: [], programs: [], ...its });

const draw = (its: Partial<Show> = {}, atlas = frozenAtlas) => drawnOnSlide(atlas, show(its));

const ownLines = (its: Partial<Show>, atlas = frozenAtlas) =>
  draw(its, atlas)
    .lines.filter(({ isSelected }) => isSelected)
    .map((line) => (line.record === "pair" ? line.partnerships.join(" ") : line.delegation));

describe("a slide that names nothing", () => {
  it("draws the whole picture with nothing in its foreground", () => {
    const { cities, lines, selected, counterparts, members, inView } = draw();
    expect(cities).toHaveLength(13);
    expect(lines.flatMap((line) => (line.record === "pair" ? line.partnerships : []))).toHaveLength(8);
    expect(lines.some(({ isSelected }) => isSelected)).toBe(false);
    expect([selected, counterparts, members, inView]).toEqual([[], [], [], []]);
  });

  it("draws what its period leaves", () => {
    const atlas = breakAtlas((draft) => {
      item(item(draft.partnerships).connections).since = { kind: "at", date: "2014" };
    });
    const [before, after] = [draw({ to: 2013 }, atlas), draw({ from: 2013 }, atlas)];
    expect(before.lines).toEqual([]);
    expect(after.lines).toHaveLength(1);
    expect(before.cities).not.toContain("columbus");
    expect(after.cities).toContain("columbus");
  });
});

describe("a slide that names a partnership", () => {
  it("has both ends selected, and its line and its delegations in the foreground", () => {
    const its = { partnerships: ["vilvoorde--columbus"] };
    const { selected, counterparts, inView, lines } = draw(its);
    expect(selected).toEqual(["vilvoorde", "columbus"]);
    expect(counterparts).toEqual([]);
    // Not who else took part in a delegation.
    expect(inView).toEqual(["vilvoorde", "columbus"]);
    expect(ownLines(its)).toEqual([
      "vilvoorde--columbus",
      "columbus-vilvoorde-2014",
      "vilvoorde-columbus-2014",
      "columbus-belgium-2015",
    ]);
    for (const { isSelected, isAside } of lines) expect(isAside ?? false).toBe(!isSelected);
  });

  it("draws the delegations of its years alone, and as a ghost a pair without a date", () => {
    const its = { partnerships: ["vilvoorde--columbus"], from: 2015, to: 2015 };
    expect(ownLines(its)).toEqual(["columbus-belgium-2015"]);
    const later = draw({ ...its, from: 2022, to: 2023 }).lines;
    expect(later.every(({ isGhost, isAside }) => isGhost || isAside)).toBe(true);
    expect(draw({ from: 2005, to: 2005 }).lines).toEqual([]);
  });

  it("keeps it where its period would leave it out", () => {
    expect(ownLines({ partnerships: ["vilvoorde--columbus"], from: 2022, to: 2023 })).toEqual([
      "vilvoorde--columbus",
    ]);
  });

  it("draws sister cities only where they are named", () => {
    const kinds = (its: Partial<Show>) => draw(its, soundAtlas).lines.map(({ kind }) => kind);
    expect(kinds({})).toEqual(["city-pair"]);
    expect(kinds({ partnerships: ["dilbeek--dalton"] })).toEqual(["city-pair", "sister-cities"]);
    expect(draw({ partnerships: ["dilbeek--dalton"] }, soundAtlas).cities).toEqual(
      expect.arrayContaining(["dilbeek", "dalton"]),
    );
  });
});

describe("a slide that names cities", () => {
  it("brings the lines of a city that is named alone, and its partners", () => {
    const { selected, counterparts, inView } = draw({ cities: ["liege"] });
    expect(ownLines({ cities: ["liege"] })).toEqual(["liege--nashville liege--chattanooga"]);
    expect(selected).toEqual(["liege"]);
    expect(counterparts).toEqual(["nashville", "chattanooga"]);
    expect(inView).toEqual(["liege", "nashville", "chattanooga"]);
  });

  it("draws no other line of a city beside a named partnership", () => {
    const lines = ownLines({ cities: ["liege"], partnerships: ["vilvoorde--columbus"] });
    expect(lines).toContain("vilvoorde--columbus");
    expect(lines.filter((name) => name.includes("liege"))).toEqual([]);
  });

  it("draws the delegations between two named cities", () => {
    const atlas = breakAtlas((draft) => {
      item(draft.delegations).from = { kind: "cities", cities: ["antwerp"] };
    });
    expect(ownLines({ cities: ["antwerp"] }, atlas)).toEqual([]);
    expect(ownLines({ cities: ["antwerp", "columbus"] }, atlas)).toContain(item(atlas.delegations).id);
  });
});

describe("a slide that names programs", () => {
  it("has their cities as members", () => {
    const { members, inView, lines } = draw({ programs: ["young-cities"] });
    expect(members).toEqual(["antwerp", "liege"]);
    expect(inView).toEqual(["antwerp", "liege"]);
    expect(lines.some(({ isSelected }) => isSelected)).toBe(false);
  });

  it("brings all lines of City Pair", () => {
    expect(ownLines({ programs: ["city-pair"] }).flatMap((name) => name.split(" "))).toHaveLength(8);
  });
});

describe("a slide of an older or a foreign briefing", () => {
  it("is drawn without what the atlas does not have", () => {
    const foreign = show({ cities: ["atlantis", "liege"], partnerships: ["a--b"], programs: ["none"] });
    expect(knownShow(frozenAtlas, foreign)).toEqual(show({ cities: ["liege"] }));
    expect(drawnOnSlide(frozenAtlas, foreign)).toEqual(draw({ cities: ["liege"] }));
  });

  it("is drawn with what its records are called now", () => {
    const atlas = breakAtlas((draft) => {
      item(draft.cities, 1).aliases = ["vilvorde"];
      item(draft.partnerships).aliases = ["vilvorde--columbus"];
    });
    expect(draw({ cities: ["vilvorde"] }, atlas)).toEqual(draw({ cities: ["vilvoorde"] }, atlas));
    expect(draw({ partnerships: ["vilvorde--columbus"] }, atlas)).toEqual(
      draw({ partnerships: ["vilvoorde--columbus"] }, atlas),
    );
  });
});
