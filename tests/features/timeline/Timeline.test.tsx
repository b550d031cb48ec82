import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readTimeline } from "@/content/timeline";
import type { TimelineContent } from "@/content/timelineContent";
import { applyFilters } from "@/domain/applyFilters";
import type { Page } from "@/domain/page";
import { Timeline } from "@/features/timeline/Timeline";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { placesStyles } from "../../../scripts/generate/places.ts";
import { frozenAtlas, frozenReading } from "../../fixtures/frozenAtlas";
import { renderFeature } from "../renderFeature";

function timelineOf(page: Page): TimelineContent {
  const content = readTimeline(frozenReading, page);
  if (!content) throw new Error("The page has no timeline");
  return content;
}

const all = timelineOf({ kind: "timeline" });
const home = timelineOf({ kind: "home" });
if (all.kind !== "records" || home.kind !== "years") throw new Error("The timelines are of other kinds");

const htmlOf = (content: TimelineContent) =>
  renderToString(
    <MessagesProvider value={messages}>
      <Timeline content={content} />
    </MessagesProvider>,
  );

const undatedOf = (content: typeof all) => content.lanes.flatMap(({ undated }) => undated);

const list = () => screen.getByRole("list", { name: "Records in order of time" });
const recordsLeft = () =>
  [...document.querySelectorAll("[data-record]:not([data-out])")].map((item) =>
    item.getAttribute("data-record"),
  );

