import { check } from "@placemarkio/check-geojson";
import { kml as readKml } from "@tmcw/togeojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { applyFilters } from "@/domain/applyFilters";
import type { Filters } from "@/domain/filters";
import { toGeoJson } from "@/export/toGeoJson";
import { toKml } from "@/export/toKml";
import words from "@/i18n/compiled/export.en";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { parseXml } from "../parseMarkup";
import { FILTERS, inputOf, LINK } from "./exportInputs";

const readGeoJson = (text: string) => check(text) as FeatureCollection & Record<string, unknown>;
const idsOf = ({ features }: FeatureCollection, isCity: boolean) =>
  features.filter(({ properties }) => (properties?.kind === "city") === isCity).map(({ id }) => id);

function readXml(text: string): Document {
  // Throws where it is not well formed.
  return parseXml(text);
}

describe.each(FILTERS)("the map files with %s", (_, filters) => {
  const input = inputOf(filters);
  const shown = applyFilters(frozenAtlas, filters);
  const file = readGeoJson(toGeoJson(input, words));

  it("are GeoJSON that a checker of RFC 7946 accepts, with the cities that are left", () => {
    expect(new Set(idsOf(file, true))).toEqual(shown.cities);
    expect(new Set(file.features.map(({ id }) => id)).size).toBe(file.features.length);
  });

  it("have a line for each partnership and kind that is left, and for each visit", () => {
    const partnerships = new Set(
      file.features
        .filter(({ properties }) => ["city-pair", "sister-cities"].includes(properties?.kind))
        .map(({ properties }) => `${properties?.belgianCity}--${properties?.usCity}`),
    );
    expect(partnerships).toEqual(shown.partnerships);
    for (const { properties } of file.features)
      if (filters.kinds && properties?.kind !== "city" && properties?.kind !== "visit")
        expect(filters.kinds).toContain(properties?.kind);
  });

  it("say whom to name, as of when and which link reproduces them", () => {
    expect(file.link).toBe(LINK);
    expect(file.dataAsOf).toBe(frozenAtlas.about.updated);
    expect(file.made).toBe("2026-11-23");
    expect(String(file.attribution)).toContain("GeoNames");
    expect(file.license).toBe("https://creativecommons.org/licenses/by/4.0/");
  });

  it("are KML with the same features at the same places, as another program reads it", () => {
    const read = readKml(readXml(toKml(input, words))) as FeatureCollection;
    expect(read.features.map(({ id }) => id).toSorted()).toEqual(
      file.features.map(({ id }) => id).toSorted(),
    );
    for (const { id, geometry, properties } of read.features) {
      const same = file.features.find((feature) => feature.id === id);
      expect(geometry).toEqual(same?.geometry);
      expect(properties).toMatchObject({
        name: same?.properties?.name,
        description: same?.properties?.description,
        sources: same?.properties?.sources,
      });
    }
  });
});

it("of a partnership of two kinds only the kind that is asked for is a line", () => {
  const { partnerships } = frozenAtlas;
  const [pair, sister] = (["city-pair", "sister-cities"] as const).map((kind) =>
    partnerships.find(({ connections }) => connections[0]?.kind === kind),
  );
  const both = { ...pair, connections: [...(pair?.connections ?? []), ...(sister?.connections ?? [])] };
  const atlas = { ...frozenAtlas, partnerships: [both] as typeof partnerships };
  const kindsOf = (filters: Filters) =>
    readGeoJson(toGeoJson(inputOf(filters, { ...frozenReading, atlas }), words))
      .features.filter(({ properties }) => properties?.belgianCity === pair?.belgianCity)
      .filter(({ properties }) => properties?.usCity === pair?.usCity && properties?.kind !== "visit")
      .map(({ properties }) => properties?.kind);
  expect(kindsOf({})).toEqual(["city-pair", "sister-cities"]);
  expect(kindsOf({ kinds: ["sister-cities"] })).toEqual(["sister-cities"]);
});

