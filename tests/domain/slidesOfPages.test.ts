import { describe, expect, it } from "vitest";
import type { Show } from "@/domain/briefing";
import type { Page } from "@/domain/page";
import { isSamePage } from "@/domain/page";
import type { ShippedBriefing } from "@/domain/plainBriefing";
import { briefingsOfPages, slidesOfPages } from "@/domain/slidesOfPages";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { frozenBriefings } from "../fixtures/frozenBriefings";

type Kind = ShippedBriefing["slides"][number]["kind"];

const slide = (show: Partial<Show>, kind: Kind = "content") => ({
  kind,
  title: "A title",
  text: [],
  notes: [],
  show: { cities: [], partnerships: [], programs: [], ...show },
});

const briefing = (id: string, slides: ShippedBriefing["slides"]): ShippedBriefing => ({
  id,
  title: id,
  author: "An author",
  date: "2026-01-01",
  minutes: 5,
  slides,
});

function slideOf(page: Page, shipped: readonly ShippedBriefing[]): string | undefined {
  const [its, ...others] = slidesOfPages(frozenAtlas, shipped).filter((one) => isSamePage(one.page, page));
  expect(others).toEqual([]);
  return its && `${its.slide.briefing}/${its.slide.number}`;
}

const shipped = [
  briefing("all", [
    slide({}, "cover"),
    slide({ programs: ["city-pair"] }),
    slide({ partnerships: ["liege--nashville", "liege--chattanooga"] }),
    slide({ partnerships: ["vilvoorde--columbus"] }),
    slide({}, "closing"),
  ]),
  briefing("liege", [
    slide({ cities: ["liege"] }, "cover"),
    slide({ cities: ["liege"] }),
    slide({ partnerships: ["liege--nashville"] }),
  ]),
];

describe("the slide of a page", () => {
  it("is one that is about it alone, before an earlier one that shows it among others", () => {
    expect(slideOf({ kind: "city", id: "liege" }, shipped)).toBe("liege/2");
    expect(slideOf({ kind: "partnership", id: "liege--nashville" }, shipped)).toBe("liege/3");
    expect(slideOf({ kind: "program", id: "city-pair" }, shipped)).toBe("all/2");
  });

  it("is else the first that shows it among others, and not by a program alone", () => {
    expect(slideOf({ kind: "partnership", id: "liege--chattanooga" }, shipped)).toBe("all/3");
    expect(slideOf({ kind: "city", id: "columbus" }, shipped)).toBe("all/4");
  });

  it("is the cover of the first briefing for the home page", () => {
    expect(slideOf({ kind: "home" }, shipped)).toBe("all/1");
  });

  it("is not there for a page that no slide shows", () => {
    expect(slideOf({ kind: "program", id: "ivlp" }, shipped)).toBeUndefined();
    expect(slideOf({ kind: "city", id: "antwerp" }, shipped)).toBeUndefined();
    expect(slideOf({ kind: "sources" }, shipped)).toBeUndefined();
    expect(slidesOfPages(frozenAtlas, [])).toEqual([]);
  });
});

describe("the briefing that is about a page alone", () => {
  const found = briefingsOfPages(frozenAtlas, frozenBriefings);

  it("is a pair's own, on its page and on those of its cities", () => {
    const pages = found.filter(({ briefing }) => briefing === "vilvoorde-columbus").map(({ page }) => page);
    expect(pages).toEqual([
      { kind: "partnership", id: "vilvoorde--columbus" },
      { kind: "city", id: "vilvoorde" },
      { kind: "city", id: "columbus" },
    ]);
  });

  it("is none that shows more, or the whole", () => {
    expect(found.map(({ briefing }) => briefing)).not.toContain("twenty-years");
    expect(found.map(({ briefing }) => briefing)).not.toContain("what-came-of-it");
  });
});
