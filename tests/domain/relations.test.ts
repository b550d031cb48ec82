import { describe, expect, it } from "vitest";
import {
  delegationsBetween,
  outcomesOf,
  partnershipsIn,
  partnershipsVisited,
  programsOf,
} from "@/domain/relations";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { breakAtlas, item, soundAtlas } from "./buildAtlas";

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

const cityPair = item(soundAtlas.partnerships);

describe("a partnership and a delegation", () => {
  it("belong together where it went from one city to the other, whichever way", () => {
    expect(ids(delegationsBetween(soundAtlas, cityPair))).toEqual(["vilvoorde-to-columbus"]);
    const back = breakAtlas((draft) => {
      const delegation = item(draft.delegations);
      [delegation.from, delegation.to] = [delegation.to, delegation.from];
    });
    expect(ids(delegationsBetween(back, cityPair))).toEqual(["vilvoorde-to-columbus"]);
  });

  it("do not belong together where both cities were on the same side of it", () => {
    const joint = breakAtlas((draft) => {
      const delegation = item(draft.delegations);
      delegation.from = { kind: "cities", cities: ["vilvoorde", "columbus"] };
      delegation.to = { kind: "cities", cities: ["dalton"] };
    });
    expect(delegationsBetween(joint, cityPair)).toEqual([]);
    expect(partnershipsVisited(joint, item(joint.delegations))).toEqual([]);
  });

  it("belong together from both sides", () => {
    for (const delegation of frozenAtlas.delegations)
      for (const partnership of frozenAtlas.partnerships)
        expect(partnershipsVisited(frozenAtlas, delegation).includes(partnership)).toBe(
          delegationsBetween(frozenAtlas, partnership).includes(delegation),
        );
  });
});

describe("a partnership and a program", () => {
  it("belong together by its kind, though no delegation is recorded", () => {
    const still = breakAtlas((draft) => {
      draft.delegations = [];
    });
    expect(programsOf(still, cityPair)).toEqual(["city-pair"]);
    expect(ids(partnershipsIn(still, "city-pair"))).toEqual(["vilvoorde--columbus"]);
  });

  it("belong together by a delegation, whatever its kind", () => {
    const atlas = breakAtlas((draft) => {
      const delegation = item(draft.delegations);
      delegation.from = { kind: "cities", cities: ["dilbeek"] };
      delegation.to = { kind: "cities", cities: ["dalton"] };
    });
    expect(ids(partnershipsIn(atlas, "city-pair"))).toEqual(["vilvoorde--columbus", "dilbeek--dalton"]);
  });

  it("do not belong together otherwise", () => {
    expect(ids(partnershipsIn(soundAtlas, "city-pair"))).toEqual(["vilvoorde--columbus"]);
  });
});

describe("the outcomes of a delegation", () => {
  it("are those that name it", () => {
    const named = soundAtlas.outcomes.filter(({ delegations }) =>
      delegations.includes("vilvoorde-to-columbus"),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(outcomesOf(soundAtlas, "vilvoorde-to-columbus")).toEqual(named);
    expect(outcomesOf(soundAtlas, "nothing")).toEqual([]);
  });
});
