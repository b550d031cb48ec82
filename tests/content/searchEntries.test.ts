import { describe, expect, it } from "vitest";
import { readSearchEntries, SEARCH_GROUPS } from "@/content/searchEntries";
import { readSearchTexts, withTexts } from "@/content/searchTexts";
import { formatPath } from "@/url-state/paths";
import { soundAtlas } from "../domain/buildAtlas";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { fragmentsIn, frozenPages } from "./pageParts";

const entries = withTexts(readSearchEntries(frozenReading), readSearchTexts(frozenReading));
const inGroup = (group: string) => entries.filter((entry) => entry.group === group);

describe("what can be searched", () => {
  it("is every record of the atlas, once", () => {
    const ids = (records: readonly { id: string }[], group: string) =>
      records.map(({ id }) => `${group}:${id}`);
    const wanted = [
      ...ids(frozenAtlas.cities, "city"),
      ...ids(frozenAtlas.programs, "program"),
      ...ids(frozenAtlas.partnerships, "partnership"),
      ...ids(frozenAtlas.delegations, "delegation"),
      ...ids(frozenAtlas.outcomes, "outcome"),
      ...ids(frozenAtlas.events, "event"),
      ...ids(frozenAtlas.sources, "source"),
    ];
    const found = entries.filter(({ group }) => group !== "person").map(({ id }) => id);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it("has ids of its own and stands in the order of its groups", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(["view", ...new Set(entries.map(({ group }) => group))]).toEqual(SEARCH_GROUPS);
  });

  it("leads to pages that exist and to fragments that are on them", () => {
    const dead = entries.filter(({ page, fragment }) => {
      const target = frozenPages.get(formatPath(page, "en"));
      return !target || (fragment !== undefined && !fragmentsIn(target.content).includes(fragment));
    });
    expect(dead).toEqual([]);
  });

  it("leads to the very record where a page has several", () => {
    const recordGroups = ["delegation", "outcome", "event"];
    for (const { id, group, fragment } of entries.filter((entry) => recordGroups.includes(entry.group)))
      expect(`${group}:${fragment}`).toBe(id);
  });

  it("says of each something that tells it from others of its title", () => {
    const labels = entries.map(({ group, title, detail }) => `${group} ${title} ${detail}`);
    expect(new Set(labels).size).toBe(labels.length);
    expect(entries.filter(({ title, detail }) => !title || !detail)).toEqual([]);
  });

  it("has the leaders of delegations, who lead to what they led", () => {
    const known = frozenAtlas.delegations.filter(({ leader }) => leader.kind === "known");
    expect(known.length).toBeGreaterThan(0);
    expect(inGroup("person").map(({ fragment }) => fragment)).toEqual(known.map(({ id }) => id));
    expect(inGroup("person")[0]).toMatchObject({
      title: "Mayor Hans Bonte",
      detail: "Vilvoorde visits Columbus · 2014",
      page: { kind: "city", id: "vilvoorde" },
      fragment: "vilvoorde-columbus-2014",
    });
  });

  it("has each city by all names of it and of its region", () => {
    const liege = inGroup("city").find(({ id }) => id === "city:liege");
    expect(liege?.names).toEqual(["Luik", "Lüttich", "Liege", "Liége", "Luettich"]);
    expect(liege?.related.slice(0, 4)).toEqual([
      "Province of Liège",
      "Provincie Luik",
      "Province de Liège",
      "Provinz Lüttich",
    ]);
    expect(liege?.related).toEqual(expect.arrayContaining(["Wallonia", "Wallonie", "Wallonië", "Wallonien"]));
    expect(liege?.related).not.toContain("Flanders");
  });

  it("can be read from any sound atlas", () => {
    expect(readSearchEntries({ ...frozenReading, atlas: soundAtlas }).length).toBeGreaterThan(0);
  });
});
