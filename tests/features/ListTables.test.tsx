import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readExchanges, readPart, readTable } from "@/content/list";
import { LIST_TABLES } from "@/content/listContent";
import { readMapInWords } from "@/content/mapInWords";
import { applyFilters } from "@/domain/applyFilters";
import { exchangesLeft } from "@/domain/exchangeFilter";
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
    expect(screen.getAllByRole("table").length).toBe(5);
    expect(
      document.querySelector("button, [role=status], [style], script, td[class], th[class], tr[class]"),
    ).toBeNull();
  });

  it("has a row a record, which a script can find with its cities", () => {
    const all = LIST_TABLES.flatMap((id) => readTable(frozenReading, id).rows);
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
    const row = document.querySelector('[data-record="delegation:picciolini-2019"]');
    const unknown = [...(row?.querySelectorAll("[data-unknown]") ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(unknown).toEqual(["place not stated", "place not stated", "none reported"]);
    const ordered = screen
      .getAllByRole("columnheader")
      .filter((header) => header.getAttribute("aria-sort") === "ascending")
      .map(({ textContent }) => textContent);
    expect(ordered).toEqual(["When", "City", "When"]);
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
    ["exchanges", "No exchange matches the filters."],
    ["programs", "No program matches the filters."],
    ["outcomes", "No outcome matches the filters."],
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
    renderTable(id, { shown, timings: new Map() });
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

describe("the table of exchanges", () => {
  const filtersOf = { from: 2014, to: 2016, regions: ["wallonia"] };
  const timings = new Map(
    exchangesLeft(frozenAtlas, filtersOf).map(({ exchange, timing }) => [exchange.key, timing]),
  );
  const shown = applyFilters(frozenAtlas, filtersOf);
  const headings = () => [...document.querySelectorAll("[data-group]")].map(({ textContent }) => textContent);

  it("tells apart what was in the years, what may have been and what lasted into them", () => {
    renderTable("exchanges", { shown, timings, years: "2014–2016" });
    expect(headings()).toEqual([
      "In 2014–2016",
      "Without a date, or with an open one: may fall in 2014–2016",
      "Begun before 2014–2016 and lasting into them",
    ]);
    expect(rowsShown()).toBe(timings.size);
    const [first] = document.querySelectorAll("tbody");
    expect(within(first as HTMLElement).getAllByRole("row").length).toBe(3);
    expect(first?.textContent).toContain("Bastogne");
  });

  it("alone is divided by the years", () => {
    renderTable("cities", { shown, timings, years: "2014–2016" });
    expect(headings()).toEqual([]);
    expect(rowsShown()).toBe(shown.cities.size);
  });

  it("groups by any column, unknown values last, and a year for a date", () => {
    const order = { sort: undefined, group: "when" as const, onSort: vi.fn() };
    renderTable("exchanges", { order });
    expect(headings()[0]).toBe("1979");
    expect(headings().at(-1)).toBe("date not stated");
  });

  it("is ordered by its address, and tells it the order that is asked for", async () => {
    const handleSort = vi.fn();
    const order = { sort: { column: "program" as const }, group: undefined, onSort: handleSort };
    renderTable("exchanges", { order });
    const header = screen.getByRole("columnheader", { name: "Program" });
    expect(header.getAttribute("aria-sort")).toBe("ascending");
    const programs = readColumn(4).filter((text) => text !== "none recorded");
    expect(programs).toEqual(programs.toSorted(new Intl.Collator("en").compare));
    await sortBy("Program");
    expect(handleSort).toHaveBeenLastCalledWith({ column: "program", isDescending: true });
    await sortBy("When");
    expect(handleSort).toHaveBeenLastCalledWith({ column: "when" });
  });

  it("hands on the link of a row", async () => {
    const handleCopy = vi.fn();
    renderTable("exchanges", { onCopyRow: handleCopy });
    await userEvent.click(screen.getByRole("button", { name: /^Copy the link to May 2017: .*Ostend/ }));
    expect(handleCopy.mock.calls[0]?.[0]).toMatchObject({ record: "delegation:seattle-ostend-2017" });
  });

  it("names a row by its date and its record, and a source by its name", () => {
    renderTable("exchanges");
    const row = document.querySelector<HTMLElement>('[data-record="delegation:columbus-vilvoorde-2014"]');
    if (!row) throw new Error("No row");
    const [link] = within(row).getAllByRole("link");
    expect(link?.textContent).toBe("June 15–21, 2014");
    expect(link?.getAttribute("aria-label")).toMatch(/^June 15–21, 2014: .*Vilvoorde/);
    expect(link?.getAttribute("href")).toBe("/cities/vilvoorde/#columbus-vilvoorde-2014");
    const source = within(row).getAllByRole("link", { name: /^Source \d+: \S/ })[0];
    expect(source?.getAttribute("href")).toMatch(/^\/sources\//);
  });
});

describe("the table in the place of the map", () => {
  it("of a map has its tools above it, and all its rows whatever filters leave", () => {
    const { places } = readMapInWords(
      frozenReading,
      { kind: "city", id: "vilvoorde" },
      { hidesLines: false },
    );
    const shown = applyFilters(frozenAtlas, { from: 1900, to: 1900, hidesUndated: true });
    expect(shown.cities.size).toBe(0);
    const tools = <button type="button">Save the places</button>;
    renderFeature(<RecordTable table={places} locale="en" shown={shown} tools={tools} />);
    expect(screen.getByRole("button", { name: "Save the places" })).toBeDefined();
    expect(rowsShown()).toBe(places.size);
  });

  it("is of the exchanges of the page and its map in words, and leads to the tables of all records", () => {
    const page = { kind: "city", id: "vilvoorde" } as const;
    renderFeature(
      <ListTables
        table={readExchanges(frozenReading, page)}
        words={readMapInWords(frozenReading, page, { hidesLines: false })}
        locale="en"
        shown={undefined}
        current="city:vilvoorde"
      />,
    );
    const list = screen.getByRole("region", { name: "Exchanges as a list" });
    expect(within(list).getAllByRole("table").length).toBe(2);
    const places = within(list).getByRole("heading", { name: "The map in words: places", level: 3 });
    expect(places.id).toBe("list-places");
    expect(within(list).getByRole("table", { name: /^\d+ places$/ }).textContent).toContain(
      "In central Belgium, 10 km (6 miles) northeast of Brussels",
    );
    const lines = within(list).getByRole("heading", { name: /^The map in words: what is drawn/, level: 3 });
    const drawn = within(lines.parentElement as HTMLElement).getAllByRole("listitem");
    expect(drawn.map(({ textContent }) => textContent)).toContain(
      "Columbus to Vilvoorde: delegation, Jun 2014",
    );
    expect(within(list).getByRole("heading", { name: "Exchanges", level: 3 }).id).toBe("list-exchanges");
    const group = within(list).getByRole("group", { name: "Exchanges" });
    expect(group.tabIndex).toBe(0);
    const links = within(screen.getByRole("navigation", { name: "Tables" })).getAllByRole<HTMLAnchorElement>(
      "link",
    );
    expect(links.map(({ pathname, hash }) => hash || pathname)).toEqual([
      "#list-places",
      "/exchanges/",
      "/cities/",
      "/partnerships/",
      "/programs/",
      "/outcomes/",
      "/timeline/",
    ]);
  });
});
