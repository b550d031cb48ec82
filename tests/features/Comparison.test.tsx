import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readText } from "@/content/readPage";
import { frozenReading } from "../fixtures/frozenAtlas";
import { PagePanel } from "./PagePanel";
import { renderFeature } from "./renderFeature";

async function renderComparison(...cities: string[]) {
  const { content } = readText(frozenReading, { kind: "compare" }, cities);
  renderFeature(<PagePanel content={content} />);
  return screen.findAllByRole("article");
}

describe("the comparison", () => {
  it("sets the cards of both cities side by side, each below its name, which leads to its page", async () => {
    const cards = await renderComparison("antwerp", "vilvoorde");
    expect(cards.map((card) => within(card).getByRole("heading").textContent)).toEqual([
      "Antwerp",
      "Vilvoorde",
    ]);
    for (const [index, path] of ["/cities/antwerp/", "/cities/vilvoorde/"].entries()) {
      const heading = within(cards[index] as HTMLElement).getByRole("heading");
      expect(within(heading).getByRole("link").getAttribute("href")).toBe(path);
    }
  });

  it("leads from each line of a card to the page of its city", async () => {
    const [antwerp] = await renderComparison("antwerp", "vilvoorde");
    const link = within(antwerp as HTMLElement).getByRole("link", { name: /2019/ });
    expect(link.getAttribute("href")).toBe("/cities/antwerp/#antwerp-san-diego-2019");
    expect(
      within(antwerp as HTMLElement)
        .getByRole("link", { name: "Outcomes" })
        .getAttribute("href"),
    ).toBe("/cities/antwerp/#section-outcomes");
  });
});
