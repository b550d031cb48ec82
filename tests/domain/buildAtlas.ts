import type { Atlas } from "@/domain/atlas";
import type { City } from "@/domain/city";
import type { Citation, Claim } from "@/domain/claim";
import type { DateValue } from "@/domain/dateValue";
import type { Source } from "@/domain/source";

const unknownDate: DateValue = { kind: "unknown", sentence: { en: "No source says when." } };

const whole = (source: string): Citation => ({ source, at: { kind: "whole" } });

const claim = (id: string, source = "duffin"): Claim => ({
  id,
  text: { en: `What ${id} says.` },
  basis: { kind: "stated" },
  citations: [whole(source)],
});

const source = (id: string, grade: Source["grade"]): Source => ({
  id,
  title: `Title of ${id}`,
  language: "en",
  publisher: "A publisher",
  kind: "web-page",
  url: `https://example.org/${id}`,
  published: unknownDate,
  grade,
  gradeReason: { en: "For the test." },
  silences: [],
});

const city = (
  id: string,
  country: City["country"],
  [lat, lng]: [number, number],
  claims: Claim[] = [],
): City => ({
  id,
  country,
  names: { en: id, nl: id, fr: id, de: id },
  region: { en: "Region", nl: "Regio", fr: "Région", de: "Region" },
  coordinates: { lat, lng, citations: [whole("gazetteer")] },
  populations: [
    {
      count: 1000,
      isApproximate: false,
      date: { kind: "at", date: "2020-01-01" },
      citations: [whole("gazetteer")],
    },
  ],
  claims,
  gaps: [],
});

