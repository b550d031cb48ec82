import { describe, expect, it } from "vitest";
import type { Page } from "@/domain/page";
import { pagesOf } from "@/domain/pagesOf";
import { recordsOfPage } from "@/domain/recordsOfPage";
import { formatPath } from "@/url-state/paths";
import { blocksOfKind, contentAt } from "../content/pageParts";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { breakAtlas } from "./buildAtlas";

const namesOf = (page: Page) => {
  const { programs, delegations, outcomes, events } = recordsOfPage(frozenAtlas, page);
  return { programs: [...programs], exchanges: [...delegations, ...outcomes, ...events] };
};

/** Ids of the delegations, outcomes and events whose text stands on a page, and of those that a program's page names. */
const toldOn = (page: Page) => {
  const content = contentAt(formatPath(page, "en"));
  const told = blocksOfKind(content, "records").flatMap(({ records }) => records.map(({ id }) => id));
  const named = blocksOfKind(content, "chips").flatMap(({ links }) => links.map(({ fragment }) => fragment));
  return [...told, ...(page.kind === "program" ? named.filter((id) => id !== undefined) : [])];
};

const recordPages = pagesOf(frozenAtlas).filter(
  (page) => ("id" in page && page.kind !== "source") || page.kind === "belgium",
);

describe("the records of a page", () => {
  it.each(recordPages)("are those that its text tells of: %j", (page) => {
    expect(namesOf(page).exchanges.toSorted()).toEqual([...new Set(toldOn(page))].toSorted());
  });

  it("are a program itself, and the programs that name a city", () => {
    expect(namesOf({ kind: "program", id: "ivlp" }).programs).toEqual(["ivlp"]);
    expect(namesOf({ kind: "city", id: "vilvoorde" }).programs.toSorted()).toEqual(
      frozenAtlas.programs
        .filter(({ cities }) => cities.some(({ city }) => city === "vilvoorde"))
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(namesOf({ kind: "partnership", id: "vilvoorde--columbus" }).programs).toEqual([]);
  });

  it.each<Page>([{ kind: "home" }, { kind: "cities" }, { kind: "timeline", part: 2 }, { kind: "about" }])(
    "are all of %j",
    (page) => {
      const { programs, exchanges } = namesOf(page);
      expect(programs.length).toBe(frozenAtlas.programs.length);
      expect(exchanges.length).toBe(
        frozenAtlas.delegations.length + frozenAtlas.outcomes.length + frozenAtlas.events.length,
      );
    },
  );

  it("are none of a record that the atlas does not have", () => {
    for (const kind of ["city", "partnership", "program"] as const)
      expect(namesOf({ kind, id: "nowhere" })).toEqual({ programs: [], exchanges: [] });
  });

  it("of a pair include an outcome of its delegation that names neither city", () => {
    const atlas = breakAtlas((draft) => {
      const [outcome] = draft.outcomes;
      if (outcome) Object.assign(outcome, { cities: [], delegations: ["vilvoorde-to-columbus"] });
    });
    expect([...recordsOfPage(atlas, { kind: "partnership", id: "vilvoorde--columbus" }).outcomes]).toEqual([
      "strategy",
    ]);
  });
});