describe("the timeline of records", () => {
  it("is one ordered list of links, each named by what happened, when and what it is", () => {
    renderFeature(<Timeline content={all} />);
    expect(within(list()).getAllByRole("link")).toHaveLength(all.items.length);
    expect(
      within(list()).getByRole("link", { name: "Columbus visits Vilvoorde June 15–21, 2014 · delegation" }),
    ).toHaveProperty("pathname", "/cities/vilvoorde/");
    expect(
      within(list()).getByRole("link", {
        name: "People leave Belgium for Syria and Iraq 2014–2016 · context",
      }),
    ).toHaveProperty("hash", "#departures-2014-2016");
    expect(screen.getByRole("link", { name: "City Pair from 2011 · program" })).toHaveProperty(
      "pathname",
      "/programs/city-pair/",
    );
  });

  it("says of every item which record it stands for and which cities it is about", () => {
    renderFeature(<Timeline content={all} />);
    const told = [...document.querySelectorAll("[data-record]")].map((item) => [
      item.getAttribute("data-record"),
      item.getAttribute("data-cities"),
    ]);
    const { items, lanes } = all;
    const ofLanes = lanes.flatMap(({ program, undated }) => [...(program ? [program] : []), ...undated]);
    expect(told).toEqual(
      [...items, ...ofLanes].map(({ kind, id, cities }) => [
        `${kind === "context" ? "event" : kind}:${id}`,
        cities.join(" "),
      ]),
    );
  });

  it("names its lanes, the first that of the page", () => {
    renderFeature(<Timeline content={timelineOf({ kind: "city", id: "antwerp" })} />);
    const lanes = [...document.querySelectorAll("[data-lane]")];
    expect(
      lanes.map((lane) => [lane.getAttribute("data-lane"), lane.firstElementChild?.textContent]),
    ).toEqual([
      ["subject", "Antwerp"],
      ["program", "City Pair from 2011 · program"],
      ["program", "Strong Cities date not stated · program"],
      ["program", "Mother and Father Schools date not stated · program"],
      ["program", "Young Cities date not stated · program"],
    ]);
  });

  it("has each year as a heading, with its records below it", () => {
    renderFeature(<Timeline content={all} />);
    const years = screen.getAllByRole("heading", { level: 3 });
    expect(years.map(({ textContent }) => textContent)).toEqual(
      [...new Set(all.items.map(({ year }) => year))].toSorted().map(String),
    );
    const of2014 = years.find(({ textContent }) => textContent === "2014")?.parentElement;
    expect(of2014?.querySelectorAll("a")).toHaveLength(all.items.filter(({ year }) => year === 2014).length);
  });

  it("says in place what its marks mean, and only of those that it has", () => {
    renderFeature(<Timeline content={timelineOf({ kind: "partnership", id: "antwerp--san-diego" })} />);
    const legend = screen.getByRole("list", { name: "What the marks mean" });
    expect([...legend.children].map(({ textContent }) => textContent?.trim())).toEqual([
      "to the U.S.",
      "outcome",
    ]);
  });

  it("hangs what has no date at the end of its lane, with its count, and never in the list of the axis", () => {
    renderFeature(<Timeline content={all} />);
    const [lane] = all.lanes;
    const count = lane?.undated.length ?? 0;
    const apart = screen.getByText(`City Pair: ${count} without a date`).closest("details");
    expect(apart?.querySelectorAll("a")).toHaveLength(count);
    expect(apart?.textContent).toContain("Vilvoorde’s community engagement strategy");
    expect(document.querySelectorAll("details a")).toHaveLength(undatedOf(all).length);
    expect(list().textContent).not.toContain("date not stated");
  });

  it("leaves out what the filters do", () => {
    const shown = applyFilters(frozenAtlas, { from: 2018, to: 2018, roles: ["counterpart-inferred"] });
    renderFeature(<Timeline content={all} shown={shown} />);
    expect(recordsLeft().filter((record) => record?.startsWith("delegation:"))).toEqual(
      [...shown.delegations].map((id) => `delegation:${id}`),
    );
    expect(recordsLeft().length).toBeLessThan(all.items.length);
    // What stands back is neither a link nor told.
    for (const item of document.querySelectorAll("[data-timeline] ol [data-out]")) {
      expect(item.getAttribute("aria-hidden")).toBe("true");
      expect(item.querySelector("a[href]")).toBeNull();
    }
  });

  it("marks the record of the page", () => {
    renderFeature(
      <Timeline
        content={timelineOf({ kind: "program", id: "media-dialogue" })}
        current="program:media-dialogue"
      />,
    );
    const marked = [...document.querySelectorAll('[aria-current="true"]')];
    expect(marked.map((link) => link.closest("li")?.dataset.record)).toEqual(["program:media-dialogue"]);
  });

  it("places its items by classes of digits, which the sheet has for each", () => {
    const digits = /^span u.__ u_._ u__. v.__ v_._ v__. count w._ w_.$/;
    renderFeature(<Timeline content={all} />);
    for (const item of list().querySelectorAll("[data-record]")) {
      const [, ...classes] = item.className.split(" ");
      expect(classes.join(" ")).toMatch(digits);
    }
    const visit = document.querySelector('[data-record="delegation:columbus-vilvoorde-2014"]');
    const its = all.items.find(({ id }) => id === "columbus-vilvoorde-2014");
    const digitsOf = (axis: string) =>
      [...(visit?.className.matchAll(new RegExp(`\\b${axis}_*([0-9a-f])_*(?= |$)`, "g")) ?? [])]
        .map(([, digit]) => digit)
        .join("");
    const value = (axis: string) => Number.parseInt(digitsOf(axis), 16);
    const inSteps = [its?.start, its?.end].map((place = Number.NaN) => Math.round(place * 4096));
    expect([value("u"), value("v"), value("w")]).toEqual([...inSteps, its?.row]);
    for (const name of visit?.className.match(/[uvw][0-9a-f_]+(?= |$)/g) ?? [])
      expect(placesStyles()).toContain(`.${name}{`);
  });
});

