import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDataFiles } from "@/atlas-check/files/checkDataFiles";
import { type Atlas, DATA_FILE_NAMES, type DataFile } from "@/domain/atlas";
import { breakAtlas, isInsideBox, item, soundAtlas } from "../domain/buildAtlas";
import { brokenFiles } from "./brokenFiles";

type Envelopes = { [File in DataFile]?: unknown };
type Loose = Record<string, unknown>;

function envelopesOf(atlas: Atlas): Envelopes {
  return Object.fromEntries(DATA_FILE_NAMES.map((file) => [file, { [file]: atlas[file] }]));
}

function check(envelopes: Envelopes): string[] {
  const { problems } = checkDataFiles(envelopes, { isInsideCountry: isInsideBox });
  return problems.map(({ file, record, field }) => `${file} › ${record} › ${field}`);
}

/** All files of the sound atlas after a change that its type may not allow. */
function checkBroken(change: (draft: Atlas) => void): string[] {
  return check(envelopesOf(breakAtlas(change)));
}

const remove = (record: object, key: string) => delete (record as Loose)[key];
const put = (record: object, values: Loose) => Object.assign(record, values);

describe("the data files together", () => {
  it("give the atlas where nothing is wrong", () => {
    const checked = checkDataFiles(envelopesOf(soundAtlas), { isInsideCountry: isInsideBox });
    expect(checked).toEqual({ atlas: soundAtlas, problems: [] });
  });

  it("give no atlas where a rule finds a problem", () => {
    const atlas = breakAtlas((draft) => put(item(draft.events), { cities: ["nowhere"] }));
    const checked = checkDataFiles(envelopesOf(atlas), { isInsideCountry: isInsideBox });
    expect(checked.problems).toHaveLength(1);
    expect(checked).not.toHaveProperty("atlas");
  });

  it("have schema problems and broken references reported at once, in the order of the files", () => {
    expect(
      checkBroken((draft) => {
        remove(item(draft.programs), "date");
        put(item(draft.events), { cities: ["nowhere"] });
        item(draft.cities).coordinates.lng = 1.5;
        put(item(draft.outcomes).claims, { 0: { id: "strategy-came" } });
      }),
    ).toEqual([
      "cities.json › antwerp › coordinates",
      "programs.json › city-pair › date",
      "outcomes.json › strategy-came › text",
      "outcomes.json › strategy-came › basis",
      "outcomes.json › strategy-came › citations",
      "events.json › graduation › cities.0",
    ]);
  });

  it("have every problem that its schema finds in one record reported at once, with what the rules find in others", () => {
    expect(
      checkBroken((draft) => {
        const antwerp = item(draft.cities);
        antwerp.names.en = "<b>".repeat(4_000);
        remove(antwerp.coordinates, "citations");
        put(antwerp, { mayor: "x" });
        draft.cities.push(structuredClone(item(draft.cities, 1)));
      }).sort(),
    ).toEqual(
      [
        "cities.json › antwerp › names.en",
        "cities.json › antwerp › names.en",
        "cities.json › antwerp › coordinates.citations",
        "cities.json › antwerp › mayor",
        "cities.json › vilvoorde › id",
      ].sort(),
    );
  });

  it.each<[string, (draft: Atlas) => void, string[]]>([
    [
      "a dropped city",
      (draft) => remove(item(draft.cities, 1), "country"),
      ["cities.json › vilvoorde › country"],
    ],
    [
      "a dropped program",
      (draft) => remove(item(draft.programs), "date"),
      ["programs.json › city-pair › date"],
    ],
    [
      "a dropped delegation",
      (draft) => remove(item(draft.delegations), "from"),
      ["delegations.json › vilvoorde-to-columbus › from"],
    ],
    ["a dropped source", (draft) => remove(item(draft.sources), "grade"), ["sources.json › duffin › grade"]],
    ["a city without an id", (draft) => remove(item(draft.cities, 1), "id"), ["cities.json › index 1 › id"]],
    [
      "a dropped claim that another disagrees with",
      (draft) => remove(item(draft.about.introduction, 1), "basis"),
      ["about.json › about-three-days › basis"],
    ],
    [
      "a dropped city of a program",
      (draft) => put(item(item(draft.programs).cities), { note: { id: "vilvoorde" }, city: 5 }),
      ["programs.json › city-pair › cities.0.city", "programs.json › city-pair › cities.0.note"],
    ],
    [
      "a source that only a broken claim cites",
      (draft) => put(item(draft.about.introduction, 1), { citations: [] }),
      ["about.json › about-three-days › citations"],
    ],
    [
      "an unreadable day of the last change",
      (draft) => put(draft.about, { updated: 2024 }),
      ["about.json › about › updated"],
    ],
  ])("do not have %s reported a second time where it is named", (_, change, expected) => {
    expect(checkBroken(change)).toEqual(expected);
  });

  it.each(DATA_FILE_NAMES)(
    "do not have what they name in %s.json reported where that file is unreadable",
    (file) => {
      const envelopes = envelopesOf(breakAtlas((draft) => put(item(draft.cities).coordinates, { lng: 1.5 })));
      delete envelopes[file];
      expect(check(envelopes)).toEqual(file === "cities" ? [] : ["cities.json › antwerp › coordinates"]);
      expect(checkDataFiles(envelopes, { isInsideCountry: isInsideBox })).not.toHaveProperty("atlas");
    },
  );

  it("have a record looked at by the rules once its schema can read it", () => {
    const breakBoth = (draft: Atlas) => {
      remove(item(draft.cities), "names");
      item(draft.cities).coordinates.lng = 1.5;
    };
    expect(checkBroken(breakBoth)).toEqual(["cities.json › antwerp › names"]);
    expect(checkBroken((draft) => put(item(draft.cities).coordinates, { lng: 1.5 }))).toEqual([
      "cities.json › antwerp › coordinates",
    ]);
  });

  it("do not have dates called future where the last change is no whole day", () => {
    expect(checkBroken((draft) => put(draft.about, { updated: "2019" }))).toEqual([
      "about.json › about › updated",
    ]);
  });

  it("have a copy of a record reported even if the copy or the record is broken", () => {
    expect(checkBroken((draft) => put(draft.cities, { 5: { id: "antwerp" } }))).toContain(
      "cities.json › antwerp › id",
    );
  });

  it("do not have a field reported twice", () => {
    expect(
      checkBroken((draft) => {
        item(item(draft.partnerships).connections).claims = [];
        item(draft.events).cities = [""];
      }),
    ).toEqual([
      "partnerships.json › vilvoorde--columbus › connections.0.claims",
      "events.json › graduation › cities.0",
    ]);
  });

  it("never make it throw, whatever was put where", () => {
    fc.assert(
      fc.property(fc.array(brokenFiles, { minLength: 1, maxLength: 3 }), (files) => {
        const broken = Object.fromEntries(files.map(({ file, envelope }) => [file, envelope]));
        const { atlas, problems } = checkDataFiles(
          { ...envelopesOf(soundAtlas), ...broken },
          { isInsideCountry: isInsideBox },
        );
        // Exactly one of the two, so that nothing broken can be built.
        expect(atlas === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 150 },
    );
  });

  it("never make it throw, however deep they are", () => {
    const depth = 200_000;
    const deep = JSON.parse(`{"cities":[{"id":"deep","names":${"[".repeat(depth)}${"]".repeat(depth)}}]}`);
    expect(check({ ...envelopesOf(soundAtlas), cities: deep })).toContain("cities.json › deep › names");
  });
});
