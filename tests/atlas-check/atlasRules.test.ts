import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ATLAS_RULES, atlasProblems } from "@/atlas-check/atlasProblems";
import { RESERVED_IDS } from "@/atlas-check/rules/idsAreUnique";
import type { AtlasRule } from "@/atlas-check/rules/rule";
import type { Atlas } from "@/domain/atlas";
import { parseAtlas } from "@/domain/parseAtlas";
import { breakAtlas, isInsideBox, item, soundAtlas } from "../domain/buildAtlas";
import { ARTICLE, QUOTATION_CASES } from "./quotationCases";
import type { RuleCase } from "./ruleCase";

const context = { isInsideCountry: isInsideBox, sourceTexts: new Map([["duffin", ARTICLE]]) };
const connection = (draft: Atlas, partnership = 0) => item(item(draft.partnerships, partnership).connections);
const slide = (draft: Atlas, index = 1) => item(item(draft.briefings).slides, index);

const CASES: RuleCase[] = [
  ...QUOTATION_CASES,
  {
    rule: "idsAreUniquePerFile",
    when: "a city is copied",
    change: (draft) => draft.cities.push(structuredClone(item(draft.cities, 1))),
    at: ["cities.json › vilvoorde › id"],
  },
  {
    rule: "fragmentIdsAreUnique",
    when: "an event has the id of a claim elsewhere",
    change: (draft) => {
      item(draft.events).id = "pair-vilvoorde";
    },
    at: ["partnerships.json › pair-vilvoorde › id"],
  },
  {
    rule: "fragmentIdsAreUnique",
    when: "a gap has the id of a delegation",
    change: (draft) => {
      item(draft.about.gaps).id = "speaker";
    },
    at: ["about.json › speaker › id"],
  },
  {
    rule: "fragmentIdsAreUnique",
    when: "an event is copied with its claims",
    change: (draft) => draft.events.push(structuredClone(item(draft.events))),
    at: ["events.json › graduation › id"],
  },
  {
    rule: "noFragmentIdIsReserved",
    when: "an outcome is called like a part of the page",
    change: (draft) => {
      item(draft.outcomes).id = "legend";
    },
    at: ["outcomes.json › legend › id"],
  },
  {
    rule: "noPageIdIsANumber",
    when: "a program had a number for an id",
    change: (draft) => {
      item(draft.programs).aliases = ["2016"];
    },
    at: ["programs.json › city-pair › aliases.0"],
  },
  {
    rule: "everyCityNamedExists",
    when: "every kind of record misspells a city",
    change: (draft) => {
      item(draft.partnerships).usCity = "colombus";
      item(item(draft.programs).cities).city = "vilvorde";
      item(draft.delegations).from = { kind: "cities", cities: ["Vilvoorde"] };
      item(draft.outcomes).cities = ["vilvoord"];
      item(draft.events).cities = ["antwerpen"];
    },
    at: [
      "partnerships.json › vilvoorde--columbus › usCity",
      "programs.json › city-pair › cities.0.city",
      "delegations.json › vilvoorde-to-columbus › from.cities.0",
      "outcomes.json › strategy › cities.0",
      "events.json › graduation › cities.0",
    ],
  },
  {
    rule: "noPageIdIsANumber",
    when: "a program had a number for an id",
    change: (draft) => {
      item(draft.programs).aliases = ["2016"];
    },
    at: ["programs.json › city-pair › aliases.0"],
  },
  {
    rule: "everyCityNamedExists",
    when: "a delegation goes to a city that is nearly known",
    change: (draft) => {
      item(draft.delegations).to = { kind: "cities", cities: ["colombus"] };
    },
    at: ["delegations.json › vilvoorde-to-columbus › to.cities.0"],
    remedy: 'Did you mean "columbus"?',
  },
  {
    rule: "noPageIdIsANumber",
    when: "a program had a number for an id",
    change: (draft) => {
      item(draft.programs).aliases = ["2016"];
    },
    at: ["programs.json › city-pair › aliases.0"],
  },
  {
    rule: "everyCityNamedExists",
    when: "a city is like no known one",
    change: (draft) => item(draft.events).cities.push("xanadu"),
    at: ["events.json › graduation › cities.1"],
    remedy: "add the city to cities.json",
  },
  {
    rule: "everyProgramNamedExists",
    when: "a delegation, an outcome and an event name unknown programs",
    change: (draft) => {
      const { program } = item(draft.delegations);
      if (program.kind === "program") program.program = "city-pairs";
      item(draft.outcomes).programs = ["none"];
      item(draft.events).programs = ["none"];
    },
    at: [
      "delegations.json › vilvoorde-to-columbus › program.program",
      "outcomes.json › strategy › programs.0",
      "events.json › graduation › programs.0",
    ],
  },
  {
    rule: "everyDelegationNamedExists",
    when: "an outcome names an unknown delegation",
    change: (draft) => {
      item(draft.outcomes).delegations = ["vilvoorde-to-colombus"];
    },
    at: ["outcomes.json › strategy › delegations.0"],
    remedy: 'Did you mean "vilvoorde-to-columbus"?',
  },
  {
    rule: "everySourceNamedExists",
    when: "a claim, a coordinate and a gap name unknown sources",
    change: (draft) => {
      item(item(draft.about.organisers).citations).source = "dufin";
      item(item(draft.cities).coordinates.citations).source = "atlas";
      item(draft.about.gaps).sources = ["nobody"];
    },
    at: [
      "about.json › about-organizers › citations.0.source",
      "cities.json › antwerp › coordinates.citations.0.source",
      "about.json › gap-leader › sources.0",
    ],
  },
  {
    rule: "noListNamesARecordTwice",
    when: "a program and an event name a city twice",
    change: (draft) => {
      item(item(draft.programs).cities, 1).city = "vilvoorde";
      item(draft.events).cities = ["antwerp", "dilbeek", "antwerp"];
    },
    at: ["programs.json › city-pair › cities.1.city", "events.json › graduation › cities.2"],
  },
  {
    rule: "everyClaimDisagreedWithExists",
    when: "a claim disagrees with an unknown one",
    change: (draft) => item(draft.about.introduction).disagreesWith?.push("about-two-weeks"),
    at: ["about.json › about-two-days › disagreesWith.1"],
  },
  {
    rule: "noClaimDisagreesWithItself",
    when: "a claim names itself",
    change: (draft) => item(draft.about.introduction).disagreesWith?.push("about-two-days"),
    at: ["about.json › about-two-days › disagreesWith.1"],
  },
  {
    rule: "claimsDisagreeMutually",
    when: "only one of two claims names the other",
    change: (draft) => {
      delete item(draft.about.introduction, 1).disagreesWith;
    },
    at: ["about.json › about-two-days › disagreesWith.0"],
    remedy: '"about-three-days"',
  },
  {
    rule: "partnershipIdsNameBothCities",
    when: "an id names another city",
    change: (draft) => {
      item(draft.partnerships).id = "vilvoorde--dalton";
    },
    at: ["partnerships.json › vilvoorde--dalton › id"],
  },
  {
    rule: "partnershipsJoinBelgiumAndTheUnitedStates",
    when: "the cities are swapped",
    change: (draft) => {
      Object.assign(item(draft.partnerships), { belgianCity: "columbus", usCity: "vilvoorde" });
    },
    at: [
      "partnerships.json › vilvoorde--columbus › belgianCity",
      "partnerships.json › vilvoorde--columbus › usCity",
    ],
  },
  {
    rule: "twoCitiesShareOnePartnership",
    when: "a second record joins the same cities",
    change: (draft) =>
      draft.partnerships.push({ ...item(draft.partnerships), id: "vilvoorde--columbus-ohio" }),
    at: ["partnerships.json › vilvoorde--columbus-ohio › usCity"],
  },
  {
    rule: "connectionsAreOfDifferentKinds",
    when: "a partnership is a city pair twice",
    change: (draft) => item(draft.partnerships).connections.push(connection(draft)),
    at: ["partnerships.json › vilvoorde--columbus › connections.1.kind"],
  },
  {
    rule: "connectionsHaveClaims",
    when: "a city pair and sister cities have no claim",
    change: (draft) => {
      connection(draft, 0).claims = [];
      connection(draft, 1).claims = [];
    },
    at: [
      "partnerships.json › vilvoorde--columbus › connections.0.claims",
      "partnerships.json › dilbeek--dalton › connections.0.claims",
    ],
  },
  {
    rule: "cityPairsAreInTheProgram",
    when: "the program does not name the Belgian city",
    change: (draft) => item(draft.programs).cities.shift(),
    at: ["partnerships.json › vilvoorde--columbus › connections.0.kind"],
  },
  {
    rule: "cityPairsAreInTheProgram",
    when: "there is no program of that name",
    change: (draft) => draft.programs.pop(),
    at: ["partnerships.json › vilvoorde--columbus › connections.0.kind"],
  },
  {
    rule: "onlyEndedConnectionsHaveAnEnd",
    when: "an ended connection has no end",
    change: (draft) => {
      delete connection(draft, 1).ended;
    },
    at: ["partnerships.json › dilbeek--dalton › connections.0.ended"],
  },
  {
    rule: "onlyEndedConnectionsHaveAnEnd",
    when: "a current connection has an end",
    change: (draft) => {
      connection(draft, 1).status = "current";
    },
    at: ["partnerships.json › dilbeek--dalton › connections.0.ended"],
  },
  {
    rule: "datesAreInTheCalendar",
    when: "a month is too short for its day",
    change: (draft) => {
      draft.about.updated = "2024-02-30";
      item(draft.events).date = { kind: "at", date: "2019-02-29" };
    },
    at: ["about.json › about › updated", "events.json › graduation › date.date"],
  },
  {
    rule: "datesAreNotTooOld",
    when: "a year has lost a digit",
    change: (draft) => {
      connection(draft, 1).since = { kind: "at", date: "1895" };
    },
    at: ["partnerships.json › dilbeek--dalton › connections.0.since.date"],
  },
  {
    rule: "datesAreNotInTheFuture",
    when: "dates lie after the last change",
    change: (draft) => {
      item(draft.events).date = { kind: "at", date: "2024-03-02" };
      item(draft.programs).date = { kind: "range", from: "2014", to: "2025" };
    },
    at: ["programs.json › city-pair › date.to", "events.json › graduation › date.date"],
  },
  {
    rule: "datesAreNotOnlyInTheFuture",
    when: "a date is after the year of the last change, which is not over",
    change: (draft) => {
      item(draft.events).date = { kind: "after", date: "2024" };
      item(draft.programs).date = { kind: "after", date: "2024-02" };
    },
    at: ["events.json › graduation › date.date"],
  },
  {
    rule: "connectionsEndAfterTheyBegin",
    when: "a connection ends on the last day after which it began",
    change: (draft) => {
      Object.assign(connection(draft, 1), {
        since: { kind: "after", date: "2005" },
        ended: { kind: "at", date: "2005" },
      });
    },
    at: ["partnerships.json › dilbeek--dalton › connections.0.ended"],
  },
  {
    rule: "rangesBeginBeforeTheyEnd",
    when: "a range runs backwards",
    change: (draft) => {
      item(draft.delegations).date = { kind: "range", from: "2014-06-21", to: "2014-05" };
    },
    at: ["delegations.json › vilvoorde-to-columbus › date.to"],
  },
  {
    rule: "connectionsEndAfterTheyBegin",
    when: "the end is before the beginning",
    change: (draft) => {
      connection(draft, 1).ended = { kind: "by", date: "1984" };
    },
    at: ["partnerships.json › dilbeek--dalton › connections.0.ended"],
  },
  {
    rule: "eachEndIsInOneCountry",
    when: "a delegation goes to cities of both countries",
    change: (draft) => {
      item(draft.delegations).to = { kind: "cities", cities: ["columbus", "antwerp"] };
    },
    at: ["delegations.json › vilvoorde-to-columbus › to.cities"],
  },
  {
    rule: "directionsAgreeWithBothEnds",
    when: "the direction is the opposite one",
    change: (draft) => {
      item(draft.delegations).direction = "to-belgium";
    },
    at: ["delegations.json › vilvoorde-to-columbus › from", "delegations.json › vilvoorde-to-columbus › to"],
  },
  {
    rule: "directionsAgreeWithBothEnds",
    when: "an unnamed end is in the wrong country",
    change: (draft) => {
      item(draft.delegations).to = { kind: "unnamed", country: "BE", sentence: { en: "Not named." } };
    },
    at: ["delegations.json › vilvoorde-to-columbus › to"],
  },
  {
    rule: "directionIsStatedWhereBothEndsAre",
    when: "both ends are stated, the direction is not",
    change: (draft) => {
      item(draft.delegations).direction = "not-stated";
    },
    at: ["delegations.json › vilvoorde-to-columbus › direction"],
  },
  {
    rule: "delegationsLeaveTheirCountry",
    when: "both ends are the same city",
    change: (draft) => {
      Object.assign(item(draft.delegations), {
        direction: "not-stated",
        to: { kind: "cities", cities: ["vilvoorde"] },
      });
    },
    at: ["delegations.json › vilvoorde-to-columbus › to"],
  },
  {
    rule: "contextNamesNoCityAndNoProgram",
    when: "context is tied to a city and a program",
    change: (draft) => {
      Object.assign(item(draft.events, 1), { cities: ["antwerp"], programs: ["city-pair"] });
    },
    at: ["events.json › elections › cities", "events.json › elections › programs"],
  },
  {
    rule: "citiesAreInsideTheirCountry",
    when: "a city is in the sea",
    change: (draft) => {
      item(draft.cities).coordinates.lng = 1.5;
    },
    at: ["cities.json › antwerp › coordinates"],
    remedy: "WGS 84",
  },
  {
    rule: "citiesAreInsideTheirCountry",
    when: "lat and lng are swapped",
    change: (draft) => {
      Object.assign(item(draft.cities).coordinates, { lat: 4.4, lng: 51.22 });
    },
    at: ["cities.json › antwerp › coordinates"],
    remedy: "swapped",
  },
  {
    rule: "citiesAreInsideTheirCountry",
    when: "the minus of a western longitude is missing",
    change: (draft) => {
      item(draft.cities, 3).coordinates.lng = 83;
    },
    at: ["cities.json › columbus › coordinates"],
    remedy: "minus",
  },
  {
    rule: "citiesAreInsideTheirCountry",
    when: "the country is the other one",
    change: (draft) => {
      item(draft.cities, 3).country = "BE";
    },
    at: ["cities.json › columbus › coordinates"],
    remedy: "the United States",
  },
  {
    rule: "noTwoCitiesShareAPoint",
    when: "coordinates are copied from another city",
    change: (draft) => {
      item(draft.cities, 1).coordinates = item(draft.cities).coordinates;
    },
    at: ["cities.json › vilvoorde › coordinates"],
  },
  {
    rule: "onlyTheArticleIsCitedByParagraph",
    when: "another page is cited by paragraph",
    change: (draft) => {
      item(item(draft.about.introduction, 1).citations).at = { kind: "paragraph", paragraph: "4a" };
    },
    at: ["about.json › about-three-days › citations.0.at"],
  },
  {
    rule: "weakSourcesOnlyBearSisterCities",
    when: "a weak source bears a city pair, a figure and a city without sister city",
    change: (draft) => {
      item(item(connection(draft).claims).citations).source = "weak";
      item(item(item(draft.cities, 2).populations).citations).source = "weak";
      item(item(item(draft.cities, 1).claims).citations).source = "weak";
    },
    at: [
      "cities.json › vilvoorde-people › citations.0.source",
      "cities.json › dilbeek › populations.0.citations.0.source",
      "partnerships.json › pair-vilvoorde › citations.0.source",
    ],
  },
  {
    rule: "archivedCopiesAreElsewhere",
    when: "the copy of a page is the page",
    change: (draft) => {
      item(draft.sources, 1).archived = { url: "https://example.org/paper", date: "2020-05-03" };
    },
    at: ["sources.json › paper › archived.url"],
  },
  {
    rule: "archivedCopiesAreNotOlderThanTheirSource",
    when: "a page was published after it was copied",
    change: (draft) => {
      item(draft.sources, 1).published = { kind: "at", date: "2020-06" };
    },
    at: ["sources.json › paper › archived.date"],
  },
  {
    rule: "datesAreInTheCalendar",
    when: "a copy is of a day that there is not",
    change: (draft) => {
      item(draft.sources, 1).archived = { url: "https://archive.example/paper", date: "2021-02-30" };
    },
    at: ["sources.json › paper › archived.date"],
  },
  {
    rule: "datesAreNotInTheFuture",
    when: "a copy is newer than the data",
    change: (draft) => {
      item(draft.sources, 1).archived = { url: "https://archive.example/paper", date: "2025" };
    },
    at: ["sources.json › paper › archived.date"],
  },
  {
    rule: "everySourceIsCited",
    when: "nothing cites a source",
    change: (draft) => draft.sources.push({ ...item(draft.sources), id: "idle" }),
    at: ["sources.json › idle › id"],
  },
  {
    rule: "everyCityIsPartOfAnExchange",
    when: "a city is only named in an outcome",
    change: (draft) => {
      item(draft.cities).id = "ghent";
      item(draft.outcomes).cities.push("ghent");
    },
    at: ["cities.json › ghent › id"],
  },
  {
    rule: "idsAreUniquePerFile",
    when: "a briefing is copied",
    change: (draft) => draft.briefings.push(structuredClone(item(draft.briefings))),
    at: ["briefings.json › small › id"],
  },
  {
    rule: "noPageIdIsANumber",
    when: "a program had a number for an id",
    change: (draft) => {
      item(draft.programs).aliases = ["2016"];
    },
    at: ["programs.json › city-pair › aliases.0"],
  },
  {
    rule: "everyCityNamedExists",
    when: "a slide shows a city that is nearly known",
    change: (draft) => {
      slide(draft).show.cities = ["vilvorde"];
    },
    at: ["briefings.json › small › slides.1.show.cities.0"],
    remedy: 'Did you mean "vilvoorde"?',
  },
  {
    rule: "everyProgramNamedExists",
    when: "a slide shows an unknown program",
    change: (draft) => {
      slide(draft).show.programs = ["city-pairs"];
    },
    at: ["briefings.json › small › slides.1.show.programs.0"],
  },
  {
    rule: "everyPartnershipShownExists",
    when: "a slide shows partnerships that there are not",
    change: (draft) => {
      slide(draft).show.partnerships = ["vilvoorde--colombus", "vilvoorde--columbus", "a--b"];
    },
    at: [
      "briefings.json › small › slides.1.show.partnerships.0",
      "briefings.json › small › slides.1.show.partnerships.2",
    ],
    remedy: 'Did you mean "vilvoorde--columbus"?',
  },
  {
    rule: "everythingThatSlidesRestOnExists",
    when: "text and notes rest on records that there are not",
    change: (draft) => {
      item(slide(draft).text).claims = ["vilvoorde-wend", "gap-leader"];
      item(slide(draft).notes).gaps = ["gap-leader", "speaker-spoke"];
    },
    at: [
      "briefings.json › small › slides.1.text.0.claims.0",
      "briefings.json › small › slides.1.text.0.claims.1",
      "briefings.json › small › slides.1.notes.0.gaps.1",
    ],
    remedy: 'Did you mean "vilvoorde-went"?',
  },
  {
    rule: "slidesRestOnRecords",
    when: "a passage of a content slide rests on nothing, and none of its notes does",
    change: (draft) => {
      slide(draft).text.push({ text: { en: "By itself." }, claims: [], gaps: [] });
      item(slide(draft).notes).gaps = [];
    },
    at: ["briefings.json › small › slides.1.text.1", "briefings.json › small › slides.1.notes"],
  },
  {
    rule: "slidesAreShortEnough",
    when: "the paragraphs of a slide have 61 words together",
    change: (draft) => {
      const words = (count: number) => ({
        text: { en: Array.from({ length: count }, () => "word").join(" – ") },
        claims: ["vilvoorde-went"],
        gaps: [],
      });
      slide(draft, 0).text = [words(20), words(40)];
      slide(draft).text = [words(20), words(41)];
    },
    at: ["briefings.json › small › slides.1.text"],
    remedy: "notes",
  },
  {
    rule: "noBriefingIdIsReserved",
    when: "a briefing has the address of readers' own",
    change: (draft) => {
      item(draft.briefings).id = "own";
    },
    at: ["briefings.json › own › id"],
  },
  {
    rule: "slidePeriodsBeginBeforeTheyEnd",
    when: "a slide's period ends before it begins",
    change: (draft) => {
      slide(draft).show.from = 2015;
    },
    at: ["briefings.json › small › slides.1.show.to"],
  },
];

