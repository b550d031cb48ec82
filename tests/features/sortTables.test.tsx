import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { readTable } from "@/content/list";
import type { ListRow } from "@/content/listContent";
import { sortRows } from "@/features/list/sortRows";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { frozenReading } from "../fixtures/frozenAtlas";
import { readColumn, renderTable, sortBy } from "./renderTable";

/** Ranks in no order, two of them the same; what is shown sorts otherwise. */
const RANKS = [
  ["Dilbeek", 1],
  ["Antwerp", undefined],
  ["Mons", 5],
  ["Kasterlee", 5],
  ["Verviers", undefined],
  ["Brussels", 0],
  ["Kortrijk", 10],
] as const;

const rows = RANKS.map(
  ([name, rank]): ListRow => ({
    record: `city:${name}`,
    cities: [],
    cells: [
      { text: name, isKnown: true },
      rank === undefined
        ? { text: "not stated", isKnown: false }
        : { text: String(99 - rank), isKnown: true, sortKey: rank },
    ],
  }),
);

const collator = new Intl.Collator("en");

const namesBy = (...sorts: Parameters<typeof sortRows>[1]) =>
  sortRows(rows, sorts, collator).map(({ cells: [first] }) => first.text);

describe("a column", () => {
  it("of numbers sorts by size, what is not known last, and rows of one value stay in their order", () => {
    expect(namesBy({ column: 1, direction: "ascending" })).toEqual([
      "Brussels",
      "Dilbeek",
      "Mons",
      "Kasterlee",
      "Kortrijk",
      "Antwerp",
      "Verviers",
    ]);
  });

  it("sorts the other way round: still what is not known last, and rows of one value in their order", () => {
    expect(namesBy({ column: 1, direction: "descending" })).toEqual([
      "Kortrijk",
      "Mons",
      "Kasterlee",
      "Dilbeek",
      "Brussels",
      "Antwerp",
      "Verviers",
    ]);
  });

  it("keeps the order of the column sorted before where its own values are the same", () => {
    const names = namesBy({ column: 1, direction: "ascending" }, { column: 0, direction: "ascending" });
    expect(names.slice(2, 4)).toEqual(["Kasterlee", "Mons"]);
  });
});

describe("a table", () => {
  it("sorts names as the language does, accents among their letters", async () => {
    renderTable("cities");
    await sortBy("City");
    expect(readColumn(0)).toEqual(readColumn(0).toSorted(collator.compare).toReversed());
    await sortBy("City");
    const names = readColumn(0);
    expect(names.indexOf("Liège")).toBe(names.indexOf("Little Rock") - 1);
  });

  it("sorts numbers by size and dates by time", async () => {
    renderTable("partnerships");
    await sortBy("Distance");
    const distances = readColumn(6).map((text) => Number(text.replace(/\D/g, "")));
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    await sortBy("Since");
    expect(readColumn(4).slice(0, 2)).toEqual(["July 4, 1979", "November 23, 1983"]);
    expect(readColumn(4).slice(-6)).toEqual(Array(6).fill("date not stated"));
    await sortBy("Since");
    expect(readColumn(4)[0]).toBe("2016");
    expect(readColumn(4).slice(-6)).toEqual(Array(6).fill("date not stated"));
  });

  it("says by which column and in which direction, to assistive technology too", async () => {
    renderTable("cities");
    const header = () => screen.getByRole("columnheader", { name: "Country" });
    await sortBy("Country");
    expect(header().getAttribute("aria-sort")).toBe("ascending");
    expect(document.querySelectorAll("[aria-sort]").length).toBe(1);
    expect(screen.getByRole("status").textContent).toBe("Cities: sorted by Country, ascending.");
    await sortBy("Country");
    expect(header().getAttribute("aria-sort")).toBe("descending");
    expect(screen.getByRole("status").textContent).toBe("Cities: sorted by Country, descending.");
  });

  it("turns round what it comes ordered by at the first press", async () => {
    renderTable("outcomes");
    await sortBy("When");
    const header = screen.getByRole("columnheader", { name: "When" });
    expect(header.getAttribute("aria-sort")).toBe("descending");
  });

  it("sorts by keys alone", async () => {
    renderTable("programs");
    screen.getByRole("button", { name: "When" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(readColumn(2)[0]).toMatch(/2005/);
    expect(document.activeElement?.textContent).toBe("When");
  });
});

describe("a thousand pairs", () => {
  it("are read and sorted without going through all rows for each", () => {
    const reading = { ...frozenReading, atlas: atlasOfPairs(1000) };
    const cities = readTable(reading, "cities").rows;
    const sorted = sortRows(
      cities,
      [
        { column: 5, direction: "ascending" },
        { column: 0, direction: "descending" },
      ],
      collator,
    );
    expect(sorted.length).toBe(2000);
    expect(sorted[0]?.cells[0].text).toBe("Belgian 999");
  });
});
