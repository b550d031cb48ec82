import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDataFile } from "@/atlas-check/files/parseDataFile";
import { type Atlas, DATA_FILE_NAMES, type DataFile } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";
import { parseAtlas } from "@/domain/parseAtlas";
import { breakAtlas, item, soundAtlas } from "../domain/buildAtlas";
import { type Json, replaceSomewhere } from "../domain/replaceSomewhere";
import { brokenFiles } from "./brokenFiles";

function problemsOf(file: DataFile, envelope: unknown): AtlasProblem[] {
  const parsed = parseDataFile(file, envelope);
  return parsed.kind === "broken" ? parsed.problems : [];
}

type Loose = Record<string, unknown>;

/** A file of the sound atlas after a change that its type does not allow. */
function brokenFile(file: DataFile, change: (content: Loose[] & Loose) => void): unknown {
  const content = structuredClone(soundAtlas[file]) as unknown as Loose[] & Loose;
  change(content);
  return { $schema: `./schema/${file}.schema.json`, [file]: content };
}

describe("a data file", () => {
  it.each(DATA_FILE_NAMES)("%s.json is parsed, with or without naming its schema", (file) => {
    const expected = { kind: "parsed", value: soundAtlas[file] };
    expect(parseDataFile(file, { [file]: soundAtlas[file] })).toEqual(expected);
    expect(
      parseDataFile(file, { $schema: `./schema/${file}.schema.json`, [file]: soundAtlas[file] }),
    ).toEqual(expected);
  });
});

type Case = {
  when: string;
  file: DataFile;
  envelope: unknown;
  /** `record › field` of each problem. */
  at: string[];
  problem: string;
  remedy: string;
};

const text = (change: (draft: Atlas) => void, file: DataFile) => ({ [file]: breakAtlas(change)[file] });

