import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readExchanges, readPart, readTable } from "@/content/list";
import { LIST_TABLES } from "@/content/listContent";
import { applyFilters } from "@/domain/applyFilters";
import { ListTables } from "@/features/list/ListTables";
import { RecordTable } from "@/features/list/RecordTable";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { renderFeature } from "./renderFeature";
import { readColumn, renderTable, sortBy } from "./renderTable";

const rowsShown = () => document.querySelectorAll("tr[data-record]").length;
const caption = () => document.querySelector("caption")?.textContent;

describe("a table in the HTML", () => {
  beforeEach(() => {
    document.body.innerHTML = html;
  });
  afterEach(() => document.body.replaceChildren());

  const html = LIST_TABLES.map((id) =>
    renderToStaticMarkup(
      <MessagesProvider value={messages}>
        <RecordTable table={readTable(frozenReading, id)} locale="en" shown={undefined} />
      </MessagesProvider>,
    ),
  ).join("");

  it("has no button before there is a script, and no style, script or class on a cell", () => {
    expect(screen.getAllByRole("table").length).toBe(6);
    expect(
      document.querySelector("button, [role=status], [style], script, td[class], th[class], tr[class]"),
    ).toBeNull();
  });

  it("has a row a record, which a script can find with its cities", () => {
    const all = LIST_TABLES.flatMap((id): readonly unknown[] => frozenAtlas[id]);
    expect(rowsShown()).toBe(all.length);
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

  it("marks what is not known, and says what it comes ordered by", () => {
    const row = screen.getByRole("row", { name: /^Speaker program with Christian Picciolini/ });
    const unknown = [...row.querySelectorAll("[data-unknown]")].map(({ textContent }) => textContent);
    expect(unknown).toEqual(["not stated", "not stated", "not stated"]);
    const ordered = screen
      .getAllByRole("columnheader")
      .filter((header) => header.getAttribute("aria-sort") === "ascending")
      .map(({ textContent }) => textContent);
    expect(ordered).toEqual(["City", "When", "When", "When"]);
  });
});

describe("a table with filters", () => {
  const total = frozenAtlas.cities.length;

  it("leaves rows out and says how many of how many are left", () => {
    const shown = applyFilters(frozenAtlas, { programs: ["young-cities"] });
    renderTable("cities", { shown });
    expect(rowsShown()).toBe(shown.cities.size);
    expect(caption()).toBe(`${shown.cities.size} of ${total} cities`);
  });

  it.each([
    ["cities", "No city matches the filters."],
    ["partnerships", "No partnership matches the filters."],
    ["delegations", "No delegation matches the filters."],
    ["programs", "No program matches the filters."],
    ["outcomes", "No outcome matches the filters."],
    ["events", "No event matches the filters."],
  ] as const)("says that none of the %s is left", (id, sentence) => {
    const none = new Set<string>();
    const shown = {
      cities: none,
      partnerships: none,
      programs: none,
      delegations: none,
      outcomes: none,
      events: none,
    };
    renderTable(id, { shown });
    expect(rowsShown()).toBe(0);
    expect(screen.getByText(sentence)).toBeDefined();
  });

  it("marks the row of the page that is read, and no other", () => {
    renderTable("cities", { current: "city:antwerp" });
    const current = [...document.querySelectorAll('[aria-current="true"]')].map(
      ({ textContent }) => textContent,
    );
    expect(current).toEqual(["Antwerp"]);
    expect(document.querySelectorAll("[data-current]").length).toBe(1);
  });
});

describe("a table in parts", () => {
  const reading = { ...frozenReading, atlas: atlasOfPairs(225) };
  const [part] = readPart(reading, { kind: "cities", part: 2 });
  if (!part) throw new Error("The list has no second part");

  it("stands as the page has it, and asks for the index only once it is sorted or filtered", async () => {
    const handleNeed = vi.fn();
    renderTable("cities", { table: part, onNeedWhole: handleNeed });
    expect([rowsShown(), caption()]).toEqual([100, "450 cities"]);
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
    expect(handleNeed).not.toHaveBeenCalled();
    await sortBy("Country");
    expect(handleNeed).toHaveBeenCalledTimes(1);
    expect(rowsShown()).toBe(100);
  });

  it("sorts all its rows as one, and draws 100 more when they are asked for", async () => {
    renderTable("cities", { table: part, readWhole: (id) => readTable(reading, id) });
    await sortBy("City");
    expect(readColumn(0)[0]).toBe("Belgian 99");
    expect(rowsShown()).toBe(100);
    await userEvent.click(screen.getByRole("button", { name: "Show 100 more rows" }));
    expect(rowsShown()).toBe(200);
    expect(document.activeElement).toBe(
      document.querySelectorAll("tr[data-record]")[100]?.querySelector("a"),
    );
    for (let at = 0; at < 2; at += 1) await userEvent.click(screen.getByRole("button", { name: /^Show/ }));
    await userEvent.click(screen.getByRole("button", { name: "Show 50 more rows" }));
    expect(rowsShown()).toBe(450);
    expect(screen.queryByRole("button", { name: /^Show/ })).toBeNull();
  });

  it("filters all its rows as one", () => {
    const shown = { ...applyFilters(reading.atlas, {}), cities: new Set(["be-3", "us-220"]) };
    renderTable("cities", { table: part, shown, readWhole: (id) => readTable(reading, id) });
    expect(caption()).toBe("2 of 450 cities");
    expect(readColumn(0)).toEqual(["American 220", "Belgian 3"]);
  });
});

describe("the tables in the place of the map", () => {
  it("are the exchanges of the page, and lead to those of all records", () => {
    const page = { kind: "city", id: "vilvoorde" } as const;
    renderFeature(<ListTables tables={readExchanges(frozenReading, page)} locale="en" shown={undefined} />);
    const list = screen.getByRole("region", { name: "Exchanges as a list" });
    expect(within(list).getAllByRole("table").length).toBe(2);
    expect(within(list).getByRole("heading", { name: "Delegations and visits" }).id).toBe("list-delegations");
    const group = within(list).getByRole("group", { name: "Delegations and visits" });
    expect(group.tabIndex).toBe(0);
    const links = within(screen.getByRole("navigation", { name: "Tables" })).getAllByRole<HTMLAnchorElement>(
      "link",
    );
    expect(links.map(({ pathname }) => pathname)).toEqual([
      "/exchanges/",
      "/cities/",
      "/partnerships/",
      "/programs/",
      "/outcomes/",
      "/timeline/",
    ]);
  });
});
