import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SlideContent } from "@/content/briefing/slideContent";
import { Slide } from "@/features/presentation/Slide";
import { FIRST_SIZES } from "@/features/presentation/useSlideSizes";
import { item } from "../../domain/buildAtlas";
import { briefingCalled, frozenSlides } from "../../fixtures/frozenBriefings";
import { FRAME_TITLES, renderPresenting } from "./renderPresenting";

const briefing = briefingCalled("twenty-years");
const count = briefing.slides.length;

function renderSlide(slide: SlideContent, number = 2, headingLevel?: 1 | 2) {
  return renderPresenting(
    <Slide
      briefing={briefing}
      slide={slide}
      number={number}
      count={count}
      sizes={FIRST_SIZES}
      frameTitles={FRAME_TITLES}
      {...(headingLevel && { headingLevel })}
    />,
  );
}

const legend = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("a slide", () => {
  it.each(frozenSlides)(
    "$name says its title, each paragraph, its map in words and its sources",
    ({ slide }) => {
      const { container } = renderSlide(slide);
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(slide.title);
      for (const text of slide.text) expect(screen.getByText(text)).toBeTruthy();
      if (slide.board) expect(screen.queryByRole("img")).toBeNull();
      else expect(screen.getByRole("img", { name: slide.mapText })).toBeTruthy();
      const footer = container.querySelector("footer");
      for (const source of slide.sources)
        expect(footer?.innerHTML).toContain(source.replaceAll("&", "&amp;"));
      expect(container.innerHTML).not.toMatch(/\sstyle="|NaN|undefined/);
    },
  );

  it("says where it is, to eyes and ears", () => {
    renderSlide(item(briefing.slides, 2), 3);
    expect(screen.getByRole("article", { name: "Slide 3 of 12" }).getAttribute("aria-roledescription")).toBe(
      "Slide",
    );
    expect(screen.getByText("3 / 12")).toBeTruthy();
  });

  it("has a heading for ears where it has no title, with words or without", () => {
    const slide = item(briefing.slides, 1);
    for (const text of [slide.text, []]) {
      const { unmount } = renderSlide({ ...slide, title: "", text });
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Slide 2 of 12");
      unmount();
    }
  });

  it("names author and day on a cover alone", () => {
    renderSlide(item(briefing.slides), 1).unmount();
    renderSlide(item(briefing.slides, 1));
    expect(screen.queryByText(/Belgian City Partnerships, /)).toBeNull();
    renderSlide(item(briefing.slides), 1);
    expect(screen.getByText(`Belgian City Partnerships, ${briefing.date}`)).toBeTruthy();
  });

  it("names all of its sources in full", () => {
    const slide = item(briefing.slides, 1);
    const line = (sources: string[]) => {
      const { container, unmount } = renderSlide({ ...slide, sources });
      const text = container.querySelector("footer > p:not(:last-of-type)")?.textContent;
      unmount();
      return text;
    };
    expect(line([])).toBeUndefined();
    expect(line(["One"])).toBe("Source: One");
    expect(line(["One", "Two"])).toBe("Sources: One · Two");
    expect(line(["One", "Two", "Three"])).toBe("Sources: One · Two · Three");
  });

  it("has smaller letters where it has more words than a shipped one may", () => {
    const slide = item(briefing.slides, 1);
    const words = (length: number) => Array.from({ length }, () => "word").join(" ");
    const { container, unmount } = renderSlide({ ...slide, text: [words(60)] });
    expect(container.querySelector("[data-long]")).toBeNull();
    unmount();
    expect(renderSlide({ ...slide, text: [words(61)] }).container.querySelector("[data-long]")).toBeTruthy();
  });

  it("is no main heading beside another one", () => {
    renderSlide(item(briefing.slides, 1), 2, 2);
    expect(screen.queryByRole("heading", { level: 1 })).toBeNull();
    expect(screen.getByRole("heading", { level: 2 })).toBeTruthy();
  });
});

describe("the legend of a slide", () => {
  it("has the forms that the slide is about, and all lines that it draws", () => {
    renderSlide(item(briefingCalled("vilvoorde-columbus").slides, 1));
    expect(legend()).toEqual([
      "Belgian city, counterpart inferred",
      "U.S. city",
      "City Pair delegation, stated",
      "Other connections",
    ]);
  });

  it("explains the lines that stand back where the slide is about none", () => {
    const youngCities = briefing.slides.find(({ show }) => show.programs.includes("young-cities"));
    if (!youngCities) throw new Error("There is no such slide.");
    renderSlide(youngCities);
    expect(legend()).toEqual(["Belgian city, counterpart inferred", "Other connections"]);
  });

  it("has all that is drawn where the slide is about all", () => {
    renderSlide(item(briefing.slides), 1);
    // The frozen atlas has a pair that a source states.
    expect(legend()).toContain("City Pair, stated");
    expect(legend()).toContain("City Pair, inferred");
    expect(legend()).toContain("Belgian city, not in City Pair");
  });
});

describe("the map of a slide", () => {
  it("has both frames with their names, and the ground of each once in the document", () => {
    const { container } = renderSlide(item(briefing.slides), 1);
    const map = screen.getByRole("img", { name: /^The map shows/ });
    expect(within(map).getByText("United States")).toBeTruthy();
    expect(within(map).getByText("Belgium")).toBeTruthy();
    const uses = [...container.querySelectorAll("use")].map((use) => use.getAttribute("href"));
    expect(uses).toEqual(["#ground-us", "#ground-be"]);
  });

  it("marks cities by form, not by colour alone", () => {
    const { container } = renderSlide(item(briefing.slides), 1);
    const shapeOf = (id: string) =>
      container
        .querySelector(`[data-mark="${id}"] > g > :last-child`)
        ?.outerHTML.replace(/ class="[^"]*"/, "");
    const forms = ["columbus", "vilvoorde", "molenbeek"].map(shapeOf);
    expect(new Set(forms).size).toBe(3);
    expect(forms).not.toContain(undefined);
  });
});