const CASES: Case[] = [
  {
    when: "is not an object",
    file: "cities",
    envelope: [],
    at: ["whole file › cities"],
    problem: "a list",
    remedy: '"./schema/cities.schema.json"',
  },
  {
    when: "has its key misspelt",
    file: "cities",
    envelope: { citys: [] },
    at: ["whole file › citys", "whole file › cities"],
    problem: '"citys" is not a key',
    remedy: 'Did you mean "cities"?',
  },
  {
    when: "has keys beside its own",
    file: "cities",
    envelope: { cities: soundAtlas.cities, comment: "", ["x".repeat(200)]: 1 },
    at: ["whole file › comment", `whole file › "${"x".repeat(59)}…"`],
    problem: '"comment" is not a key',
    remedy: "Delete it",
  },
  {
    when: "has a schema that is no address",
    file: "cities",
    envelope: { $schema: 5, cities: soundAtlas.cities },
    at: ["whole file › $schema"],
    problem: "is 5",
    remedy: '"./schema/cities.schema.json"',
  },
  {
    when: "holds something else than a list",
    file: "cities",
    envelope: { cities: "none" },
    at: ["cities › (all of it)"],
    problem: 'is "none", but must be a list',
    remedy: "[ … ]",
  },
  {
    when: "lacks a key",
    file: "cities",
    envelope: brokenFile("cities", (cities) => delete item(cities).country),
    at: ["antwerp › country"],
    problem: '"country" is missing.',
    remedy: 'Add "country": "BE"',
  },
  {
    when: "lacks the citations of a claim",
    file: "about",
    envelope: brokenFile("about", (about) => delete item(about.introduction as Loose[]).citations),
    at: ["about-two-days › citations"],
    problem: '"citations" is missing.',
    remedy: 'Add "citations": [ { "source": "…", "at":',
  },
  {
    when: "has empty citations",
    file: "about",
    envelope: text((draft) => {
      item(draft.about.introduction).citations = [];
    }, "about"),
    at: ["about-two-days › citations"],
    problem: "needs at least one citation",
    remedy: '[ { "source": "…"',
  },
  {
    when: "has a record without an id",
    file: "events",
    envelope: brokenFile("events", (events) => delete item(events, 1).id),
    at: ["index 1 › id"],
    problem: '"id" is missing.',
    remedy: 'Add "id"',
  },
  {
    when: "has several unknown keys",
    file: "cities",
    envelope: brokenFile("cities", (cities) =>
      Object.assign(item(cities), { contry: "BE", mayor: "x", twin: "y" }),
    ),
    at: ["antwerp › contry", "antwerp › mayor", "antwerp › twin"],
    problem: '"contry" is not a key',
    remedy: "Delete it. The keys here are id, aliases, country, names",
  },
  {
    when: "has a key misspelt",
    file: "cities",
    envelope: brokenFile("cities", (cities) => {
      delete item(cities).country;
      Object.assign(item(cities), { contry: "BE" });
    }),
    at: ["antwerp › country", "antwerp › contry"],
    problem: '"country" is missing.',
    remedy: 'Add "country"',
  },
  {
    when: "has a number in quotes",
    file: "cities",
    envelope: brokenFile("cities", (cities) =>
      Object.assign(item(cities).coordinates as Loose, { lat: "51.2" }),
    ),
    at: ["antwerp › coordinates.lat"],
    problem: 'is "51.2", but must be a number without quotes.',
    remedy: "for example 0",
  },
  {
    when: "has a latitude off the map",
    file: "cities",
    envelope: text((draft) => {
      item(draft.cities).coordinates.lat = 95;
    }, "cities"),
    at: ["antwerp › coordinates.lat"],
    problem: "is 95, which is too large.",
    remedy: "at most 85",
  },
  {
    when: "has a population that no one counts",
    file: "cities",
    envelope: text((draft) => {
      item(item(draft.cities).populations).count = 0.5;
    }, "cities"),
    at: ["antwerp › populations.0.count", "antwerp › populations.0.count"],
    problem: "not a whole number",
    remedy: "without decimals",
  },
  {
    when: "has a string in place of a text",
    file: "events",
    envelope: brokenFile("events", (events) => Object.assign(item(events), { title: "A graduation" })),
    at: ["graduation › title"],
    problem: 'is "A graduation", but must be an object in { }.',
    remedy: '{ "en": "…" }',
  },
  {
    when: "has a list in place of an object",
    file: "cities",
    envelope: brokenFile("cities", (cities) => Object.assign(item(cities), { coordinates: [51.22, 4.4] })),
    at: ["antwerp › coordinates"],
    problem: "is a list, but must be an object in { }.",
    remedy: '{ "lat": 0, "lng": 0',
  },
  {
    when: "has null",
    file: "events",
    envelope: brokenFile("events", (events) => Object.assign(item(events), { cities: null })),
    at: ["graduation › cities"],
    problem: "is null, but must be a list in [ ].",
    remedy: "[ ",
  },
  {
    when: "has a name of 10,000 characters",
    file: "cities",
    envelope: text((draft) => {
      item(draft.cities).names.en = "a".repeat(10_000);
    }, "cities"),
    at: ["antwerp › names.en"],
    problem: `is 10,000 characters long: "${"a".repeat(59)}…"`,
    remedy: "at most 120 characters",
  },
  {
    when: "has a tag in a text",
    file: "events",
    envelope: text((draft) => {
      item(item(draft.events).claims).text.en = "A <b>graduation</b>.";
    }, "events"),
    at: ["graduation-held › text.en"],
    problem: 'is "A <b>graduation</b>.": must be plain text without < or >.',
    remedy: "Delete the tag",
  },
  {
    when: "has an empty text",
    file: "events",
    envelope: text((draft) => {
      item(draft.events).title.en = "";
    }, "events"),
    at: ["graduation › title.en"],
    problem: 'is "": must not be empty.',
    remedy: "Write a text",
  },
  {
    when: "has a text with white space around it",
    file: "events",
    envelope: text((draft) => {
      item(draft.events).title.en = " A graduation";
    }, "events"),
    at: ["graduation › title.en"],
    problem: "white space at either end",
    remedy: "Delete the white space",
  },
  {
    when: "has a text of two lines",
    file: "events",
    envelope: text((draft) => {
      item(draft.events).title.en = "A\ngraduation";
    }, "events"),
    at: ["graduation › title.en"],
    problem: 'is "Agraduation"',
    remedy: "one line",
  },
  {
    when: "has an id with capitals and accents",
    file: "cities",
    envelope: text((draft) => {
      item(draft.cities).id = "Liège";
    }, "cities"),
    at: ["Liège › id"],
    problem: 'is "Liège"',
    remedy: "lower-case letters without accents",
  },
  {
    when: "has a partnership with a single hyphen",
    file: "partnerships",
    envelope: text((draft) => {
      item(draft.partnerships).id = "vilvoorde-columbus";
    }, "partnerships"),
    at: ["vilvoorde-columbus › id"],
    problem: "<belgian-id>--<us-id>",
    remedy: "two hyphens",
  },
  {
    when: "has a date in another order",
    file: "events",
    envelope: text((draft) => {
      item(draft.events).date = { kind: "at", date: "26/06/2022" };
    }, "events"),
    at: ["graduation › date.date"],
    problem: 'is "26/06/2022"',
    remedy: '"2014-06-15"',
  },
  {
    when: "was updated on no day",
    file: "about",
    envelope: text((draft) => {
      draft.about.updated = "2024-03";
    }, "about"),
    at: ["about › updated"],
    problem: "whole day",
    remedy: "YYYY-MM-DD",
  },
  {
    when: "has an unknown kind of date",
    file: "events",
    envelope: brokenFile("events", (events) =>
      Object.assign(item(events), { date: { kind: "form", from: "2014" } }),
    ),
    at: ["graduation › date.kind"],
    problem: 'is "form"',
    remedy: 'Use one of "at", "range", "from", "after", "by", "unknown". Did you mean "from"?',
  },
  {
    when: "has a date without its kind",
    file: "events",
    envelope: brokenFile("events", (events) => Object.assign(item(events), { date: { date: "2014" } })),
    at: ["graduation › date.kind"],
    problem: "is missing.",
    remedy: 'Use one of "at"',
  },
  {
    when: "has a date that is only a text",
    file: "events",
    envelope: brokenFile("events", (events) => Object.assign(item(events), { date: "2014" })),
    at: ["graduation › date"],
    problem: 'is "2014", but must be an object in { }.',
    remedy: '{ "kind": "at", "date": "…" }',
  },
  {
    when: "has the wrong keys for its kind of date",
    file: "events",
    envelope: brokenFile("events", (events) =>
      Object.assign(item(events), { date: { kind: "range", date: "2014" } }),
    ),
    at: ["graduation › date.from", "graduation › date.to", "graduation › date.date"],
    problem: '"from" is missing.',
    remedy: 'Add "from"',
  },
  {
    when: "has a word that is not in the list",
    file: "cities",
    envelope: brokenFile("cities", (cities) => Object.assign(item(cities), { country: "Belgium" })),
    at: ["antwerp › country"],
    problem: 'is "Belgium"',
    remedy: 'Use one of "BE", "US".',
  },
  {
    when: "has an address of a script",
    file: "sources",
    envelope: text((draft) => {
      item(draft.sources).url = "javascript:alert(1)";
    }, "sources"),
    at: ["duffin › url"],
    problem: "must be an http or https address",
    remedy: "Correct it",
  },
  {
    when: "has an id that would steer a terminal",
    file: "sources",
    envelope: text((draft) => {
      item(draft.sources).id = "\u001b[31mred";
    }, "sources"),
    at: ["[31mred › id"],
    problem: 'is "[31mred"',
    remedy: "lower-case",
  },
];

