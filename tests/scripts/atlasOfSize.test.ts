import { describe, expect, it } from "vitest";
import { checkDataFiles } from "@/atlas-check/files/checkDataFiles";
import { isInsideCountry } from "@/basemap/isInsideCountry";
import { type Atlas, DATA_FILE_NAMES } from "@/domain/atlas";
import { type AtlasShape, atlasOfSize } from "../../bench/scale/atlasOfSize.ts";
import { spellingProblems } from "../../scripts/spelling/spellingProblems.ts";
import { frozenData } from "../fixtures/frozenAtlas";

const PARTNERSHIPS = 60;
const made = (shape: AtlasShape, seed = 1) =>
  atlasOfSize({ base: frozenData, partnerships: PARTNERSHIPS, shape, seed });

/** As `check:data` checks the files of a folder, but for its quotations. */
function problemsOf(atlas: Atlas) {
  const envelopes = Object.fromEntries(
    DATA_FILE_NAMES.map((name) => [name, { $schema: `./schema/${name}.schema.json`, [name]: atlas[name] }]),
  );
  const { problems } = checkDataFiles(envelopes, { isInsideCountry, sourceTexts: new Map() });
  return [...problems, ...DATA_FILE_NAMES.flatMap((name) => spellingProblems(`${name}.json`, atlas[name]))];
}

describe.each(["pairs", "hub"] as const)("a made-up atlas: %s", (shape) => {
  it("is as large as asked for, sound, and in American English", () => {
    const atlas = made(shape);
    expect(atlas.partnerships).toHaveLength(PARTNERSHIPS);
    expect(problemsOf(atlas)).toEqual([]);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(made(shape)).toEqual(made(shape));
    expect(made(shape, 2)).not.toEqual(made(shape));
  });

  it("gives each new partnership a delegation and two cities, or one city all of them", () => {
    const atlas = made(shape);
    const added = PARTNERSHIPS - frozenData.partnerships.length;
    expect(atlas.delegations.length - frozenData.delegations.length).toBe(added);
    expect(atlas.cities.length - frozenData.cities.length).toBe(shape === "hub" ? added + 1 : 2 * added);
    const last = atlas.partnerships.at(-1)?.belgianCity;
    const ofLast = atlas.partnerships.filter(({ belgianCity }) => belgianCity === last);
    expect(ofLast).toHaveLength(shape === "hub" ? added : 1);
  });
});
