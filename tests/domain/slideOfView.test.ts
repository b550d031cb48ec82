import { describe, expect, it } from "vitest";
import type { Show } from "@/domain/briefing";
import { drawnOn } from "@/domain/drawn";
import { drawnOnSlide } from "@/domain/drawnOnSlide";
import type { Filters } from "@/domain/filters";
import { parseOwnBriefing, toBriefingContent } from "@/domain/ownBriefing";
import type { Slide } from "@/domain/plainBriefing";
import { type SeenView, seenAs, slideOfView } from "@/domain/slideOfView";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { ownBriefing } from "./ownBriefings";

const nothing: Show = { cities: [], partnerships: [], programs: [] };

describe("the view of a reader as a slide", () => {
  it.each<[SeenView["page"], Partial<Show>]>([
    [{ kind: "home" }, {}],
    [{ kind: "city", id: "ghent" }, { cities: ["ghent"] }],
    [{ kind: "partnership", id: "ghent--dallas" }, { partnerships: ["ghent--dallas"] }],
    [{ kind: "program", id: "city-pair" }, { programs: ["city-pair"] }],
  ])("of %j shows %j", (page, shown) => {
    expect(slideOfView({ page, filters: {} }, "A title")).toEqual({
      kind: "content",
      title: "A title",
      text: [],
      notes: [],
      show: { ...nothing, ...shown },
    });
  });

  it("keeps the period, and on the home page the programs", () => {
    const filters = { programs: ["city-pair"], from: 2014, to: 2016 };
    expect(slideOfView({ page: { kind: "home" }, filters }, "").show).toEqual({ ...nothing, ...filters });
    expect(slideOfView({ page: { kind: "city", id: "ghent" }, filters }, "").show).toEqual({
      ...nothing,
      cities: ["ghent"],
      from: 2014,
      to: 2016,
    });
  });

  it("keeps what a frame shows, within what a map can show", () => {
    const us = { west: -200, south: -89.5, east: -83.123456, north: -0.000001 };
    const slide = slideOfView({ page: { kind: "home" }, filters: {}, frames: { us } }, "x".repeat(300));
    expect(slide.show.frames).toEqual({ us: { west: -180, south: -85, east: -83.1235, north: 0 } });
    const kept = parseOwnBriefing(toBriefingContent({ ...ownBriefing, slides: [slide] }));
    expect(kept).toEqual({ kind: "read", briefing: { ...ownBriefing, slides: [slide] } });
  });

  it.each<[Partial<SeenView>, ReturnType<typeof seenAs>, Partial<Slide>]>([
    [{}, "map", {}],
    [{ view: "atlantic" }, "atlantic", { show: { ...nothing, view: "atlantic" } }],
    [{ view: "list" }, "list", { layout: "words" }],
    [{ page: { kind: "exchanges" } }, "list", { layout: "words" }],
    [{ page: { kind: "about" } }, "reading", { layout: "words" }],
    [{ page: { kind: "source", id: "duffin" } }, "reading", { layout: "words" }],
    [{ page: { kind: "compare" } }, "reading", { layout: "words" }],
    [
      { page: { kind: "compare" }, cities: ["antwerp", "vilvoorde"] },
      "compare",
      { layout: "cities", show: { ...nothing, cities: ["antwerp", "vilvoorde"] } },
    ],
    [
      { filters: { from: 1950, to: 1951 }, isEmpty: true },
      "empty",
      { layout: "words", show: { ...nothing, from: 1950, to: 1951 } },
    ],
    [{ isEmpty: true }, "map", {}],
  ])("with %j is seen as %s", (its, as, slide) => {
    const seen: SeenView = { page: { kind: "home" }, filters: {}, ...its };
    expect(seenAs(seen)).toBe(as);
    const made = slideOfView(seen, "A title");
    expect(made).toEqual({ kind: "content", title: "A title", text: [], notes: [], show: nothing, ...slide });
    const kept = parseOwnBriefing(toBriefingContent({ ...ownBriefing, slides: [made] }));
    expect(kept).toEqual({ kind: "read", briefing: { ...ownBriefing, slides: [made] } });
  });

  it("keeps kinds and all other filters, and draws what the view draws", () => {
    const filters: Filters = { kinds: ["sister-cities"], direction: "to-us", grade: ["A"] };
    const { show } = slideOfView({ page: { kind: "home" }, filters }, "");
    expect(show).toEqual({
      ...nothing,
      kinds: ["sister-cities"],
      only: { direction: "to-us", grade: ["A"] },
    });
    const asked = { kinds: ["sister-cities" as const] };
    const home = { kind: "home" as const };
    const { show: sisters } = slideOfView({ page: home, filters: asked }, "");
    const drawn = drawnOnSlide(frozenAtlas, sisters);
    expect(drawn).toEqual(drawnOn(frozenAtlas, home, { filters: asked }));
    expect(drawn.lines.every(({ kind }) => kind === "sister-cities")).toBe(true);
    expect(drawn.lines.length).toBeGreaterThan(0);
  });
});
