import { describe, expect, it } from "vitest";
import { findAll } from "@/atlas-check/findAll";
import { claimSchema } from "@/domain/claim";
import { claimHomes } from "@/domain/claimHomes";
import { formatPath } from "@/url-state/paths";
import { claimsIn, contentAt } from "../content/pageParts";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { breakAtlas, item, soundAtlas } from "./buildAtlas";

describe("the home of a claim", () => {
  it("is known for every claim of the atlas, and is one", () => {
    const ids = findAll(frozenAtlas, claimSchema).map(({ value }) => value.id);
    expect(
      claimHomes(frozenAtlas)
        .map(({ claim }) => claim.id)
        .toSorted(),
    ).toEqual(ids.toSorted());
  });

  it("is a page that shows the claim under its id", () => {
    const missing = claimHomes(frozenAtlas).filter(
      ({ claim, page }) => !claimsIn(contentAt(formatPath(page, "en"))).some(({ id }) => id === claim.id),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ["about-organizers", { kind: "home" }],
    ["dilbeek-twins", { kind: "city", id: "dilbeek" }],
    ["pair-vilvoorde", { kind: "partnership", id: "vilvoorde--columbus" }],
    ["city-pair-antwerp", { kind: "city", id: "antwerp" }],
    ["vilvoorde-went", { kind: "city", id: "vilvoorde" }],
    ["speaker-spoke", { kind: "belgium" }],
    ["strategy-came", { kind: "city", id: "vilvoorde" }],
    ["elections-held", { kind: "belgium" }],
  ])("of %s is %j", (id, page) => {
    expect(claimHomes(soundAtlas).find(({ claim }) => claim.id === id)?.page).toEqual(page);
  });

  it("of an outcome that no city is named for is the Belgium-wide page", () => {
    const atlas = breakAtlas((draft) => {
      item(draft.outcomes).cities = [];
    });
    expect(claimHomes(atlas).find(({ claim }) => claim.id === "strategy-came")?.page).toEqual({
      kind: "belgium",
    });
  });
});