it("every line ends at its two cities and goes along the great circle, not straight", () => {
  const { features } = readGeoJson(toGeoJson(inputOf(), words));
  const placeOf = (id: string) => features.find((feature) => feature.id === id)?.geometry;
  const lines = features.filter(({ geometry }) => geometry.type === "LineString");
  expect(lines.length).toBeGreaterThan(6);
  for (const { geometry, properties } of lines) {
    if (geometry.type !== "LineString") continue;
    const [first, middle, last] = [0, 32, -1].map((at) => geometry.coordinates.at(at) ?? []);
    expect({ type: "Point", coordinates: first }).toEqual(placeOf(properties?.from));
    expect({ type: "Point", coordinates: last }).toEqual(placeOf(properties?.to));
    // A straight line has its middle half way between both latitudes.
    expect(middle?.[1]).toBeGreaterThan(((first?.[1] ?? 90) + (last?.[1] ?? 90)) / 2 + 1);
  }
});

it("a line over the antimeridian is cut there and stays within it", () => {
  const [first, ...rest] = frozenAtlas.cities.filter(({ country }) => country === "US");
  const moved = { ...first, coordinates: { ...first?.coordinates, lat: 40, lng: -178 } };
  const belgian = frozenAtlas.cities
    .filter(({ country }) => country === "BE")
    .map((city) => ({ ...city, coordinates: { ...city.coordinates, lat: 42, lng: 170 } }));
  const cities = [...belgian, moved, ...rest] as typeof frozenAtlas.cities;
  const reading = { ...frozenReading, atlas: { ...frozenAtlas, cities } };
  const { features } = readGeoJson(toGeoJson(inputOf({}, reading), words));
  const cut = features.filter(({ geometry }) => geometry.type === "MultiLineString");
  expect(cut.length).toBeGreaterThan(0);
  for (const { geometry } of cut) {
    if (geometry.type !== "MultiLineString") continue;
    const [one, other] = geometry.coordinates;
    const [east, west] =
      (one?.at(-1)?.[0] ?? 0) < 0 ? [one, other] : [other?.toReversed(), one?.toReversed()];
    expect(geometry.coordinates).toHaveLength(2);
    expect([east?.at(-1)?.[0], west?.at(0)?.[0]]).toEqual([-180, 180]);
    expect(east?.at(-1)?.[1]).toBe(west?.at(0)?.[1]);
    for (const [lng = 0] of geometry.coordinates.flat()) expect(Math.abs(lng)).toBeLessThanOrEqual(180);
  }
});

it("says what is inferred and gives dates as their source does", () => {
  const { features } = readGeoJson(toGeoJson(inputOf(), words));
  const inferred = features.filter(({ properties }) => properties?.basis === "inferred");
  expect(inferred.length).toBeGreaterThan(0);
  for (const { properties } of inferred) expect(properties?.description).toContain("Inferred: ");
  for (const { properties } of features)
    if (properties?.kind !== "city")
      expect(properties?.date ?? "none").toMatch(
        /^(none|(\d{4}(-\d\d){0,2}|\.\.)(\/(\d{4}(-\d\d){0,2}|\.\.))?|\[(\.\.)?\d{4}(-\d\d){0,2}(\.\.)?\])$/,
      );
});

it("KML names its folders by kind and carries the attribution and the link in the document", () => {
  const document = readXml(toKml(inputOf(), words));
  const childrenOf = (name: string) =>
    [...document.querySelectorAll(`Document > ${name}`)].map((element) => element.textContent);
  expect(childrenOf("name")).toEqual(["Belgian City Partnerships"]);
  expect(childrenOf("description")[0]).toContain(LINK);
  expect(childrenOf("description")[0]).toContain("GeoNames");
  const folders = [...document.querySelectorAll("Folder > name")].map((element) => element.textContent);
  expect(folders).toEqual(["Cities", "City Pair", "Other exchange", "Sister cities"]);
});

it("KML stays well formed where nothing is left and where the link has signs of XML", () => {
  const input = {
    ...inputOf({ programs: ["ivlp"], from: 1900, to: 1901 }),
    link: "https://x.org/?a=<b>&c=]]>",
  };
  const shown = { cities: [], partnerships: [], programs: [], delegations: [], outcomes: [], events: [] };
  const none = Object.fromEntries(Object.keys(shown).map((key) => [key, new Set()])) as never;
  const document = readXml(toKml({ ...input, shown: none }, words));
  expect(document.querySelector("description")?.textContent).toContain("https://x.org/?a=<b>&c=]]>");
  expect(document.querySelectorAll("Placemark")).toHaveLength(0);
});

