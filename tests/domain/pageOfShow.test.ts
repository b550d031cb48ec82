import { describe, expect, it } from "vitest";
import type { Show } from "@/domain/briefing";
import type { Page } from "@/domain/page";
import { pageOfShow } from "@/domain/pageOfShow";

const PAIR = "vilvoorde--columbus";
const home: Page = { kind: "home" };

describe("the page that a slide is about", () => {
  it.each<[Partial<Show>, Page]>([
    [{}, home],
    [{ from: 2005 }, home],
    [{ partnerships: [PAIR] }, { kind: "partnership", id: PAIR }],
    [
      { partnerships: [PAIR], cities: ["vilvoorde"] },
      { kind: "partnership", id: PAIR },
    ],
    [{ partnerships: [PAIR, "liege--nashville"] }, home],
    [{ partnerships: [PAIR, "liege--nashville"], cities: ["liege"] }, home],
    [{ cities: ["liege"] }, { kind: "city", id: "liege" }],
    [
      { cities: ["liege"], programs: ["ivlp"] },
      { kind: "city", id: "liege" },
    ],
    [{ cities: ["liege", "verviers"] }, home],
    [{ programs: ["ivlp"] }, { kind: "program", id: "ivlp" }],
    [{ programs: ["ivlp", "speakers"] }, home],
    [{ programs: ["ivlp"], cities: ["liege", "verviers"] }, home],
  ])("of %j is %j", (show, page) => {
    expect(pageOfShow({ cities: [], partnerships: [], programs: [], ...show })).toEqual(page);
  });
});
