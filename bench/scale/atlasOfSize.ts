import { isInsideCountry } from "@/basemap/isInsideCountry";
import type { Atlas } from "@/domain/atlas";
import type { City } from "@/domain/city";
import type { Delegation } from "@/domain/delegation";
import type { Partnership } from "@/domain/partnership";
import type { Source } from "@/domain/source";
import { randomNumbers, townNames } from "./madeUpNames.ts";

/** `pairs`: each new partnership has two new cities. `hub`: all new ones are of one Belgian city. */
export type AtlasShape = "pairs" | "hub";

type AtlasOfSize = {
  /** Sound data, which the new records are put beside; has the programs and the gazetteer that they cite. */
  base: Atlas;
  /** How many there are to be, those of `base` among them. */
  partnerships: number;
  shape?: AtlasShape;
  seed?: number;
};

const PROGRAM = "city-pair";
const GAZETTEER = "geonames";

/** Degrees around both countries, the United States without Alaska and the islands. */
const BOXES = { BE: [49.5, 51.5, 2.55, 6.4], US: [25, 49, -124, -67] } as const;

const REGIONS = {
  BE: ["Province of Antwerp", "East Flanders", "Hainaut", "Limburg", "Province of Namur", "West Flanders"],
  US: ["Colorado", "Georgia", "Illinois", "Minnesota", "Oregon", "Tennessee", "Texas", "Virginia"],
};

const PARTNERSHIPS_OF_A_SOURCE = 10;
const [FIRST_YEAR, YEARS] = [2001, 20];

type Member = Atlas["programs"][number]["cities"][number];

const cite = (source: string) => [{ source, at: { kind: "whole" as const } }];
const stated = { kind: "stated" as const };

function cityOf(name: string, country: City["country"], source: string, random: () => number): City {
  const [south, north, west, east] = BOXES[country];
  const degrees = (from: number, to: number) => Number((from + random() * (to - from)).toFixed(5));
  let place = { lat: degrees(south, north), lng: degrees(west, east) };
  while (!isInsideCountry(country, place)) place = { lat: degrees(south, north), lng: degrees(west, east) };
  const regions = REGIONS[country];
  const region = regions[Math.floor(random() * regions.length)] ?? "";
  const id = `${name.toLowerCase()}-${country.toLowerCase()}`;
  const inAll = (text: string) => ({ en: text, nl: text, fr: text, de: text });
  return {
    id,
    country,
    names: inAll(name),
    region: inAll(region),
    coordinates: { ...place, citations: cite(GAZETTEER) },
    populations: [],
    claims: [
      {
        id: `${id}-met`,
        text: { en: `${name} has met its counterparts abroad.` },
        basis: stated,
        citations: cite(source),
      },
    ],
    gaps: [],
  };
}

function sourceOf(number: number, year: number): Source {
  return {
    id: `made-up-source-${number}`,
    title: `Report ${number} on exchanges of cities`,
    language: "en",
    publisher: `Gazette ${number}`,
    kind: "press",
    url: `https://example.org/reports/${number}`,
    published: { kind: "at", date: String(year) },
    grade: "B",
    gradeReason: { en: "Made up to measure how the atlas grows." },
    silences: [],
  };
}

function partnershipOf(
  belgian: City,
  us: City,
  source: string,
  year: number,
  isCityPair: boolean,
): Partnership {
  const kind = isCityPair ? "city-pair" : "sister-cities";
  const are = isCityPair ? "have been counterparts in the City Pair Program" : "have been sister cities";
  const id = `${belgian.id}--${us.id}`;
  const claim = {
    id: `${belgian.id}-${us.id}-pair`,
    text: { en: `${belgian.names.en} and ${us.names.en} ${are} since ${year}.` },
    basis: stated,
    citations: cite(source),
  };
  const since = { kind: "at" as const, date: String(year) };
  return {
    id,
    belgianCity: belgian.id,
    usCity: us.id,
    connections: [{ kind, since, status: "current", claims: [claim] }],
    gaps: [],
  };
}

function delegationOf(
  belgian: City,
  us: City,
  source: string,
  year: number,
  isCityPair: boolean,
): Delegation {
  const id = `${belgian.id}-${us.id}-visit`;
  const text = `A delegation from ${belgian.names.en} visited ${us.names.en} in ${year}.`;
  return {
    id,
    title: { en: `${belgian.names.en} visits ${us.names.en}` },
    direction: "to-united-states",
    from: { kind: "cities", cities: [belgian.id] },
    to: { kind: "cities", cities: [us.id] },
    date: { kind: "at", date: String(year) },
    program: isCityPair
      ? { kind: "program", program: PROGRAM, basis: stated, citations: cite(source) }
      : { kind: "not-stated", sentence: { en: "The report names no program." } },
    leader: { kind: "unknown", sentence: { en: "The report names no leader." } },
    size: { kind: "unknown", sentence: { en: "The report gives no size." } },
    claims: [{ id: `${id}-made`, text: { en: text }, basis: stated, citations: cite(source) }],
    gaps: [],
  };
}

/** That a city takes part in the program of its pairs. */
function memberOf({ id, names }: City, source: string): Member {
  const text = { en: `The report names ${names.en} in the program.` };
  return { city: id, claim: { id: `${id}-in-program`, text, basis: stated, citations: cite(source) } };
}

/**
 * An atlas of so many partnerships, each new one with its cities and one delegation: sound by the rules of the data, and
 * the same for the same seed.
 */
export function atlasOfSize({ base, partnerships, shape = "pairs", seed = 1 }: AtlasOfSize): Atlas {
  const random = randomNumbers(seed);
  const nextName = townNames(
    random,
    base.cities.map(({ names }) => names.en),
  );
  const made = {
    cities: [] as City[],
    partnerships: [] as Partnership[],
    delegations: [] as Delegation[],
    sources: [] as Source[],
  };
  const members: { belgian: City; source: string }[] = [];
  let hub: City | undefined;
  for (let index = 0; index < partnerships - base.partnerships.length; index += 1) {
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    if (index % PARTNERSHIPS_OF_A_SOURCE === 0)
      made.sources.push(sourceOf(made.sources.length + 1, FIRST_YEAR + YEARS));
    const source = made.sources.at(-1)?.id ?? "";
    const belgian = hub ?? cityOf(nextName("BE"), "BE", source, random);
    const us = cityOf(nextName("US"), "US", source, random);
    made.cities.push(...(belgian === hub ? [us] : [belgian, us]));
    if (shape === "hub") hub = belgian;
    const isCityPair = index % 3 < 2;
    if (isCityPair && belgian !== members.at(-1)?.belgian) members.push({ belgian, source });
    made.partnerships.push(partnershipOf(belgian, us, source, year, isCityPair));
    made.delegations.push(delegationOf(belgian, us, source, year, isCityPair));
  }
  const joined = members.map(({ belgian, source }) => memberOf(belgian, source));
  return {
    ...base,
    programs: base.programs.map((program) =>
      program.id === PROGRAM ? { ...program, cities: [...program.cities, ...joined] } : program,
    ),
    cities: [...base.cities, ...made.cities],
    partnerships: [...base.partnerships, ...made.partnerships],
    delegations: [...base.delegations, ...made.delegations],
    sources: [...base.sources, ...made.sources],
  };
}
