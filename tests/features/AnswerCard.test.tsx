import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { contentAt } from "../content/pageParts";
import { PagePanel } from "./PagePanel";
import { renderFeature } from "./renderFeature";

function renderCard(path: string): HTMLElement {
  renderFeature(<PagePanel content={contentAt(path)} />);
  const card = document.querySelector<HTMLElement>("[data-card]");
  if (!card) throw new Error(`${path} has no card`);
  return card;
}

describe("the answer card", () => {
  it("stands below a heading that is heard, and names its parts", () => {
    const card = renderCard("/cities/antwerp/");
    expect(screen.getByRole("heading", { level: 2, name: "In short" })).toBeDefined();
    expect(
      within(card)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual([
      "Counterpart",
      "Delegations2",
      "Outcomes",
      expect.stringMatching(/^Programs\d+$/),
      "Not known",
    ]);
  });

  it("leads with each label to its section and with each line to its record", () => {
    const card = renderCard("/cities/antwerp/");
    for (const [name, href] of [
      ["Delegations", "#section-delegations"],
      ["Outcomes", "#section-outcomes"],
      ["Not known", "#section-gaps"],
    ] as const)
      expect(within(card).getByRole("link", { name }).getAttribute("href")).toBe(href);
    const delegation = within(card).getByRole("link", { name: /^2019 ?Antwerp ?to ?San Diego ?City Pair/ });
    expect(delegation.getAttribute("href")).toBe("#antwerp-san-diego-2019");
  });

  it("marks what is inferred in a word", () => {
    const card = renderCard("/cities/antwerp/");
    expect(within(card).getAllByText("inferred").length).toBeGreaterThan(0);
  });

  it("leads from a count to what it does not name", () => {
    const card = renderCard("/programs/city-pair/");
    const more = within(card).getAllByRole("link", { name: /^and \d+ more$/ });
    expect(more.map((link) => link.getAttribute("href"))).toContain("#section-delegations");
  });
});

describe("one stop of the Tab key, with arrow keys inside", () => {
  const stopsIn = (links: readonly HTMLElement[]) => links.filter(({ tabIndex }) => tabIndex === 0);

  it("have the programs of the card", () => {
    const card = renderCard("/cities/antwerp/");
    const links = [...card.querySelectorAll<HTMLElement>("a[href^='/programs/']")];
    expect(links.length).toBeGreaterThan(2);
    expect(stopsIn(links)).toEqual(links.slice(0, 1));
    links[0]?.focus();
    fireEvent.keyDown(links[0] as HTMLElement, { key: "ArrowRight" });
    expect(document.activeElement).toBe(links[1]);
    expect(stopsIn(links)).toEqual(links.slice(1, 2));
  });

  it("have the sources at the end of the text", () => {
    renderCard("/cities/antwerp/");
    const links = [...document.querySelectorAll<HTMLElement>("li[id^='source-'] > a:first-child")];
    expect(links.length).toBeGreaterThan(3);
    expect(stopsIn(links)).toEqual(links.slice(0, 1));
    links[0]?.focus();
    fireEvent.keyDown(links[0] as HTMLElement, { key: "End" });
    expect(document.activeElement).toBe(links.at(-1));
  });
});

describe("what is not known", () => {
  it("is folded below its heading and its number", () => {
    renderCard("/cities/antwerp/");
    const heading = screen.getByRole("heading", { name: /^What the sources do not say ?\d+$/ });
    const fold = heading.closest("details");
    expect(fold?.open).toBe(false);
    expect(heading.textContent).toContain(String(fold?.querySelectorAll("ul > li").length));
  });
});
