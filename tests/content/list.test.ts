import { describe, expect, it } from "vitest";
import { readExchanges, readPart, readTable } from "@/content/list";
import { LIST_TABLES, type ListTableId } from "@/content/listContent";
import { listPage as readListPage } from "@/content/listPage";
import type { IndexReading } from "@/content/reading";
import { currentPage } from "@/domain/aliases";
import { compareDates } from "@/domain/dateBounds";
import { partsOfList } from "@/domain/listParts";
import { LIST_KINDS, listPage } from "@/domain/page";
import { recordsOfPage } from "@/domain/recordsOfPage";
import { formatPath } from "@/url-state/paths";
import { atlasOfPairs } from "../domain/atlasOfPairs";
import { breakAtlas, item } from "../domain/buildAtlas";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { blocksOfKind, contentAt, frozenPages, recordsIn } from "./pageParts";

const readList = (reading: IndexReading) => ({ tables: LIST_TABLES.map((id) => readTable(reading, id)) });

const list = readList(frozenReading);

const KINDS = {
  cities: "city",
  partnerships: "partnership",
  delegations: "delegation",
  programs: "program",
  outcomes: "outcome",
  events: "event",
} as const;

function tableOf(id: ListTableId, content = list) {
  const table = content.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`No table of ${id}`);
  return table;
}

/** Label of the column to text of the cell. */
function cellsOf(record: string, content = list): Record<string, string> {
  for (const { columns, rows } of content.tables)
    for (const row of rows)
      if (row.record === record)
        return Object.fromEntries(columns.map(({ label }, at) => [label, row.cells[at]?.text ?? ""]));
  throw new Error(`No row of ${record}`);
}

const allCells = list.tables.flatMap(({ rows }) =>
  rows.flatMap(({ record, cells }) => cells.map((cell) => ({ record, ...cell }))),
);