describe("a broken data file", () => {
  it.each(CASES)("that $when", ({ file, envelope, at, problem, remedy }) => {
    const problems = problemsOf(file, envelope);
    expect(problems.map((found) => `${found.record} › ${found.field}`)).toEqual(at);
    expect(new Set(problems.map((found) => found.file))).toEqual(new Set([`${file}.json`]));
    expect(problems[0]?.problem).toContain(problem);
    expect(problems[0]?.remedy).toContain(remedy);
  });

  it("has all its problems reported", () => {
    const envelope = brokenFile("cities", (cities) => {
      Object.assign(item(cities), { id: "Antwerp", country: 5 });
      delete item(cities, 2).names;
      cities.push({});
    });
    expect(problemsOf("cities", envelope).map(({ record, field }) => `${record} › ${field}`)).toEqual([
      "Antwerp › id",
      "Antwerp › country",
      "dilbeek › names",
      ...["id", "country", "names", "region", "coordinates", "populations", "claims", "gaps"].map(
        (key) => `index 5 › ${key}`,
      ),
    ]);
  });

  it("never makes it throw, whatever JSON it is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DATA_FILE_NAMES),
        fc.jsonValue(),
        fc.boolean(),
        (file, value, isInside) => {
          expect(() => parseDataFile(file, isInside ? { [file]: value } : value)).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("never makes it throw, not even by keys that every object has", () => {
    for (const key of ["toString", "__proto__", "constructor", "hasOwnProperty", "valueOf", "length"]) {
      const odd = JSON.parse(`{"${key}": 0}`);
      const kind = brokenFile("events", (events) =>
        Object.assign(item(events), { date: { kind: odd }, kind: odd }),
      );
      expect(problemsOf("events", kind).map(({ field }) => field)).toEqual(["kind", "date.kind"]);
      const records = { events: [JSON.parse(`{"${key}": 0}`)] };
      expect(problemsOf("events", records).map(({ field }) => field)).toContain(key);
      expect(problemsOf("events", odd).map(({ field }) => field)).toEqual([key, "events"]);
    }
  });

  it("never makes it throw, however deep it is", () => {
    const depth = 200_000;
    const deep = JSON.parse(`{"cities":[{"id":"deep","names":${"[".repeat(depth)}${"]".repeat(depth)}}]}`);
    expect(problemsOf("cities", deep).length).toBeGreaterThan(0);
    const deepKey = JSON.parse(`{"cities":${"[".repeat(depth)}${"]".repeat(depth)}}`);
    expect(problemsOf("cities", deepKey).length).toBeGreaterThan(0);
  });

  it("has problems that name a place and a remedy in a few plain words, whatever was put where", () => {
    fc.assert(
      fc.property(brokenFiles, ({ file, envelope }) => {
        for (const problem of problemsOf(file, envelope)) {
          expect(problem.file).toBe(`${file}.json`);
          for (const part of Object.values(problem)) {
            expect(part).toMatch(/\S/);
            expect(part).not.toMatch(/\p{Cc}/u);
            expect(part.length).toBeLessThan(600);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the combined atlas in the browser", () => {
  it("is parsed, and refused with file, record and field", () => {
    expect(parseAtlas(soundAtlas)).toEqual({ kind: "parsed", atlas: soundAtlas });
    const parsed = parseAtlas(
      breakAtlas((draft) => {
        item(draft.cities).coordinates.lat = 95;
        item(item(draft.about.introduction).citations).source = "X".repeat(10_000);
      }),
    );
    const problems = parsed.kind === "broken" ? parsed.problems : [];
    expect(problems.map(({ file, record, field }) => `${file} › ${record} › ${field}`)).toEqual([
      "about.json › about-two-days › citations.0.source",
      "about.json › about-two-days › citations.0.source",
      "cities.json › antwerp › coordinates.lat",
    ]);
    for (const { problem, remedy } of problems) expect(`${problem}${remedy}`.length).toBeLessThan(400);
  });

  it("never throws, whatever JSON it gets", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => parseAtlas(value)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(replaceSomewhere(soundAtlas as Json), (value) => {
        expect(() => parseAtlas(value)).not.toThrow();
      }),
    );
  });
});
