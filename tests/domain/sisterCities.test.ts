import { describe, expect, it } from "vitest";
import { applyFilters } from "@/domain/applyFilters";
import { find } from "@/domain/lookUp";
import { outcomesBetween } from "@/domain/relations";
import { breakAtlas, item } from "./buildAtlas";

/** The delegation of the sound atlas goes between two sister cities, and no source names its program. */
const visited = breakAtlas((draft) => {
  const delegation = item(draft.delegations);
  delegation.from = { kind: "cities", cities: ["dilbeek"] };
  delegation.to = { kind: "cities", cities: ["dalton"] };
  delegation.program = { kind: "not-stated", sentence: { en: "No source names a program." } };
});

describe("a delegation between sister cities", () => {
  it("is left where sister cities are asked for, and left out where only other exchanges are", () => {
    const { id } = item(visited.delegations);
    expect([...applyFilters(visited, { kinds: ["sister-cities"] }).delegations]).toEqual([id]);
    expect(applyFilters(visited, { kinds: ["visit"] }).delegations.has(id)).toBe(false);
    expect(applyFilters(visited, { kinds: ["city-pair"] }).delegations.has(id)).toBe(false);
  });
});

describe("an outcome", () => {
  const sisters = find(visited.partnerships, "dilbeek--dalton");

  it("that names both cities of a partnership belongs to it without a delegation", () => {
    const told = breakAtlas((draft) => {
      Object.assign(item(draft.outcomes), { cities: ["dilbeek", "dalton"], delegations: [] });
    });
    expect(outcomesBetween(told, sisters)).toEqual([item(told.outcomes)]);
  });

  it("that names one of the two does not", () => {
    const told = breakAtlas((draft) => {
      Object.assign(item(draft.outcomes), { cities: ["dilbeek"], delegations: [] });
    });
    expect(outcomesBetween(told, sisters)).toEqual([]);
  });
});
