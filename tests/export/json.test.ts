import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { applyFilters } from "@/domain/applyFilters";
import { atlasSchema } from "@/domain/atlas";
import { toJson } from "@/export/toJson";
import words from "@/i18n/compiled/export.en";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { FILTERS, inputOf, LINK } from "./exportInputs";

describe.each(FILTERS)("the JSON file with %s", (_, filters) => {
  const file = JSON.parse(toJson(inputOf(filters), words));
  const shown = applyFilters(frozenAtlas, filters);

  it("has the shape of the published data, with the records that are left", () => {
    const atlas = v.parse(v.omit(atlasSchema, ["briefings"]), file.atlas);
    for (const name of Object.keys(shown) as (keyof typeof shown)[])
      expect(new Set(atlas[name].map(({ id }) => id)), name).toEqual(shown[name]);
  });

  it("has every source that a record cites, and says whom to name and which link reproduces it", () => {
    const cited = [...JSON.stringify(file.atlas).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id);
    const sources = new Set(file.atlas.sources.map(({ id }: { id: string }) => id));
    for (const id of cited) expect(sources).toContain(id);
    expect(file).toMatchObject({ schemaVersion: 1, link: LINK, dataAsOf: frozenAtlas.about.updated });
    expect(file.attribution.join()).toContain("GeoNames");
  });
});

it("without a filter is the whole atlas but for its briefings, which are no records", () => {
  const { briefings: _briefings, ...records } = frozenAtlas;
  expect(JSON.parse(toJson(inputOf(), words)).atlas).toEqual(JSON.parse(JSON.stringify(records)));
});
