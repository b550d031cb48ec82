import { brotliCompressSync } from "node:zlib";
import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { readList } from "@/content/list";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { listHtml, putInDocument } from "./renderList";

const KIB = 1024;

beforeEach(() => {
  putInDocument(listHtml());
});

describe("the list in the HTML", () => {
  it("is a region with a heading, and leads to each of its tables", () => {
    const list = screen.getByRole("region", { name: "All records as a list" });
    const tables = within(screen.getByRole("navigation", { name: "Tables" })).getAllByRole("link");
    expect(tables.map(({ textContent }) => textContent)).toEqual([
      "Cities",
      "Partnerships",
      "Delegations and visits",
      "Programs",
      "Outcomes",
      "Events",
    ]);
    for (const link of tables) {
      const heading = list.querySelector(link.getAttribute("href") ?? "");
      expect(heading?.textContent).toBe(link.textContent);
    }
  });

  it("has each table in a part that can be scrolled by keys and is named by its heading", () => {
    for (const { heading, count } of readList(frozenReading).tables) {
      const group = screen.getByRole("group", { name: heading });
      expect(group.tabIndex).toBe(0);
      expect(within(group).getByRole("table", { name: count })).toBeDefined();
    }
  });

  it("adds one landmark to those of the page, beside its navigation", () => {
    expect(screen.getAllByRole("region").length).toBe(1);
  });

  it("has a row a record, which a script can find with its cities", () => {
    const records = [...document.querySelectorAll<HTMLElement>("tr[data-record]")];
    const { cities, partnerships, delegations, programs, outcomes, events } = frozenAtlas;
    const all = [cities, partnerships, delegations, programs, outcomes, events].flat();
    expect(records.length).toBe(all.length);
    const row = document.querySelector<HTMLTableRowElement>('[data-record="partnership:liege--nashville"]');
    expect(row?.dataset.cities?.split(" ")).toEqual(["liege", "nashville"]);
    expect(row?.cells[0]?.querySelector("a")?.getAttribute("href")).toBe("/partnerships/liege--nashville/");
  });

  it("has a header to every cell, for the eye that reads it as a card too", () => {
    for (const table of screen.getAllByRole("table")) {
      const labels = within(table)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent);
      for (const row of within(table).getAllByRole("row").slice(1)) {
        expect(within(row).getAllByRole("rowheader").length).toBe(1);
        const cells = within(row).getAllByRole("cell");
        expect(cells.map(({ dataset }) => dataset.label)).toEqual(labels.slice(1));
        expect(cells.filter(({ textContent }) => !textContent)).toEqual([]);
      }
    }
  });

  it("marks what is not known", () => {
    const row = screen.getByRole("row", { name: /^Speaker program with Christian Picciolini/ });
    const unknown = [...row.querySelectorAll("[data-unknown]")].map(({ textContent }) => textContent);
    expect(unknown).toEqual(["not stated", "not stated", "not stated"]);
  });

  it("says what a table comes ordered by", () => {
    const ordered = screen
      .getAllByRole("columnheader")
      .filter((header) => header.getAttribute("aria-sort") === "ascending")
      .map(({ textContent }) => textContent);
    expect(ordered).toEqual(["City", "When", "When", "When"]);
  });

  it("has no style or script of its own, and no class on a cell", () => {
    expect(document.querySelector("[style], script, td[class], th[class], tr[class]")).toBeNull();
  });

  it("weighs less than 6 KiB on the wire", () => {
    expect(brotliCompressSync(listHtml()).length).toBeLessThan(6 * KIB);
  });
});
