import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { BriefingContent, SlideContent } from "@/content/briefing/slideContent";
import { Handout, type HandoutProps } from "@/features/presentation/Handout";
import { item } from "../../domain/buildAtlas";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { FRAME_TITLES, renderPresenting } from "./renderPresenting";

const briefing = briefingCalled("vilvoorde-columbus");
const ADDRESS = "https://atlas.example/present/vilvoorde-columbus/1/";

function renderHandout(props: Partial<HandoutProps> = {}) {
  return renderPresenting(
    <Handout
      briefing={briefing}
      frameTitles={FRAME_TITLES}
      address={ADDRESS}
      qr={<span>code</span>}
      printed="handout"
      {...props}
    />,
  );
}

/** The briefing with its second slide changed. */
const withSlide = (change: Partial<SlideContent>): BriefingContent => ({
  ...briefing,
  slides: briefing.slides.map((slide, index) => (index === 1 ? { ...slide, ...change } : slide)),
});
const slideItems = () =>
  within(screen.getByRole("list", { name: /^Slides of/ }))
    .getAllByRole("listitem")
    .filter((one) => one.hasAttribute("data-handout-slide"));

/** That an element says these texts one after the other, and all sources in one sentence behind them. */
function expectInOrder(element: HTMLElement, texts: readonly string[], sources: readonly string[]): void {
  const said = element.querySelector("[data-words]") ? element.cloneNode(true) : element;
  if (said instanceof HTMLElement) said.querySelector("[role=presentation]")?.remove();
  const whole = said.textContent ?? "";
  const order = texts.map((one) => whole.indexOf(one));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  if (sources.length > 0) expect(whole.endsWith(sources.join(" · "))).toBe(true);
}

