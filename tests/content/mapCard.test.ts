import { describe, expect, it } from "vitest";
import { readMapCard } from "@/content/mapCard";
import { frozenReading } from "../fixtures/frozenAtlas";
import { frozenPages } from "./pageParts";

const rowsOf = (subject: Parameters<typeof readMapCard>[1]) =>
  readMapCard(frozenReading, subject)?.rows ?? [];
const textOf = (subject: Parameters<typeof readMapCard>[1], label: string) =>
  rowsOf(subject).find((row) => row.label === label)?.text;

describe("the card of a mark", () => {
  it("says counterparts, when, which programs and how sure", () => {
    const antwerp = { kind: "city", city: "antwerp" } as const;
    expect(rowsOf(antwerp).map(({ label }) => label)).toEqual(["Counterpart", "When", "Program", "How sure"]);
    expect(textOf(antwerp, "Counterpart")).toMatch(/San Diego/);
    expect(textOf(antwerp, "When")).toMatch(/2015.*2019/);
    expect(textOf(antwerp, "How sure")).toBe("inferred");
  });

  it("has at most four short rows for every mark and line of every page, none of them empty", () => {
    for (const [path, { picture }] of frozenPages) {
      const subjects = [
        ...picture.marks.map(({ id }) => ({ kind: "city", city: id }) as const),
        ...picture.lines.map(
          ({ id, usCities, belgianCities, kind }) =>
            ({ kind: "line", id, usCities, belgianCities, of: kind }) as const,
        ),
      ];
      for (const subject of subjects) {
        const card = readMapCard(frozenReading, subject);
        expect(card, path).toBeDefined();
        expect(card?.title).toMatch(/\S/);
        expect(card?.rows.length, path).toBeLessThanOrEqual(4);
        for (const { label, text } of card?.rows ?? []) expect(`${label}: ${text}`).toMatch(/^\S.*: \S/);
      }
    }
  });

  it("is none for a city that the atlas does not have", () => {
    expect(readMapCard(frozenReading, { kind: "city", city: "atlantis" })).toBeUndefined();
  });
});

describe("the card of a line", () => {
  it("says when, who, which program and how sure", () => {
    const line = {
      kind: "line",
      id: "vilvoorde--columbus",
      usCities: ["columbus"],
      belgianCities: ["vilvoorde"],
      of: "city-pair",
    } as const;
    expect(readMapCard(frozenReading, line)?.title).toBe("Vilvoorde – Columbus");
    expect(rowsOf(line).map(({ label }) => label)).toEqual(["When", "Who", "Program", "How sure"]);
    expect(textOf(line, "When")).toMatch(/2014/);
    expect(textOf(line, "How sure")).toBe("inferred");
  });

  it("of a delegation tells of it alone, and of several cities that it joined as one", () => {
    const line = {
      kind: "line",
      id: "liege-verviers-tennessee-2019",
      usCities: ["nashville", "chattanooga"],
      belgianCities: ["liege", "verviers"],
      of: "city-pair",
    } as const;
    const card = readMapCard(frozenReading, line);
    expect(card?.title).toBe("Liège and Verviers – Nashville and Chattanooga");
    expect(textOf(line, "When")).toBe("November 3–9, 2019");
    expect(textOf(line, "How sure")).toBe("stated");
  });
});
