import { screen, within } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readTimeline } from "@/content/timeline";
import { Timeline } from "@/features/timeline/Timeline";
import { TimelineDrawing } from "@/features/timeline/TimelineDrawing";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { frozenReading } from "../../fixtures/frozenAtlas";
import { renderFeature } from "../renderFeature";

const content = readTimeline(frozenReading);

const html = renderToString(
  <MessagesProvider value={messages}>
    <TimelineDrawing content={content} />
  </MessagesProvider>,
);

const list = () => screen.getByRole("list", { name: "Records in order of time" });

describe("the drawing of the timeline", () => {
  it("is one ordered list of links, each named by what happened, when and what it is", () => {
    renderFeature(<Timeline html={{ __html: html }} hasContext />);
    const links = within(list()).getAllByRole("link");
    expect(links.map((link) => link.textContent)).toHaveLength(content.items.length);
    expect(
      within(list()).getByRole("link", { name: "Columbus visits Vilvoorde June 15–21, 2014 · delegation" }),
    ).toHaveProperty("pathname", "/cities/vilvoorde/");
    expect(
      within(list()).getByRole("link", {
        name: "People leave Belgium for Syria and Iraq 2014–2016 · context",
      }),
    ).toHaveProperty("hash", "#departures-2014-2016");
    expect(
      within(list()).getByRole("link", { name: "City Pair Program from 2011 · program" }),
    ).toHaveProperty("pathname", "/programs/city-pair/");
  });

  it("says of every item which record it stands for and which cities it is about", () => {
    renderFeature(<Timeline html={{ __html: html }} hasContext />);
    const told = [...document.querySelectorAll("[data-record]")].map((item) => [
      item.getAttribute("data-record"),
      item.getAttribute("data-cities"),
    ]);
    expect(told).toEqual(
      [...content.items, ...content.undated].map(({ kind, id, cities }) => [
        `${kind === "context" ? "event" : kind}:${id}`,
        cities.join(" "),
      ]),
    );
  });

  it("lists what has no date apart, with its count, and never in the list of the axis", () => {
    renderFeature(<Timeline html={{ __html: html }} hasContext />);
    const summary = screen.getByText(`Date not stated (${content.undated.length} in all)`);
    const apart = summary.closest("details");
    expect(apart?.querySelectorAll("a")).toHaveLength(content.undated.length);
    expect(apart?.textContent).toContain("Vilvoorde’s community engagement strategy");
    expect(list().textContent).not.toContain("date not stated");
  });

  it("keeps the article's background out of sight where a page is not about all of Belgium", () => {
    const { rerender } = renderFeature(<Timeline html={{ __html: html }} hasContext={false} />);
    const region = () => screen.getByRole("region", { name: "Timeline" });
    expect(region().hasAttribute("data-without-context")).toBe(true);
    expect(region().querySelectorAll('[data-kind="context"]').length).toBeGreaterThan(1);
    rerender(
      <MessagesProvider value={messages}>
        <Timeline html={{ __html: html }} hasContext />
      </MessagesProvider>,
    );
    expect(region().hasAttribute("data-without-context")).toBe(false);
  });

  it("is the region Timeline and keeps a place for the brush", () => {
    renderFeature(
      <Timeline html={{ __html: html }} hasContext controls={<button type="button">Here</button>} />,
    );
    const region = screen.getByRole("region", { name: "Timeline" });
    expect(within(region).getByRole("button", { name: "Here" })).toBeDefined();
    expect(region.querySelectorAll("[data-brush]")).toHaveLength(1);
  });

  it("has no style attribute and no script, which the Content-Security-Policy would block", () => {
    expect(html).not.toMatch(/ style=|<script|\son\w+=/);
  });

  it("tells the years of its axis and its steps, so that the controls need no atlas", () => {
    renderFeature(<Timeline html={{ __html: html }} hasContext />);
    const drawing = document.querySelector<HTMLElement>("[data-timeline-drawing]");
    expect(drawing?.dataset).toMatchObject({
      fromYear: String(content.fromYear),
      toYear: String(content.toYear),
      steps: content.steps.join(" "),
    });
  });
});
