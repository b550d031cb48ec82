import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startSorting } from "@/features/list/live/sortTables";
import messages from "@/i18n/compiled/en";
import { listHtml, putInDocument } from "./renderList";

/** Ranks in no order, two of them the same; what is shown sorts otherwise. */
const RANKS = [
  ["Dilbeek", "1"],
  ["Antwerp", undefined],
  ["Mons", "5"],
  ["Kasterlee", "5"],
  ["Verviers", undefined],
  ["Brussels", "0"],
  ["Kortrijk", "10"],
] as const;

const smallTable = `<section><div data-table="cities"><h3>Cities</h3><table><thead><tr><th>City</th><th>Since</th>
  </tr></thead><tbody>${RANKS.map(
    ([name, rank]) =>
      `<tr><th>${name}</th><td ${rank ? `data-sort="${rank}"` : "data-unknown"}>${rank ? 99 - Number(rank) : "not stated"}</td></tr>`,
  ).join("")}</tbody></table></div></section>`;

let root: HTMLElement;
let stopSorting: () => void;

function start(html: string) {
  root = putInDocument(html);
  stopSorting = startSorting(root, messages);
}

afterEach(() => stopSorting());

const part = (heading: string) => {
  const found = screen.getByRole("heading", { name: heading }).closest<HTMLElement>("[data-table]");
  if (!found) throw new Error(`No table under ${heading}`);
  return found;
};

const sortBy = (heading: string, column: string) =>
  userEvent.click(within(part(heading)).getByRole("button", { name: column }));

const column = (heading: string, at: number) =>
  [...part(heading).querySelectorAll<HTMLTableRowElement>("tbody tr")].map(
    ({ cells }) => cells[at]?.textContent ?? "",
  );

describe("a column", () => {
  beforeEach(() => start(smallTable));

  it("of numbers sorts by size, what is not known last, and rows of one value stay in their order", async () => {
    await sortBy("Cities", "Since");
    expect(column("Cities", 0)).toEqual([
      "Brussels",
      "Dilbeek",
      "Mons",
      "Kasterlee",
      "Kortrijk",
      "Antwerp",
      "Verviers",
    ]);
  });

  it("sorts the other way round the second time: still what is not known last, and rows of one value in their order", async () => {
    await sortBy("Cities", "Since");
    await sortBy("Cities", "Since");
    expect(column("Cities", 0)).toEqual([
      "Kortrijk",
      "Mons",
      "Kasterlee",
      "Dilbeek",
      "Brussels",
      "Antwerp",
      "Verviers",
    ]);
  });

  it("keeps the order of the column sorted before where its own values are the same", async () => {
    await sortBy("Cities", "City");
    await sortBy("Cities", "Since");
    expect(column("Cities", 0).slice(2, 4)).toEqual(["Kasterlee", "Mons"]);
  });
});

describe("the tables of the atlas", () => {
  beforeEach(() => start(listHtml()));

  it("sort names as the language does, accents among their letters", async () => {
    await sortBy("Cities", "City");
    expect(column("Cities", 0)).toEqual(
      column("Cities", 0).toSorted(new Intl.Collator("en").compare).toReversed(),
    );
    await sortBy("Cities", "City");
    const names = column("Cities", 0);
    expect(names.indexOf("Liège")).toBe(names.indexOf("Little Rock") - 1);
  });

  it("sort numbers by size and dates by time", async () => {
    await sortBy("Partnerships", "Distance");
    const distances = column("Partnerships", 6).map((text) => Number(text.replace(/\D/g, "")));
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    await sortBy("Partnerships", "Since");
    const since = column("Partnerships", 4);
    expect(since.slice(0, 2)).toEqual(["July 4, 1979", "November 23, 1983"]);
    expect(since.slice(-6)).toEqual(Array(6).fill("date not stated"));
    await sortBy("Partnerships", "Since");
    expect(column("Partnerships", 4)[0]).toBe("2016");
    expect(column("Partnerships", 4).slice(-6)).toEqual(Array(6).fill("date not stated"));
  });

  it("say by which column and in which direction, to assistive technology too", async () => {
    const header = () => within(part("Cities")).getByRole("columnheader", { name: "Country" });
    await sortBy("Cities", "Country");
    expect(header().getAttribute("aria-sort")).toBe("ascending");
    expect(part("Cities").querySelectorAll("[aria-sort]").length).toBe(1);
    expect(screen.getByRole("status").textContent).toBe("Cities: sorted by Country, ascending.");
    await sortBy("Cities", "Country");
    expect(header().getAttribute("aria-sort")).toBe("descending");
    expect(screen.getByRole("status").textContent).toBe("Cities: sorted by Country, descending.");
  });

  it("turn round what they come ordered by at the first press", async () => {
    await sortBy("Events", "When");
    const header = within(part("Events")).getByRole("columnheader", { name: "When" });
    expect(header.getAttribute("aria-sort")).toBe("descending");
  });

  it("are sorted one by one", async () => {
    const events = column("Events", 0);
    await sortBy("Cities", "Country");
    expect(column("Events", 0)).toEqual(events);
  });

  it("are as they were without the script, once it ends, but keep their order", async () => {
    await sortBy("Cities", "Country");
    const names = column("Cities", 0);
    stopSorting();
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByRole("status")).toBeNull();
    expect(within(part("Cities")).getByRole("columnheader", { name: "Country" }).innerHTML).toBe("Country");
    expect(column("Cities", 0)).toEqual(names);
  });

  it("sort by keys alone", async () => {
    within(part("Programs")).getByRole("button", { name: "When" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(column("Programs", 2)[0]).toMatch(/2005/);
    expect(document.activeElement?.textContent).toBe("When");
  });
});
