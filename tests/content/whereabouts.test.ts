import { describe, expect, it } from "vitest";
import { towns } from "@/basemap/geometry/towns";
import { whereabouts } from "@/content/whereabouts";
import type { City } from "@/domain/city";
import { LOCALES } from "@/domain/locale";
import townNames from "@/i18n/townNames.json";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const [model] = frozenAtlas.cities;

function cityAt(country: "BE" | "US", lat: number, lng: number, name = "Somewhere"): City {
  if (!model) throw new Error("The atlas has no city");
  return {
    ...model,
    country,
    names: { en: name, nl: name, fr: name, de: name },
    region: { en: "A region", nl: "A region", fr: "A region", de: "A region" },
    coordinates: { ...model.coordinates, lat, lng },
  };
}

const where = (country: "BE" | "US", lat: number, lng: number, name?: string) =>
  whereabouts(frozenReading, cityAt(country, lat, lng, name));

describe("where a city lies", () => {
  it.each([
    ["north of Brussels", 51.02, 4.48, "In northern Belgium, 21 km (13 miles) northeast of Brussels"],
    ["near Liège", 50.59, 5.86, "In eastern Belgium, 21 km (13 miles) east of Liège"],
    ["on the coast", 51.22, 2.92, "In northwestern Belgium, 21 km (13 miles) west of Bruges"],
    ["in the middle", 50.93, 4.42, "In central Belgium, 10 km (6 miles) northeast of Brussels"],
    ["in the south", 50.0, 5.72, "In southeastern Belgium, 36 km (22 miles) north of Arlon"],
  ])("is told from the nearest town: %s", (_place, lat, lng, sentence) => {
    expect(where("BE", lat, lng)).toBe(sentence);
  });

  it("of a town of the list itself is told from another one", () => {
    expect(where("BE", 51.22, 4.4, "Antwerp")).toMatch(/ of Brussels$/);
  });

  it("in the United States names the state, and the distance only within 150 km", () => {
    expect(where("US", 32.72, -117.16, "San Diego")).toBe("In A region, United States");
    expect(where("US", 33.9, -84.5)).toMatch(
      /^In A region, United States, \d+ km \(\d+ miles?\) .* of Atlanta$/,
    );
  });

  it("is told of every city of the atlas", () => {
    for (const city of frozenAtlas.cities) {
      expect(whereabouts(frozenReading, city)).toMatch(/^In [A-Z a-z.]+/);
      expect(whereabouts(frozenReading, city)).not.toMatch(/undefined|NaN|[{}]/);
    }
  });
});

describe("the towns", () => {
  it("have a name in each language and a place in their country", () => {
    expect(towns.length).toBe(Object.keys(townNames).length);
    for (const { id, country, lat, lng } of towns) {
      const names: Record<string, string> = townNames[id as keyof typeof townNames];
      expect(Object.keys(names).toSorted(), id).toEqual([...LOCALES].toSorted());
      if (country === "BE") expect(lat > 49.4 && lat < 51.6 && lng > 2.5 && lng < 6.5, id).toBe(true);
      else expect(lat > 18 && lat < 72 && lng < -60, id).toBe(true);
    }
  });
});
