import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findAll } from "@/atlas-check/findAll";
import { readTable } from "@/content/list";
import { LIST_TABLES } from "@/content/listContent";
import { readSearchEntries } from "@/content/searchEntries";
import { readSearchTexts } from "@/content/searchTexts";
import { TIMELINE_KINDS } from "@/content/timelineContent";
import { timelineRecords } from "@/content/timelineRecords";
import { applyFilters } from "@/domain/applyFilters";
import { claimSchema, gapSchema } from "@/domain/claim";
import { pagesOf } from "@/domain/pagesOf";
import { homeOf } from "@/domain/recordHome";
import {
  everyKind,
  FRAGMENT_KINDS,
  RECORD_KIND_NAMES,
  RECORD_KINDS,
  type RecordKind,
} from "@/domain/recordKinds";
import { toldRecords } from "@/domain/toldRecords";
import { formatPath } from "@/url-state/paths";
import { contentAt } from "../content/pageParts";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";

const idsOf = (kind: RecordKind) => frozenAtlas[kind].map(({ id }) => id);

/** Ids of all that the schema finds in the records of a kind. */
const idsIn = (kind: RecordKind, schema: typeof claimSchema | typeof gapSchema) =>
  findAll<typeof claimSchema | typeof gapSchema>(frozenAtlas, schema)
    .filter(({ path: [file] }) => file === kind)
    .map(({ value }) => value.id)
    .toSorted();

const pathOf = (kind: RecordKind) => {
  const paths = frozenAtlas[kind].map((record) => [record.id, formatPath(homeOf(kind, record), "en")]);
  return paths as [id: string, path: string][];
};

describe.each(RECORD_KIND_NAMES)("of %s", (kind) => {
  const { word, told, list, isDated, isFiltered } = RECORD_KINDS[kind];

  it("there are some in the frozen atlas", () => {
    expect(idsOf(kind)).not.toEqual([]);
  });

  it("every claim and every gap is told", () => {
    const all = toldRecords(frozenAtlas, kind);
    expect(all.flatMap(({ claims }) => claims.map(({ id }) => id)).toSorted()).toEqual(
      idsIn(kind, claimSchema),
    );
    expect(all.flatMap(({ gaps }) => gaps.map(({ id }) => id)).toSorted()).toEqual(idsIn(kind, gapSchema));
  });

  it("each has a page, or stands on one as a fragment", () => {
    const pages = new Set(pagesOf(frozenAtlas).map((page) => formatPath(page, "en")));
    const fragments = (path: string) =>
      contentAt(path)
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === "records" ? block.records.map(({ id }) => id) : []));
    const lost = pathOf(kind).filter(
      ([id, path]) => !pages.has(path) || (told === "fragment" && !fragments(path).includes(id)),
    );
    expect(lost).toEqual([]);
  });

  it("each has a row in its list", () => {
    if (list === "sources") {
      const sources = contentAt("/sources/").sections.flatMap(({ blocks }) => blocks);
      expect(JSON.stringify(sources)).toContain(`"id":"${idsOf(kind)[0]}"`);
      return;
    }
    const rows = readTable(frozenReading, list).rows.map(({ record }) => record);
    const isContext = new Set(
      frozenAtlas.events.flatMap(({ id, kind: its }) => (its === "context" ? [id] : [])),
    );
    const without = idsOf(kind).filter((id) => !rows.includes(`${word}:${id}`) && !isContext.has(id));
    expect(without).toEqual([]);
  });

  it("those with a date, and no others, stand in the timeline of all", () => {
    const dated = new Set(timelineRecords(frozenReading, { kind: "timeline" }).map(({ id }) => id));
    expect(idsOf(kind).filter((id) => dated.has(id))).toEqual(isDated ? idsOf(kind) : []);
  });

  it("filters say which are left where they decide on them", () => {
    const shown: Partial<Record<string, ReadonlySet<string>>> = applyFilters(frozenAtlas, {});
    expect([...(shown[kind] ?? [])]).toEqual(isFiltered ? idsOf(kind) : []);
  });

  it("each is found by the search, with what its claims say", () => {
    const { texts, sources } = readSearchTexts(frozenReading);
    const found = [...readSearchEntries(frozenReading), ...sources].map(({ id }) => id);
    expect(idsOf(kind).filter((id) => !found.includes(`${word}:${id}`))).toEqual([]);
    const silent = toldRecords(frozenAtlas, kind).filter(
      ({ id, claims }) => (texts[`${word}:${id}`] ?? []).length !== claims.length,
    );
    expect(silent).toEqual([]);
  });
});

describe("what no type names", () => {
  const styles = (path: string) =>
    readFileSync(join(import.meta.dirname, "../../src/features", path), "utf8");

  it("each table counts its rows in words of its own", () => {
    const { list } = frozenReading.messages;
    const words = LIST_TABLES.flatMap((table) => [list.records({ table, count: 2 }), list.none({ table })]);
    expect(new Set(words).size).toBe(2 * LIST_TABLES.length);
  });

  it("each kind has a mark of its own in the timeline", () => {
    const css = styles("timeline/timeline.module.css");
    expect(TIMELINE_KINDS.filter((kind) => !css.includes(`.mark[data-mark~="${kind}"]::before {`))).toEqual(
      [],
    );
  });

  it("each fragment but journeys, which a record looks like at first, has a look of its own on its page", () => {
    const css = styles("panel/panel.module.css");
    const plain = FRAGMENT_KINDS.map((kind) => RECORD_KINDS[kind].word).filter(
      (word) => !css.includes(`.record[data-tone="${word}"]`),
    );
    expect(plain).toEqual(["delegation"]);
  });
});

describe("a list of kinds in an order of its own", () => {
  it("is refused by the compiler where it lacks one", () => {
    // @ts-expect-error: it lacks sources.
    const order = everyKind(["cities", "partnerships", "programs", "delegations", "outcomes", "events"]);
    expect(order).toHaveLength(6);
  });
});