it("lines run the way of their delegation, between partners too, and say so", () => {
  const { features } = readGeoJson(toGeoJson(inputOf(), words));
  const of = (delegation: string) => features.filter(({ id }) => String(id).startsWith(`${delegation}--`));
  for (const { id, direction, from, to } of frozenAtlas.delegations) {
    if (from.kind !== "cities" || to.kind !== "cities") continue;
    const lines = of(id);
    expect(lines, id).toHaveLength(from.cities.length * to.cities.length);
    for (const { properties } of lines) {
      expect(properties?.direction).toBe(direction);
      if (direction === "not-stated") continue;
      expect(from.cities).toContain(properties?.from);
      expect(to.cities).toContain(properties?.to);
    }
  }
  expect(of("columbus-vilvoorde-2014").map(({ properties }) => [properties?.from, properties?.to])).toEqual([
    ["columbus", "vilvoorde"],
  ]);
});

it("say with each connection how good its weakest source is, and explain every code that they have", () => {
  const file = readGeoJson(toGeoJson(inputOf(), words));
  const codes = file.codes as Record<string, Record<string, string>>;
  for (const { properties } of file.features)
    for (const [field, meanings] of Object.entries(codes)) {
      const code = properties?.[field];
      if (code === undefined || code === null || code === "city") continue;
      expect(Object.keys(meanings), `${field} of ${properties?.id}`).toContain(code);
    }
  expect(Object.keys(codes).toSorted()).toEqual(
    ["basis", "direction", "kind", "role", "status", "weakestGrade"].toSorted(),
  );
  const brussels = file.features.find(({ id }) => id === "brussels--washington--sister-cities");
  expect(brussels?.properties?.weakestGrade).toBe("C");
  expect(toKml(inputOf(), words)).toContain(words.codes.role["counterpart-inferred"]());
});

describe("KML", () => {
  const document = readXml(toKml(inputOf(), words));
  const read = readKml(document) as FeatureCollection;

  it("has each kind in the color of the map, in a style that there is", () => {
    const styles = new Map(
      [...document.querySelectorAll("Style")].map((its) => [
        `#${its.id}`,
        its.querySelector("color")?.textContent,
      ]),
    );
    for (const its of document.querySelectorAll("Placemark > styleUrl"))
      expect([...styles.keys()]).toContain(its.textContent);
    // Opacity, blue, green, red.
    expect(styles.get("#city-pair")).toBe("ff2f43b8");
    expect(new Set(styles.values()).size).toBe(5);
    const strokes = read.features.flatMap(({ properties }) => properties?.stroke ?? []);
    expect(new Set(strokes)).toEqual(new Set(["#b8432f", "#7a5a10", "#6a4a80"]));
  });

  it("lets every line follow the ground", () => {
    const lines = [...document.querySelectorAll("LineString")];
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) expect(line.firstElementChild?.outerHTML).toMatch(/<tessellate[^>]*>1</);
  });

  it("has the time of what is dated, as precise as the source, and none of what is not", () => {
    const spans = new Map(
      read.features.map(({ id, properties }) => [String(id), properties?.timespan as Record<string, string>]),
    );
    const dated = frozenAtlas.delegations.filter(({ date }) => date.kind === "at");
    expect(dated.length).toBeGreaterThan(0);
    for (const { id, date } of dated)
      for (const [line, span] of spans)
        if (line.startsWith(`${id}--`) && date.kind === "at")
          expect(span).toEqual({ begin: date.date, end: date.date });
    for (const { id, connections } of frozenAtlas.partnerships)
      for (const { kind, since, ended } of connections)
        if (since.kind === "unknown" && !ended) expect(spans.get(`${id}--${kind}`)).toBeUndefined();
  });

  it("has the parts of a placemark in the order of its schema", () => {
    const order = ["name", "description", "TimeSpan", "styleUrl", "ExtendedData"];
    for (const its of document.querySelectorAll("Placemark")) {
      const parts = [...its.children].map(({ tagName }) => tagName);
      const known = parts.slice(0, -1);
      expect(known).toEqual(order.filter((name) => known.includes(name)));
      expect(["Point", "LineString", "MultiGeometry"]).toContain(parts.at(-1));
    }
  });
});