const atlas: Atlas = {
  about: {
    title: { en: "A small atlas" },
    updated: "2024-03-01",
    introduction: [
      { ...claim("about-two-days"), disagreesWith: ["about-three-days"] },
      { ...claim("about-three-days", "paper"), disagreesWith: ["about-two-days"] },
    ],
    organisers: [claim("about-organizers")],
    gaps: [
      {
        id: "gap-leader",
        text: { en: "No source says who led it." },
        about: [{ record: "vilvoorde-to-columbus", field: "participants" }],
        sources: ["duffin"],
      },
    ],
  },
  briefings: [
    {
      id: "small",
      title: { en: "A small briefing" },
      author: { en: "An author" },
      date: "2024-03-01",
      minutes: 3,
      slides: [
        {
          kind: "cover",
          title: { en: "A small briefing" },
          text: [{ text: { en: "What it is about." }, claims: [], gaps: [] }],
          notes: [{ text: { en: "Welcome." }, claims: [], gaps: [] }],
          show: { cities: [], partnerships: [], programs: [] },
        },
        {
          kind: "content",
          title: { en: "A visit" },
          text: [{ text: { en: "Vilvoorde went." }, claims: ["vilvoorde-went"], gaps: [] }],
          notes: [
            { text: { en: "Nobody knows who led it." }, claims: [], gaps: ["gap-leader"] },
            { text: { en: "And so on." }, claims: [], gaps: [] },
          ],
          show: {
            cities: ["vilvoorde"],
            partnerships: ["vilvoorde--columbus"],
            programs: ["city-pair"],
            from: 2014,
            to: 2014,
          },
        },
        {
          kind: "closing",
          title: { en: "The end" },
          text: [],
          notes: [],
          show: { cities: [], partnerships: [], programs: [] },
        },
      ],
    },
  ],
  cities: [
    city("antwerp", "BE", [51.22, 4.4]),
    city(
      "vilvoorde",
      "BE",
      [50.93, 4.43],
      [
        {
          ...claim("vilvoorde-people"),
          citations: [{ source: "duffin", at: { kind: "paragraph", paragraph: "5" } }],
        },
      ],
    ),
    city("dilbeek", "BE", [50.85, 4.26], [claim("dilbeek-twins", "weak")]),
    city("columbus", "US", [39.96, -83]),
    city("dalton", "US", [34.77, -84.97]),
  ],
  partnerships: [
    {
      id: "vilvoorde--columbus",
      belgianCity: "vilvoorde",
      usCity: "columbus",
      connections: [
        {
          kind: "city-pair",
          since: { kind: "by", date: "2014-06" },
          status: "unknown",
          claims: [claim("pair-vilvoorde")],
        },
      ],
      gaps: [],
    },
    {
      id: "dilbeek--dalton",
      belgianCity: "dilbeek",
      usCity: "dalton",
      connections: [
        {
          kind: "sister-cities",
          since: { kind: "at", date: "1985" },
          status: "ended",
          ended: { kind: "at", date: "2022-09" },
          claims: [claim("sisters-dilbeek", "weak")],
        },
      ],
      gaps: [],
    },
  ],
  programs: [
    {
      id: "city-pair",
      name: { en: "City Pair Program" },
      shortName: { en: "City Pair" },
      claims: [claim("city-pair-is")],
      runBy: { kind: "known", value: { en: "The bureau" }, citations: [whole("duffin")] },
      cities: [
        { city: "vilvoorde", claim: claim("city-pair-vilvoorde") },
        { city: "antwerp", claim: claim("city-pair-antwerp") },
      ],
      date: { kind: "from", from: "2011" },
      gaps: [],
    },
  ],
  delegations: [
    {
      id: "vilvoorde-to-columbus",
      title: { en: "Vilvoorde to Columbus" },
      direction: "to-united-states",
      from: { kind: "cities", cities: ["vilvoorde"] },
      to: { kind: "cities", cities: ["columbus"] },
      date: { kind: "range", from: "2014-06-15", to: "2014-06-21" },
      program: {
        kind: "program",
        program: "city-pair",
        basis: { kind: "stated" },
        citations: [whole("duffin")],
      },
      leader: { kind: "unknown", sentence: { en: "No source names the leader." } },
      size: { kind: "unknown", sentence: { en: "No source says how many." } },
      claims: [claim("vilvoorde-went")],
      gaps: [],
    },
    {
      id: "speaker",
      title: { en: "A speaker" },
      direction: "not-stated",
      from: { kind: "not-stated", sentence: { en: "No source says from where." } },
      to: { kind: "country", country: "BE", described: { en: "People in Belgium" } },
      date: { kind: "after", date: "2019-12" },
      program: { kind: "not-stated", sentence: { en: "No source names the program." } },
      leader: { kind: "unknown", sentence: { en: "No source names the leader." } },
      size: { kind: "unknown", sentence: { en: "No source says how many." } },
      claims: [claim("speaker-spoke")],
      gaps: [],
    },
  ],
  outcomes: [
    {
      id: "strategy",
      title: { en: "A strategy" },
      cities: ["vilvoorde"],
      programs: ["city-pair"],
      delegations: ["vilvoorde-to-columbus"],
      reporter: "sponsor",
      date: unknownDate,
      claims: [claim("strategy-came")],
      gaps: [],
    },
  ],
  events: [
    {
      id: "graduation",
      kind: "activity",
      title: { en: "A graduation" },
      date: { kind: "at", date: "2022-06-26" },
      cities: ["antwerp"],
      programs: ["city-pair"],
      claims: [claim("graduation-held")],
      gaps: [],
    },
    {
      id: "elections",
      kind: "context",
      title: { en: "Elections" },
      date: { kind: "at", date: "2020" },
      cities: [],
      programs: [],
      claims: [claim("elections-held")],
      gaps: [],
    },
  ],
  sources: [
    source("duffin", "A"),
    {
      ...source("paper", "B"),
      archived: { url: "https://archive.example/paper", date: "2020-05-03" },
    },
    source("gazetteer", "A"),
    source("weak", "C"),
  ],
};

function freezeDeeply<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeeply);
  return value;
}

/** A small atlas that no schema and no rule finds fault with; one of each kind of record. */
export const soundAtlas: Atlas = freezeDeeply(atlas);

/** The sound atlas with one change made to a copy of it. */
export function breakAtlas(change: (draft: Atlas) => void): Atlas {
  const draft = structuredClone(soundAtlas);
  change(draft);
  return draft;
}

/** Item of a fixture that is known to have it. */
export function item<Item>(items: readonly Item[], index = 0): Item {
  const found = items[index];
  if (found === undefined) throw new Error(`The fixture has no item ${index}.`);
  return found;
}

/** Rough boxes in place of the outlines. */
export function isInsideBox(country: City["country"], { lat, lng }: { lat: number; lng: number }): boolean {
  return country === "BE"
    ? lat > 49.4 && lat < 51.6 && lng > 2.5 && lng < 6.5
    : lat > 24 && lat < 50 && lng > -125 && lng < -66;
}
