import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Block } from "@/content/pageContent";
import { readText } from "@/content/readPage";
import { frozenReading } from "../fixtures/frozenAtlas";
import { PagePanel } from "./PagePanel";
import { renderFeature } from "./renderFeature";

const source = { source: "duffin", text: "Michael Duffin, paragraph 5" };

const city = (id: string, text: string) => ({ page: { kind: "city" as const, id }, text });

const block: Block = {
  kind: "comparison",
  cities: [city("genk", "Genk"), city("mons", "Mons")],
  rows: [
    {
      heading: "Programs",
      cells: [
        [
          {
            text: "Young Cities",
            link: { page: { kind: "program", id: "young-cities" }, text: "Young Cities" },
            details: ["2022", "Reported by the press"],
            shared: "In common",
            isKnown: true,
            sources: [source],
          },
        ],
        [{ text: "No program is named.", details: [], isKnown: false, sources: [] }],
      ],
    },
    {
      heading: "Outcomes",
      cells: [
        [{ text: "An outcome", details: [], isKnown: true, sources: [] }],
        [{ text: "Another outcome", details: [], isKnown: true, sources: [] }],
      ],
    },
  ],
};

async function renderComparison() {
  renderFeature(
    <PagePanel
      content={{
        title: "Genk and Mons compared",
        documentTitle: "Genk and Mons compared",
        description: "Both.",
        hasWayBack: true,
        sections: [{ id: "comparison", heading: "Side by side", blocks: [block] }],
      }}
    />,
  );
  return screen.findByRole("table", { name: "Side by side" });
}

describe("the comparison", () => {
  it("is a table named by its section, with the cities as its columns, which lead to them", async () => {
    const table = await renderComparison();
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual(["Genk", "Mons"]);
    expect(within(table).getByRole("link", { name: "Mons" }).getAttribute("href")).toBe("/cities/mons/");
  });

  it("heads each pair of cells with what they are about", async () => {
    const table = await renderComparison();
    const groups = within(table).getAllByRole("rowgroup").slice(1);
    expect(
      groups.map((group) => [
        group.querySelector("th[scope=rowgroup]")?.textContent,
        within(group).getAllByRole("cell").length,
      ]),
    ).toEqual([
      ["Programs", 2],
      ["Outcomes", 2],
    ]);
  });

  it("gives each thing with its link, its details, its sources, and that it is in common", async () => {
    const [cell] = within(await renderComparison()).getAllByRole("cell");
    if (!cell) throw new Error("The table has no cell");
    const item = within(cell).getByRole("listitem");
    for (const text of ["In common", "Young Cities", "2022", "Reported by the press", source.text])
      expect(within(item).getByText(text)).toBeDefined();
    expect(within(item).getByRole("link", { name: "Young Cities" }).getAttribute("href")).toBe(
      "/programs/young-cities/",
    );
  });

  it("does not read a city's name aloud again in each of its cells", async () => {
    const cells = within(await renderComparison()).getAllByRole("cell");
    expect(cells.map((cell) => cell.firstElementChild?.getAttribute("aria-hidden"))).toEqual(
      cells.map(() => "true"),
    );
    expect(cells.map((cell) => cell.firstElementChild?.textContent)).toEqual([
      "Genk",
      "Mons",
      "Genk",
      "Mons",
    ]);
  });

  it("of any real cities renders each thing once, without a warning about its keys", async () => {
    const { content } = readText(frozenReading, { kind: "compare" }, ["vilvoorde", "columbus"]);
    renderFeature(<PagePanel content={content} />);
    const table = await screen.findByRole("table", { name: "Side by side" });
    expect(within(table).getAllByRole("row").length).toBe(1 + 2 * 6);
    expect(within(table).getAllByText("Both are in it").length).toBeGreaterThan(2);
  });
});