describe("the rules across records", () => {
  it("accept the sound atlas, as its schema does", () => {
    expect(parseAtlas(soundAtlas)).toEqual({ kind: "parsed", atlas: soundAtlas });
    expect(atlasProblems(soundAtlas, context)).toEqual([]);
  });

  it.each(CASES)("$rule reports when $when", ({ rule, change, at, remedy }) => {
    const run: AtlasRule = ATLAS_RULES[rule];
    const problems = run(breakAtlas(change), context);
    expect(problems.map(({ file, record, field }) => `${file} › ${record} › ${field}`)).toEqual(at);
    for (const problem of problems) {
      expect(problem.problem).toMatch(/\S/);
      expect(problem.remedy).toMatch(/\S/);
    }
    if (remedy !== undefined) expect(problems[0]?.remedy).toContain(remedy);
  });

  it("have a broken case each", () => {
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual(Object.keys(ATLAS_RULES).sort());
  });

  it("are all in the list", async () => {
    const folder = fileURLToPath(new URL("../../src/atlas-check/rules/", import.meta.url));
    const sources = await Promise.all((await readdir(folder)).map((name) => readFile(folder + name, "utf8")));
    const rules = sources.flatMap((text) =>
      [
        ...text.matchAll(/^export function (\w+)\(atlas: Atlas(?:, [^)]*RuleContext)?\): AtlasProblem\[\]/gm),
      ].map(([, name]) => name),
    );
    expect(rules.sort()).toEqual(Object.keys(ATLAS_RULES).sort());
  });

  it("reserve the ids of the elements of a page", () => {
    expect([...RESERVED_IDS].sort()).toEqual(
      ["main", "map", "panel", "list", "legend", "notices", "timeline", "search"].sort(),
    );
  });

  it.each([
    { from: "2014-06", to: "2014", label: "a month to its year" },
    { from: "2014-06-21", to: "2014-06", label: "a day to its month" },
    { from: "2014", to: "2014", label: "a year to itself" },
  ])("accept a range from $label, which can be in order", ({ from, to }) => {
    const atlas = breakAtlas((draft) => {
      item(draft.delegations).date = { kind: "range", from, to };
    });
    expect(atlasProblems(atlas, context)).toEqual([]);
  });

  it("accept an end in the year of the beginning", () => {
    const atlas = breakAtlas((draft) => {
      connection(draft, 1).since = { kind: "after", date: "2022-06" };
      connection(draft, 1).ended = { kind: "at", date: "2022" };
    });
    expect(atlasProblems(atlas, context)).toEqual([]);
  });
});