describe("the list", () => {
  it.each(LIST_TABLES)("has each of the %s in exactly one row", (id) => {
    const records = tableOf(id).rows.map(({ record }) => record);
    expect(records.toSorted()).toEqual(
      frozenAtlas[id].map((record) => `${KINDS[id]}:${record.id}`).toSorted(),
    );
  });

  it("says how many rows each table has", () => {
    expect(list.tables.map(({ count }) => count)).toEqual([
      `${frozenAtlas.cities.length} cities`,
      `${frozenAtlas.partnerships.length} partnerships`,
      `${frozenAtlas.delegations.length} delegations`,
      `${frozenAtlas.programs.length} programs`,
      `${frozenAtlas.outcomes.length} outcomes`,
      `${frozenAtlas.events.length} events`,
    ]);
  });

  it("has in each row as many cells as its table has columns, and a text in each", () => {
    for (const { columns, rows } of list.tables)
      for (const { record, cells } of rows) expect(cells.length, record).toBe(columns.length);
    expect(allCells.filter(({ text }) => text.trim() === "")).toEqual([]);
  });

  it("names a record by the only link of its first cell", () => {
    const firsts = list.tables.flatMap(({ rows }) => rows.map(({ cells: [first] }) => first));
    expect(firsts.filter(({ links, text }) => links?.length !== 1 || links[0]?.text !== text)).toEqual([]);
  });

  it("leads to pages that the atlas has, and to records that are on them", () => {
    const links = allCells.flatMap(({ links = [] }) => links);
    expect(links.length).toBeGreaterThan(100);
    for (const { page, fragment, text } of links) {
      expect(currentPage(frozenAtlas, page), text).toEqual(page);
      if (fragment === undefined) continue;
      const content = frozenPages.get(formatPath(page, "en"))?.content;
      expect(content && recordsIn(content).map(({ id }) => id), text).toContain(fragment);
    }
  });

  it("leads from every row to the record itself", () => {
    const wrong = list.tables.flatMap(({ rows }) =>
      rows.filter(({ record, cells: [first] }) => {
        const [kind, id] = record.split(":");
        const link = first.links?.[0];
        const isOwnPage = link && "id" in link.page && link.page.kind === kind && link.page.id === id;
        return !isOwnPage && link?.fragment !== id;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("gives each row the cities that it is about", () => {
    const known = new Set(frozenAtlas.cities.map(({ id }) => id));
    const cities = list.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cities));
    expect(cities.filter((id) => !known.has(id))).toEqual([]);
    const rowOf = (id: ListTableId, record: string) =>
      tableOf(id).rows.find((row) => row.record === record)?.cities;
    expect(rowOf("cities", "city:antwerp")).toEqual(["antwerp"]);
    expect(rowOf("partnerships", "partnership:liege--nashville")).toEqual(["liege", "nashville"]);
    expect(rowOf("delegations", "delegation:vilvoorde-columbus-2014")).toEqual(["vilvoorde", "columbus"]);
    expect(rowOf("programs", "program:young-cities")).toEqual(["antwerp", "liege"]);
  });
});

describe("a row", () => {
  it("of a city tells its counterparts, programs and delegations", () => {
    expect(cellsOf("city:vilvoorde")).toEqual({
      City: "Vilvoorde",
      Country: "Belgium",
      "Province or state": "Flemish Brabant",
      "City Pair counterparts": "Columbus, Ohio",
      Programs: "City Pair, Strong Cities and Mother and Father Schools",
      "Delegations recorded": "4",
    });
  });

  it("of a partnership tells since when, whether it stands, how far apart and how it is known", () => {
    expect(cellsOf("partnership:kasterlee--fountain-hills")).toEqual({
      Partnership: "Kasterlee and Fountain Hills",
      "Belgian city": "Kasterlee",
      "U.S. city": "Fountain Hills, Arizona",
      Kind: "Sister cities",
      Since: "1999",
      Status: "ended September 2022",
      Distance: expect.stringMatching(/^8,\d{3} km$/),
      Evidence: "stated",
    });
    expect(cellsOf("partnership:antwerp--san-diego")).toMatchObject({
      Since: "date not stated",
      Status: "not stated",
      Evidence: "inferred",
    });
  });

  it("of a partnership of both kinds says which since and which status is whose", () => {
    const atlas = breakAtlas((draft) => {
      const [pair, sisters] = draft.partnerships;
      pair?.connections.push(...(sisters?.connections ?? []));
    });
    expect(cellsOf("partnership:vilvoorde--columbus", readList({ ...frozenReading, atlas }))).toMatchObject({
      Kind: "City Pair partnership and Sister cities",
      Since: "City Pair partnership: by June 2014 · Sister cities: 1985",
      Status: "City Pair partnership: not stated · Sister cities: ended September 2022",
      Evidence: expect.stringContaining("stated"),
    });
  });

  it("of a delegation tells from where, to where, when, under what and led by whom", () => {
    expect(cellsOf("delegation:liege-verviers-tennessee-2019")).toEqual({
      Delegation: "Liège and Verviers visit Nashville and Chattanooga",
      From: "Liège and Verviers",
      To: "Nashville, Tennessee and Chattanooga, Tennessee",
      Direction: "to the United States",
      When: "November 3–9, 2019",
      Program: "City Pair",
      "Led by": "Mayor Willy Demeyer",
    });
  });

  it("of a program, an outcome and an event tell theirs", () => {
    expect(cellsOf("program:media-dialogue")).toEqual({
      Program: "Media dialogue",
      Organizers: "U.S. Embassy Brussels",
      When: "after 2005",
      "Cities named": "none recorded",
    });
    expect(cellsOf("outcome:belgium-capacity")).toMatchObject({
      Cities: "Belgium-wide",
      Programs: "none recorded",
      When: "date not stated",
    });
    expect(cellsOf("event:paris-november-2015")).toMatchObject({ Kind: "context", When: "November 2015" });
  });
});

describe("what is not known", () => {
  it("is said, and never sorts by a number", () => {
    expect(cellsOf("delegation:picciolini-2019")).toMatchObject({
      From: "not stated",
      To: "not stated",
      Direction: "not stated",
    });
    expect(cellsOf("delegation:united-states-liege-2018")).toMatchObject({
      From: "not named",
      "Led by": "not stated",
    });
    const unknowns = allCells.filter(({ isKnown }) => !isKnown);
    expect(unknowns.length).toBeGreaterThan(20);
    expect(unknowns.filter(({ sortKey, links }) => sortKey !== undefined || links)).toEqual([]);
  });

  it("tells a city whose counterpart no source names from one outside of City Pair", () => {
    const atlas = breakAtlas((draft) => {
      draft.partnerships = [item(draft.partnerships)];
    });
    const small = readList({ ...frozenReading, atlas });
    expect(cellsOf("city:antwerp", small)["City Pair counterparts"]).toBe("counterpart not named");
    expect(cellsOf("city:dalton", small)["City Pair counterparts"]).toBe("not in City Pair");
  });
});

describe("the order", () => {
  it("of cities is that of their names in the language", () => {
    const names = tableOf("cities").rows.map(({ cells: [first] }) => first.text);
    expect(names.indexOf("Liège")).toBe(names.indexOf("Lafayette") + 1);
    expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  });

  it("of delegations, outcomes and events is that of time, undated last", () => {
    for (const id of ["delegations", "outcomes", "events"] as const) {
      const records: readonly { id: string; date: Parameters<typeof compareDates>[0] }[] = frozenAtlas[id];
      const inTime = records.toSorted((one, other) => compareDates(one.date, other.date));
      expect(tableOf(id).rows.map(({ record }) => record.split(":")[1])).toEqual(inTime.map((one) => one.id));
    }
  });

  it("that a table says it has is that of its column's sort keys", () => {
    for (const { id, sortedBy, columns, rows } of list.tables) {
      const at = columns.findIndex((column) => column.id === sortedBy);
      if (sortedBy !== undefined) expect(at, id).toBeGreaterThanOrEqual(0);
      const keys = rows.flatMap(({ cells }) => cells[at]?.sortKey ?? []);
      expect(keys, id).toEqual(keys.toSorted((one, other) => one - other));
    }
  });
});

describe("the list pages", () => {
  it("have each record of the atlas in exactly one row", () => {
    const records = LIST_KINDS.flatMap((kind) =>
      blocksOfKind(contentAt(`/${kind}/`), "table").flatMap(({ table }) =>
        table.rows.map(({ record }) => record),
      ),
    );
    expect(records.toSorted()).toEqual(
      LIST_TABLES.flatMap((id) => frozenAtlas[id].map((record) => `${KINDS[id]}:${record.id}`)).toSorted(),
    );
  });

  it("lead to each other, and have no parts where all rows have room", () => {
    for (const kind of LIST_KINDS) {
      const content = contentAt(`/${kind}/`);
      const links = blocksOfKind(content, "chips").flatMap((block) =>
        block.links.map(({ page }) => page.kind),
      );
      expect(links).toEqual(LIST_KINDS.filter((other) => other !== kind));
      expect(blocksOfKind(content, "parts")).toEqual([]);
    }
  });

  it("say of the layer of sister cities that it is not complete", () => {
    const [block] = blocksOfKind(contentAt("/partnerships/"), "table");
    expect(block?.table.note?.link.page).toEqual({ kind: "about" });
  });
});

describe("the parts of a list", () => {
  const reading = { ...frozenReading, atlas: atlasOfPairs(225) };

  it.each(["exchanges", "cities", "partnerships"] as const)(
    "hold all rows of %s once, in their order",
    (kind) => {
      const parts = partsOfList(reading.atlas, kind).map((page) =>
        readPart(reading, page).filter(({ size }) => size > 0),
      );
      const rows = parts.flatMap((tables) => tables.flatMap((table) => table.rows));
      const [id] = parts[0]?.map((table) => table.id) ?? [];
      if (!id) throw new Error("The list has no table");
      expect(rows).toEqual(readTable(reading, id).rows);
      for (const tables of parts)
        for (const table of tables) {
          expect(table.rows.length).toBeLessThanOrEqual(100);
          expect(table.size).toBe(rows.length);
        }
    },
  );

  it("go on from one table to the next", () => {
    const events = Array.from({ length: 30 }, (_, index) => ({
      ...item(frozenAtlas.events),
      id: `event-${index}`,
    }));
    const both = { ...reading, atlas: { ...reading.atlas, events } };
    const rowsOf = (part: number) =>
      readPart(both, listPage("exchanges", part)).map(({ id, rows }) => [id, rows.length]);
    expect([1, 2, 3].map(rowsOf)).toEqual([
      [["delegations", 100]],
      [["delegations", 100]],
      [
        ["delegations", 25],
        ["events", 30],
      ],
    ]);
  });

  it("name their rows and lead to the parts before and after", () => {
    const { title, sections } = readListPage(reading, { kind: "cities", part: 3 });
    expect(title).toBe("All cities, rows 201–300 of 450");
    const parts = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "parts" ? block.parts : [])),
    );
    expect(parts).toEqual([
      { page: { kind: "cities" }, text: "rows 1–100 of 450" },
      { page: { kind: "cities", part: 2 }, text: "rows 101–200 of 450", relation: "prev" },
      { page: { kind: "cities", part: 3 }, text: "rows 201–300 of 450", isCurrent: true },
      { page: { kind: "cities", part: 4 }, text: "rows 301–400 of 450", relation: "next" },
      { page: { kind: "cities", part: 5 }, text: "rows 401–450 of 450" },
    ]);
  });

  it("are one without rows where the atlas has none", () => {
    const [table] = readPart(reading, { kind: "outcomes" });
    expect(table).toMatchObject({ id: "outcomes", size: 0, rows: [] });
  });
});

describe("the exchanges of a page", () => {
  it.each([
    { kind: "city", id: "vilvoorde" },
    { kind: "partnership", id: "vilvoorde--columbus" },
    { kind: "program", id: "ivlp" },
    { kind: "home" },
  ] as const)("are its delegations and events: %j", (page) => {
    const its = recordsOfPage(frozenAtlas, page);
    const tables = readExchanges(frozenReading, page);
    expect(tables.map(({ id, size }) => [id, size])).toEqual([
      ["delegations", its.delegations.size],
      ["events", its.events.size],
    ]);
    expect(tables.flatMap(({ rows }) => rows.map(({ record }) => record.split(":")[1])).toSorted()).toEqual(
      [...its.delegations, ...its.events].toSorted(),
    );
  });
});
