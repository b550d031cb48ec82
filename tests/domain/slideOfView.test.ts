import { describe, expect, it } from "vitest";
import type { Show } from "@/domain/briefing";
import { parseOwnBriefing, toBriefingContent } from "@/domain/ownBriefing";
import { type SeenView, slideOfView } from "@/domain/slideOfView";
import { ownBriefing } from "./ownBriefings";

const nothing: Show = { cities: [], partnerships: [], programs: [] };

describe("the view of a reader as a slide", () => {
  it.each<[SeenView["page"], Partial<Show>]>([
    [{ kind: "home" }, {}],
    [{ kind: "about" }, {}],
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
});