describe("the handout", () => {
  it("says at its head what it is, of whom, of when and where it lies", () => {
    renderHandout({ made: "Printed on November 23, 2026." });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(briefing.title);
    expect(screen.getByText(`${briefing.author}, ${briefing.date}`, { selector: "header p" })).toBeTruthy();
    expect(screen.getByRole("link", { name: ADDRESS }).getAttribute("href")).toBe(ADDRESS);
    expect(screen.getByText("Printed on November 23, 2026.")).toBeTruthy();
  });

  it("has each slide once to those who listen: heading, words, sources, then its map as a picture", () => {
    const { container } = renderHandout();
    expect(slideItems()).toHaveLength(briefing.slides.length);
    for (const [index, element] of slideItems().entries()) {
      const slide = item(briefing.slides, index);
      expect(within(element).getByRole("heading", { level: 2 }).textContent).toBe(slide.title);
      expect(within(element).getByRole("img").getAttribute("aria-label")).toBe(slide.mapText);
      expect(within(element).queryByRole("article")).toBeNull();
      expectInOrder(element, [slide.title, ...slide.text], slide.sources);
    }
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    // What is for the speaker alone is nowhere in it.
    for (const { notes } of briefing.slides)
      for (const note of notes) expect(container.textContent).not.toContain(note);
  });

  it("names what each slide rests on once more, in full, for the leaf on paper", () => {
    const { container } = renderHandout();
    const lines = [...container.querySelectorAll<HTMLLIElement>("[data-leaf-sources] li")];
    const cited = briefing.slides.flatMap(({ sources }, index) =>
      sources.length > 0 ? [[index + 1, sources.join(" · ")]] : [],
    );
    expect(lines.map((line) => [line.value, line.textContent])).toEqual(cited);
    expect(cited.length).toBeGreaterThan(0);
  });

  it("says of a reader's own words that they are, and of cited ones nothing", () => {
    const own = withSlide({
      text: ["Cited.", "Mine."],
      notes: ["Also mine."],
      ownWords: { text: [1], notes: [0] },
    });
    const marked = () =>
      screen.getAllByText("Own words").map((mark) => mark.parentElement?.firstChild?.textContent);
    const { container, unmount } = renderHandout({ briefing: own });
    expect(marked()).toEqual(["Mine."]);
    expect(container.querySelector("[data-leaf-sources]")?.textContent).toContain("1 paragraph in own words");
    unmount();
    renderHandout({ briefing: own, printed: "cards" });
    expect(marked()).toEqual(["Mine.", "Also mine."]);
  });

  it("has for the speaker's cards the notes too, what is said if asked apart, and how long it takes", () => {
    renderHandout({ printed: "cards" });
    for (const [index, element] of slideItems().entries()) {
      const slide = item(briefing.slides, index);
      expect(within(element).getByRole("heading", { level: 3 }).textContent).toBe("Notes");
      expectInOrder(element, [slide.title, ...slide.text, ...slide.notes], slide.noteSources);
      const apart = [...element.querySelectorAll("[data-if-asked]")].map((note) => note.textContent);
      expect(apart).toEqual(slide.notes.filter((note) => note.startsWith("If asked")));
      expect(element.querySelector("[data-estimate]")?.textContent).toMatch(
        /^About \d:\d[05], estimated from the notes at 130 words a minute$/,
      );
    }
    expect(document.querySelector("[data-leaf-sources]")).toBeNull();
  });

  it("has the slides themselves to those who listen, where the leaf is on paper", () => {
    renderHandout({ isOnPaper: true });
    const slides = screen.getAllByRole("article");
    expect(slides).toHaveLength(briefing.slides.length);
    for (const [index, slide] of slides.entries())
      expect(within(slide).getByRole("heading", { level: 2 }).textContent).toBe(
        item(briefing.slides, index).title,
      );
  });

  it("has the slides themselves to those who listen, where they are printed alone", () => {
    renderHandout({ printed: "slides" });
    const slides = screen.getAllByRole("article");
    expect(slides.map((slide) => slide.getAttribute("aria-label"))).toEqual(
      briefing.slides.map((_, index) => `Slide ${index + 1} of ${briefing.slides.length}`),
    );
    for (const [index, slide] of slides.entries())
      expect(within(slide).getByRole("heading", { level: index === 0 ? 1 : 2 }).textContent).toBe(
        item(briefing.slides, index).title,
      );
  });

  it("keeps its drawings when it is printed, whatever is printed of it", () => {
    const { container, rerender } = renderHandout();
    const before = [...container.querySelectorAll("svg[data-slide-map]")];
    rerender(
      <Handout
        briefing={briefing}
        frameTitles={FRAME_TITLES}
        address={ADDRESS}
        qr={<span>code</span>}
        printed="slides"
      />,
    );
    expect([...container.querySelectorAll("svg[data-slide-map]")]).toEqual(before);
    expect(before).toHaveLength(briefing.slides.length);
  });

  it("says nothing of notes and sources that a slide has not", () => {
    renderHandout({ briefing: withSlide({ notes: [], noteSources: [], sources: [] }) });
    const element = item(slideItems(), 1);
    expect(within(element).queryByRole("heading", { level: 3 })).toBeNull();
    expect(within(element).queryByText(/^Sources?:/, { ignore: "footer *" })).toBeNull();
  });

  it("has a heading for what has no title", () => {
    renderHandout({ briefing: { ...withSlide({ title: "" }), title: "", author: "" } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Untitled briefing");
    expect(within(item(slideItems(), 1)).getByRole("heading", { level: 2 }).textContent).toBe(
      "Slide without a title",
    );
    expect(screen.getByText(briefing.date, { selector: "header p" })).toBeTruthy();
  });

  it("lets each text run its own way", () => {
    renderHandout({
      briefing: withSlide({ title: "שלום", text: ["مرحبا"], notes: ["Hello"] }),
      printed: "cards",
    });
    const element = item(slideItems(), 1);
    for (const text of ["שלום", "مرحبا", "Hello"])
      for (const part of within(element).getAllByText(text))
        expect(part.closest(":not(span)")?.getAttribute("dir")).toBe("auto");
  });

  it("writes no address that nobody can type, and says where there is none", () => {
    const long = `${ADDRESS}#${"a".repeat(300)}`;
    const { unmount } = renderHandout({ address: long });
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.queryByText(/too long/)).toBeNull();
    unmount();
    renderHandout({ address: undefined, qr: undefined });
    expect(screen.getByText("This briefing is too long for an address.")).toBeTruthy();
    expect(screen.queryByText("Scan to open")).toBeNull();
  });

  it("has no style attribute, which the site's policy forbids", () => {
    const { container } = renderHandout();
    expect(container.querySelectorAll("[style]")).toHaveLength(0);
  });
});
