import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "@/domain/dateBounds";
import type { DateValue } from "@/domain/dateValue";
import { firstDay, lastDay } from "@/domain/partialDate";
import { dateCells, dateColumns } from "@/export/dateCells";
import { toEdtf } from "@/export/toEdtf";
import messages from "@/i18n/compiled/en";
import { dateValues } from "../domain/arbitraryDates";
import { soundAtlas } from "../domain/buildAtlas";

const input = {
  reading: { atlas: soundAtlas, locale: "en", messages },
  filters: {},
} as unknown as Parameters<typeof dateCells>[1];

const toDays = (from: string | undefined, to: string | undefined) => ({
  earliest: from ? firstDay(from) : undefined,
  latest: to ? lastDay(to) : undefined,
});

/** The two sides of an EDTF text; one date is both. */
function readEdtf(text: string) {
  const [from = "", to = from] = text.replaceAll(/[[\]]/g, "").split(/\/|(?<=\d)(?=\.\.)|(?<=\.\.)(?=\d)/);
  return toDays(from.replace("..", ""), to.replace("..", ""));
}

describe("a date in files", () => {
  it.each<[DateValue, string | null, (string | null)[]]>([
    [{ kind: "at", date: "2014-06" }, "2014-06", ["at", "2014-06", "2014-06", "month", "June 2014", null]],
    [
      { kind: "range", from: "2014", to: "2016-02-01" },
      "2014/2016-02-01",
      ["range", "2014", "2016-02-01", "year", "2014 to February 1, 2016", null],
    ],
    [{ kind: "from", from: "2011" }, "2011/..", ["from", "2011", null, "year", "from 2011", null]],
    [{ kind: "after", date: "2005" }, "[2006..]", ["after", "2006", null, "year", "after 2005", null]],
    [
      { kind: "after", date: "2005-12-31" },
      "[2006-01-01..]",
      ["after", "2006-01-01", null, "day", "after December 31, 2005", null],
    ],
    [{ kind: "by", date: "2014" }, "[..2014]", ["by", null, "2014", "year", "by 2014", null]],
    [
      { kind: "unknown", sentence: { en: "No source says when." } },
      null,
      ["unknown", null, null, null, "date not stated", "No source says when."],
    ],
  ])("%j is %s and %j", (date, edtf, cells) => {
    expect(toEdtf(date)).toBe(edtf);
    expect(dateCells(date, input)).toEqual(cells);
    expect(cells).toHaveLength(dateColumns().length);
  });

  it("has the bounds that filter and timeline have, in CSV and in EDTF", () => {
    fc.assert(
      fc.property(dateValues(1900, 2099, true), (date) => {
        const { earliest, latest } = boundsOf(date) ?? {};
        const [, from, to] = dateCells(date, input) as (string | null)[];
        expect(toDays(from ?? undefined, to ?? undefined)).toEqual({ earliest, latest });
        const edtf = toEdtf(date);
        if (edtf !== null) expect(readEdtf(edtf), edtf).toEqual({ earliest, latest });
      }),
    );
  });

  it("is empty where a record has none", () => {
    expect(dateCells(undefined, input)).toEqual(dateColumns("ended").map(() => null));
  });
});
