import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { refreshCounts } from "@/features/list/live/refreshCounts";
import { startSorting } from "@/features/list/live/sortTables";
import messages from "@/i18n/compiled/en";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { listHtml, putInDocument } from "./renderList";

let root: HTMLElement;

beforeEach(() => {
  root = putInDocument(listHtml());
});

/** As the filters do it. */
function leaveOut(isOut: (record: string) => boolean) {
  for (const row of root.querySelectorAll<HTMLElement>("[data-record]"))
    row.toggleAttribute("data-out", isOut(row.dataset.record ?? ""));
  refreshCounts(root, messages);
}

const counts = () => [...root.querySelectorAll("caption")].map(({ textContent }) => textContent);

const total = frozenAtlas.cities.length;

describe("the counts", () => {
  it("say how many rows the filters leave of how many", () => {
    leaveOut((record) => record.startsWith("city:") && record !== "city:antwerp");
    expect(counts()[0]).toBe(`1 of ${total} cities`);
    expect(counts()[5]).toBe(`${frozenAtlas.events.length} events`);
    expect(root.querySelector("[data-none]")).toBeNull();
  });

  it("are what the HTML says where nothing is left out", () => {
    const before = root.innerHTML;
    leaveOut((record) => record.startsWith("city:"));
    expect(root.innerHTML).not.toBe(before);
    leaveOut(() => false);
    expect(root.innerHTML).toBe(before.replaceAll(' data-out=""', ""));
  });

  it("where a table is left without rows, come with a row that says so, once", () => {
    leaveOut((record) => record.startsWith("program:"));
    leaveOut((record) => record.startsWith("program:"));
    const table = screen.getByRole("table", { name: `0 of ${frozenAtlas.programs.length} programs` });
    expect(within(table).getAllByText("No program matches the filters.").length).toBe(1);
    expect(root.querySelectorAll("[data-none]").length).toBe(1);
    leaveOut((record) => record === "program:ivlp");
    expect(screen.queryByText("No program matches the filters.")).toBeNull();
  });

  it("have a sentence for every table", () => {
    leaveOut(() => true);
    expect([...root.querySelectorAll("[data-none] td")].map(({ textContent }) => textContent)).toEqual(
      ["city", "partnership", "delegation", "program", "outcome", "event"].map(
        (noun) => `No ${noun} matches the filters.`,
      ),
    );
  });

  it("leave the row that says so below all others when the table is sorted", () => {
    const stopSorting = startSorting(root, messages);
    leaveOut((record) => record.startsWith("city:"));
    screen.getAllByRole("button", { name: "Country" })[0]?.click();
    const rows = [...root.querySelectorAll<HTMLElement>("[data-table=cities] tbody tr")];
    expect(rows.at(-1)?.textContent).toBe("No city matches the filters.");
    stopSorting();
  });
});
