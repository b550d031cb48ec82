import { describe, expect, it } from "vitest";
import { describeLink } from "@/app/later/describeLink";
import { formatQuery } from "@/url-state/formatUrl";
import { parseUrl } from "@/url-state/parseUrl";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const names = {
  programs: frozenAtlas.programs.map(({ id, name }) => ({ id, name: name.en })),
  regions: [
    { id: "wallonia", name: "Wallonia" },
    { id: "ohio", name: "Ohio" },
  ],
  cityName: (id: string) => frozenAtlas.cities.find((city) => city.id === id)?.names.en ?? id,
};
const read = (query: string) => describeLink(parseUrl("/", query).state, names, frozenReading.messages);

describe("what a link opens beside its page", () => {
  it("is nothing where its query is empty", () => {
    expect(read("")).toEqual([]);
  });

  it.each([
    ["view=atlantic", "One map with both countries"],
    ["view=list", "The list"],
    ["programs=city-pair", "Programs: City Pair Program"],
    ["kinds=sister-cities", "Connections: Sister cities"],
    ["roles=counterpart-not-named", "Belgian cities: "],
    ["regions=wallonia,ohio", "Places: Wallonia, Ohio"],
    ["records=event", "Kinds of record: Events"],
    ["direction=to-us", "Direction: To the United States"],
    ["outcome=no", "Outcome: No outcome reported"],
    ["basis=inferred", "How sure: Inferred"],
    ["grade=C", "Weakest source: Grade C"],
    ["undated=0", "Dates: only what has a date"],
    ["sort=-when", "The order of the rows"],
    ["group=program", "The groups of the rows"],
    ["from=2010&to=2014", "Period: 2010 to 2014"],
    ["q=luik", "The search for “luik”"],
    ["cities=liege,verviers", "The comparison of Liège, Verviers"],
    ["us=5/40/-90", "The map where you moved it"],
    ["lines=0", "The map without lines"],
    ["theme=dark", "Dark colors"],
  ])("of %s is told", (query, words) => {
    const told = read(query);
    expect(told.length).toBe(1);
    expect(told[0]?.startsWith(words)).toBe(true);
  });

  it("is told for every key that a link can have", () => {
    const query =
      "view=list&programs=ivlp&kinds=visit&roles=not-in-city-pair&regions=ohio&records=event&direction=to-be&outcome=yes&basis=stated&grade=A&undated=0&sort=when&group=sure&from=2001&q=x&cities=liege&lines=0&be=8/50/4&us=5/40/-90&map=3/40/-40&theme=light";
    const { state, problems } = parseUrl("/", query);
    expect(problems).toEqual([]);
    // Three cameras are one sentence.
    expect(describeLink(state, names, frozenReading.messages).length).toBe(
      formatQuery(state).split("&").length - 2,
    );
  });
});