describe("the timeline of years", () => {
  it("has a link for each year with a record, named by what it has, to the dates of that year", () => {
    renderFeature(<Timeline content={home} />);
    const years = screen.getByRole("list", { name: "Exchanges and outcomes by year" });
    const links = within(years).getAllByRole<HTMLAnchorElement>("link");
    expect(links.length).toBe(home.years.filter(({ lanes }) => lanes.length > 0).length);
    const { exchanges = 0, outcomes = 0, context = 0 } = home.years.find(({ year }) => year === 2014) ?? {};
    expect(context).toBeGreaterThan(0);
    const link = within(years).getByRole<HTMLAnchorElement>("link", {
      name: messages.timeline.yearWithContext({ year: 2014, exchanges, outcomes, context }),
    });
    expect(link.getAttribute("href")).toBe("/timeline/?from=2014&to=2014");
    expect(screen.getByRole("link", { name: "All dates" }).getAttribute("href")).toBe("/timeline/");
  });

  it("says one, some and none in words", () => {
    const say = (exchanges: number, outcomes: number) =>
      messages.timeline.year({ year: 2014, exchanges, outcomes });
    expect(say(5, 1)).toBe("2014: 5 exchanges, 1 outcome");
    expect(say(1, 0)).toBe("2014: 1 exchange, no outcome");
    expect(say(0, 2)).toBe("2014: no exchange, 2 outcomes");
    expect(messages.timeline.yearWithContext({ year: 2001, exchanges: 0, outcomes: 0, context: 1 })).toBe(
      "2001: no exchange, no outcome, 1 event of context",
    );
  });

  it("counts in lanes, which sum up to its records, and leads to what has no date", () => {
    renderFeature(<Timeline content={home} />);
    expect(
      [...document.querySelectorAll("[data-lane]")].map((lane) => lane.firstElementChild?.textContent),
    ).toEqual(home.lanes.map(({ name }) => name));
    expect(home.lanes[0]?.name).toBe("City Pair");
    const [first] = home.lanes;
    expect(
      screen.getByRole("link", { name: `City Pair: ${first?.undated} without a date` }).getAttribute("href"),
    ).toBe("/timeline/?programs=city-pair");
  });

  it("takes two elements a year and one a number, and no more than 130 in all", () => {
    renderFeature(<Timeline content={home} />);
    const years = screen.getByRole("list", { name: "Exchanges and outcomes by year" });
    const numbers = home.years.flatMap(({ lanes }) => lanes).length;
    expect(years.querySelectorAll("*").length).toBeLessThanOrEqual(2 * home.years.length + numbers);
    expect(screen.getByRole("region", { name: "Timeline" }).querySelectorAll("*").length).toBeLessThan(130);
  });
});

describe("every timeline", () => {
  it.each([all, home])("is the region Timeline, with one place for the brush", (content) => {
    renderFeature(<Timeline content={content} controls={<button type="button">Here</button>} />);
    const region = screen.getByRole("region", { name: "Timeline" });
    expect(within(region).getByRole("button", { name: "Here" })).toBeDefined();
    expect(region.querySelectorAll("[data-brush]")).toHaveLength(1);
  });

  it.each([all, home])("has no style attribute and no script, which the policy would block", (content) => {
    expect(htmlOf(content)).not.toMatch(/ style=|<script|\son\w+=|tabindex/);
  });

  it.each([all, home])(
    "is one stop of the Tab key, with arrow keys, Home and End inside",
    async (content) => {
      renderFeature(<Timeline content={content} />);
      const stops = [...document.querySelectorAll<HTMLElement>("ol a[href], [data-lanes] > li > a, summary")];
      const user = userEvent.setup();
      await user.tab();
      expect(document.activeElement).toBe(stops[0]);
      await user.keyboard("{ArrowRight}{ArrowDown}");
      expect(document.activeElement).toBe(stops[2]);
      await user.keyboard("{ArrowLeft}");
      expect(document.activeElement).toBe(stops[1]);
      await user.keyboard("{End}");
      expect(document.activeElement).toBe(stops.at(-1));
      await user.tab();
      // jsdom does not know that what is folded takes no focus.
      expect(stops.some((stop) => stop === document.activeElement)).toBe(false);
      await user.tab({ shift: true });
      expect(document.activeElement).toBe(stops.at(-1));
      await user.keyboard("{Home}");
      expect(document.activeElement).toBe(stops[0]);
    },
  );
});
