import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BriefingList, type ListedBriefing } from "@/features/presentation/BriefingList";
import { item } from "../../domain/buildAtlas";
import { renderPresenting } from "./renderPresenting";

const briefings: ListedBriefing[] = [
  {
    id: "one",
    title: "The first",
    author: "An author",
    date: "November 23, 2026",
    minutes: 8,
    slides: [
      { title: "A cover", href: "/present/one/1/" },
      { title: "A slide", href: "/present/one/2/" },
    ],
    copyHref: "/present/own/?copy=it",
    notesHref: "/present/one/1/notes/",
    handoutHref: "/present/one/handout/",
    picture: "/previews/present/one/1.png",
  },
  {
    id: "two",
    title: "The second",
    author: "Another author",
    date: "November 24, 2026",
    minutes: 1,
    slides: [{ title: "Alone", href: "/present/two/1/" }],
    copyHref: "/present/own/?copy=it",
    notesHref: "/present/two/1/notes/",
    handoutHref: "/present/two/handout/",
    picture: "/previews/present/two/1.png",
  },
];

describe("the list of briefings", () => {
  it("has each with its facts, its start, its notes, its handout and all its slides", () => {
    renderPresenting(<BriefingList briefings={briefings} />);
    const links = screen
      .getAllByRole("link")
      .map((link) => [link.getAttribute("aria-label") ?? link.textContent, link.getAttribute("href")]);
    expect(links).toEqual([
      ["Start “The first”", "/present/one/1/"],
      ["Notes of “The first”", "/present/one/1/notes/"],
      ["Handout of “The first”", "/present/one/handout/"],
      ["Copy “The first” and change it", "/present/own/?copy=it"],
      ["A cover", "/present/one/1/"],
      ["A slide", "/present/one/2/"],
      ["Start “The second”", "/present/two/1/"],
      ["Notes of “The second”", "/present/two/1/notes/"],
      ["Handout of “The second”", "/present/two/handout/"],
      ["Copy “The second” and change it", "/present/own/?copy=it"],
      ["Alone", "/present/two/1/"],
    ]);
    expect(screen.getByText("2 slides · 8 minutes · An author, November 23, 2026")).toBeTruthy();
    expect(screen.getByText("1 slide · 1 minute · Another author, November 24, 2026")).toBeTruthy();
  });

  it("names the slides as a list of their briefing", () => {
    renderPresenting(<BriefingList briefings={briefings} />);
    const slides = screen.getByRole("list", { name: "Slides of “The first”" });
    expect(within(slides).getAllByRole("listitem")).toHaveLength(item(briefings).slides.length);
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      "The first",
      "The second",
    ]);
  });

  it("has pictures that say nothing of their own and move nothing when they come", () => {
    const { container } = renderPresenting(<BriefingList briefings={briefings} />);
    for (const picture of container.querySelectorAll("img"))
      expect([picture.alt, picture.width, picture.height]).toEqual(["", 1200, 630]);
  });
});
