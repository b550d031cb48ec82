import { describe, expect, it } from "vitest";
import { cityPage } from "@/content/cityPage";
import { describeAnswer } from "@/content/describeAnswer";
import type { Delegation } from "@/domain/delegation";
import { describePage } from "@/prerender/share/describePage";
import { formatPath } from "@/url-state/paths";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { answersIn, claimsIn, contentAt, fragmentsIn, frozenPages, recordsIn, textsIn } from "./pageParts";

const LONGEST = 155;

const answerAt = (path: string) => {
  const [answer] = answersIn(contentAt(path));
  if (!answer) throw new Error(`${path} has no card`);
  return answer;
};

const withCards = [...frozenPages].filter(([, { page }]) =>
  ["city", "partnership", "program"].includes(page.kind),
);

describe("the card of Antwerp", () => {
  const answer = answerAt("/cities/antwerp/");

  it("says with whom, and that it is inferred", () => {
    expect(answer.names).toMatchObject({ kind: "counterparts", section: "pairs", count: 1 });
    expect(answer.names.links).toEqual([
      { page: { kind: "city", id: "san-diego" }, text: "San Diego, California", certainty: "inferred" },
    ]);
  });

  it("says in one line a delegation when, from where to where and under which program", () => {
    expect(answer.delegations).toMatchObject({ count: 2, years: "2015–2019" });
    expect(answer.delegations.rows).toMatchObject([
      { when: "May 2015", from: "Columbus", to: "Antwerp", program: "no program named" },
      { when: "2019", from: "Antwerp", to: "San Diego", program: "City Pair" },
    ]);
  });

  it("says what came of it, who reports it, and that no evaluation was found", () => {
    expect(answer.outcomes.rows.map(({ report }) => report)).toEqual([
      "reported by the sponsor, no evaluation found",
    ]);
  });
});

describe("every city, partnership and program", () => {
  it("opens with one card, before all other sections", () => {
    expect(withCards.length).toBeGreaterThan(40);
    for (const [path, { content }] of withCards) {
      expect(content.sections[0]?.id, path).toBe("answer");
      expect(answersIn(content), path).toHaveLength(1);
    }
  });

  it("has lines that lead to what the page says of them", () => {
    for (const [path, { content }] of withCards) {
      const [answer] = answersIn(content);
      const here = fragmentsIn(content);
      for (const { id, page } of [...(answer?.delegations.rows ?? []), ...(answer?.outcomes.rows ?? [])]) {
        const there = page && frozenPages.get(formatPath(page, "en"));
        expect(there ? fragmentsIn(there.content) : here, path).toContain(id);
      }
      for (const section of [
        "delegations",
        "outcomes",
        ...(answer?.names.section ? [answer.names.section] : []),
      ])
        expect(here, path).toContain(`section-${section}`);
    }
  });

  it("names at most three delegations and two outcomes, and counts all", () => {
    for (const [path, { content }] of withCards) {
      const [answer] = answersIn(content);
      expect(answer?.delegations.rows.length, path).toBe(Math.min(3, answer?.delegations.count ?? 0));
      expect(answer?.outcomes.rows.length, path).toBe(Math.min(2, answer?.outcomes.count ?? 0));
      const records = recordsIn(content).filter(({ tone }) => tone === "delegation");
      if (records.length < 6) expect(answer?.delegations.count, path).toBe(records.length);
    }
  });

  it("repeats in its card no sentence of the text", () => {
    for (const [path, { content }] of withCards) {
      const said = new Set(claimsIn(content).map(({ text }) => text));
      expect(
        textsIn(answersIn(content)).filter((text) => said.has(text)),
        path,
      ).toEqual([]);
    }
  });

  it("is heard in under 100 words", () => {
    for (const [path, { content }] of withCards) {
      const [answer] = answersIn(content);
      if (!answer) continue;
      const heard = [
        ...answer.names.links.map(({ text }) => text),
        ...answer.delegations.rows.flatMap((row) => [
          row.when,
          row.from,
          row.to,
          row.program ?? "",
          row.size ?? "",
        ]),
        ...answer.outcomes.rows.flatMap((row) => [row.title, row.report]),
        ...(answer.programs?.links ?? []).map(({ text }) => text),
      ].flatMap((text) => text.split(/\s+/).filter(Boolean));
      expect(heard.length, path).toBeLessThan(100);
    }
  });

  it("is told to those who see only a link in at most 155 characters, with how sure it is", () => {
    for (const [path, { content }] of withCards) {
      const [answer] = answersIn(content);
      const description = describePage(frozenReading, content);
      expect(description.length, path).toBeLessThanOrEqual(LONGEST);
      const isInferred =
        answer?.names.kind !== "cities" && answer?.names.links.some((link) => link.certainty === "inferred");
      if (isInferred) expect(description, path).toContain("inferred");
    }
  });
});

describe("a city with a population alone", () => {
  it("says in three words of each part that there is nothing", () => {
    const reading = {
      ...frozenReading,
      atlas: { ...frozenAtlas, partnerships: [], delegations: [], outcomes: [], events: [], programs: [] },
    };
    const content = cityPage(reading, "genk");
    const [answer] = answersIn(content);
    expect(answer).toMatchObject({
      names: { kind: "counterparts", count: 0, links: [] },
      delegations: { count: 0, rows: [] },
      outcomes: { count: 0, rows: [] },
      programs: { links: [] },
    });
    expect(answer && describeAnswer(reading, "Genk", answer)).toBe(
      "Genk: no counterpart recorded. No delegation, no outcome, each claim with its source.",
    );
  });
});

describe("a city with sixty delegations", () => {
  const [model] = frozenAtlas.delegations.filter(({ id }) => id === "antwerp-san-diego-2019");
  const many = Array.from({ length: 60 }, (_, index): Delegation => {
    if (!model) throw new Error("The atlas has no such delegation");
    return { ...model, id: `trip-${index}`, date: { kind: "at", date: String(1960 + index) } };
  });
  const content = cityPage(
    { ...frozenReading, atlas: { ...frozenAtlas, delegations: many, outcomes: [] } },
    "antwerp",
  );
  const [answer] = answersIn(content);

  it("names the last three and counts the others", () => {
    expect(answer?.delegations.count).toBe(60);
    expect(answer?.delegations.years).toBe("1960–2019");
    expect(answer?.delegations.rows.map(({ when }) => when)).toEqual(["2017", "2018", "2019"]);
  });
});
