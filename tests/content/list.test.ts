import { describe, expect, it } from "vitest";
import { readExchanges, readPart, readTable } from "@/content/list";
import { LIST_TABLES, type RecordTableId } from "@/content/listContent";
import { listPage as readListPage } from "@/content/listPage";
import type { IndexReading } from "@/content/reading";
import { currentPage } from "@/domain/aliases";
import { compareDates } from "@/domain/dateBounds";
import { exchangesOf } from "@/domain/exchanges";
import { partsOfList } from "@/domain/listParts";
import { LIST_KINDS } from "@/domain/page";
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
  programs: "program",
  outcomes: "outcome",
} as const;

const recordsOf = (id: RecordTableId): string[] =>
  id === "exchanges"
    ? exchangesOf(frozenAtlas).map(({ key }) => key)
    : frozenAtlas[id].map((record) => `${KINDS[id]}:${record.id}`);

function tableOf(id: RecordTableId, content = list) {
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
    expect(records.toSorted()).toEqual(recordsOf(id).toSorted());
  });

  it("says how many rows each table has", () => {
    expect(list.tables.map(({ count }) => count)).toEqual([
      `${exchangesOf(frozenAtlas).length} exchanges`,
      `${frozenAtlas.cities.length} cities`,
      `${frozenAtlas.partnerships.length} partnerships`,
      `${frozenAtlas.programs.length} programs`,
      `${frozenAtlas.outcomes.length} outcomes`,
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
        const [kind, name = ""] = record.split(":");
        // An agreement is told on its partnership's page, a membership on its program's.
        const told: Record<string, string> = { agreement: "partnership", membership: "program" };
        const link = first.links?.[0];
        const isOwnPage =
          link &&
          "id" in link.page &&
          link.page.kind === (told[kind ?? ""] ?? kind) &&
          (told[kind ?? ""] ? name.startsWith(`${link.page.id}--`) : link.page.id === name);
        return !isOwnPage && link?.fragment !== name;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("gives each row the cities that it is about", () => {
    const known = new Set(frozenAtlas.cities.map(({ id }) => id));
    const cities = list.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cities));
    expect(cities.filter((id) => !known.has(id))).toEqual([]);
    const rowOf = (id: RecordTableId, record: string) =>
      tableOf(id).rows.find((row) => row.record === record)?.cities;
    expect(rowOf("cities", "city:antwerp")).toEqual(["antwerp"]);
    expect(rowOf("partnerships", "partnership:liege--nashville")).toEqual(["liege", "nashville"]);
    expect(rowOf("exchanges", "agreement:liege--nashville--city-pair")).toEqual(["liege", "nashville"]);
    expect(rowOf("exchanges", "delegation:vilvoorde-columbus-2014")).toEqual(["vilvoorde", "columbus"]);
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

  it("of an exchange tells when, from where to where, who, under what, what came of it and how sure", () => {
    expect(cellsOf("delegation:liege-verviers-tennessee-2019")).toEqual({
      When: "November 3–9, 2019",
      From: "Liège and Verviers",
      To: "Nashville, Tennessee and Chattanooga, Tennessee",
      "Who or what": "Led by Mayor Willy Demeyer",
      Program: "City Pair",
      Outcome: "none reported",
      "How sure": "stated, grade A",
      Sources: expect.stringMatching(/^\d+$/),
    });
    expect(cellsOf("agreement:kasterlee--fountain-hills--sister-cities")).toMatchObject({
      When: "1999",
      From: "Kasterlee",
      To: "Fountain Hills, Arizona",
      "Who or what": "Sister-city agreement, ended September 2022",
      Program: "none recorded",
    });
    expect(cellsOf("membership:young-cities--antwerp")).toMatchObject({
      When: "date not stated",
      From: "Antwerp",
      "Who or what": "City named in the program",
      Program: "Young Cities",
    });
    expect(cellsOf("event:genk-dearborn-announcement-2005")).toMatchObject({
      From: "Genk",
      To: "Dearborn, Michigan",
      "How sure": expect.stringMatching(/^announced/),
    });
  });

  it("of a program and an outcome tell theirs", () => {
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
    // Attacks and departures are no exchanges.
    expect(() => cellsOf("event:paris-november-2015")).toThrow();
  });
});

describe("what is not known", () => {
  it("is said, and never sorts by a number", () => {
    expect(cellsOf("delegation:picciolini-2019")).toMatchObject({
      From: "place not stated",
      To: "place not stated",
    });
    expect(cellsOf("delegation:united-states-liege-2018")).toMatchObject({
      From: "not named",
      "Who or what": "not stated",
    });
    const unknowns = allCells.filter(({ isKnown }) => !isKnown);
    expect(unknowns.length).toBeGreaterThan(20);
    // A date that is not stated still leads to its record.
    expect(unknowns.filter(({ sortKey }) => sortKey !== undefined)).toEqual([]);
    expect(unknowns.filter(({ links }) => links && links.length !== 1)).toEqual([]);
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

  it("of exchanges and outcomes is that of time, undated last", () => {
    const inTime = (records: readonly { id: string; date: Parameters<typeof compareDates>[0] }[]) =>
      records.toSorted((one, other) => compareDates(one.date, other.date)).map(({ id }) => id);
    const namesOf = (id: RecordTableId) => tableOf(id).rows.map(({ record }) => record);
    const exchanges = exchangesOf(frozenAtlas).map(({ key, date }) => ({ id: key, date }));
    expect(namesOf("exchanges")).toEqual(inTime(exchanges));
    expect(namesOf("outcomes")).toEqual(inTime(frozenAtlas.outcomes).map((id) => `outcome:${id}`));
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
    expect(records.toSorted()).toEqual(LIST_TABLES.flatMap(recordsOf).toSorted());
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
      expect(rows.length).toBeGreaterThan(100);
      expect(rows).toEqual(readTable(reading, kind).rows);
      for (const tables of parts)
        for (const table of tables) {
          expect(table.rows.length).toBeLessThanOrEqual(100);
          expect(table.size).toBe(rows.length);
        }
    },
  );

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
  ] as const)("are its delegations, events, agreements and memberships: %j", (page) => {
    const its = recordsOfPage(frozenAtlas, page);
    const records = readExchanges(frozenReading, page).rows.map(({ record }) => record);
    const context = new Set(frozenAtlas.events.filter(({ kind }) => kind === "context").map(({ id }) => id));
    const idsOf = (kind: string) =>
      records.flatMap((record) => (record.startsWith(`${kind}:`) ? [record.slice(kind.length + 1)] : []));
    expect(idsOf("delegation").toSorted()).toEqual([...its.delegations].toSorted());
    expect(idsOf("event").toSorted()).toEqual([...its.events].filter((id) => !context.has(id)).toSorted());
    if (page.kind === "city") {
      expect(idsOf("agreement")).toEqual(["vilvoorde--columbus--city-pair"]);
      expect(idsOf("membership").toSorted()).toEqual([
        "city-pair--vilvoorde",
        "mother-and-father-schools--vilvoorde",
        "strong-cities-network--vilvoorde",
      ]);
    }
  });
});
