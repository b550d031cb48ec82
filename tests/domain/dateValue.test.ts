import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  type DateValue,
  dateValueSchema,
  partialDateSchema,
  sortDay,
} from "@/domain/dateValue";
import { firstDay, lastDay } from "@/domain/partialDate";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([date, characters]) => date.slice(0, characters));

const dateValue: fc.Arbitrary<DateValue> = fc.oneof(
  fc.record({ kind: fc.constantFrom("at", "after", "by"), date: partial }),
  fc.record({ kind: fc.constant("range" as const), from: partial, to: partial }),
  fc.record({ kind: fc.constant("from" as const), from: partial }),
  fc.constant<DateValue>({ kind: "unknown", sentence: { en: "Not said." } }),
);

describe("a partial date", () => {
  it.each(["2014", "2014-06", "2014-06-15", "1900-01-31", "2016-02-29"])("may be %s", (date) => {
    expect(v.is(partialDateSchema, date)).toBe(true);
  });

  it.each([
    "",
    "14",
    "2014-6",
    "2014-13",
    "2014-00",
    "2014-06-32",
    "2014-06-00",
    "2014-06-15T00:00",
    " 2014",
    "2014-",
  ])("may not be %j", (date) => {
    expect(v.is(partialDateSchema, date)).toBe(false);
  });

  it.each([
    ["2014", "2014-01-01", "2014-12-31"],
    ["2014-06", "2014-06-01", "2014-06-30"],
    ["2014-12", "2014-12-01", "2014-12-31"],
    ["2015-02", "2015-02-01", "2015-02-28"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2014-06-15", "2014-06-15", "2014-06-15"],
  ])("%s means a day from %s to %s", (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  it("begins no later than it ends, and both days are as precise as can be", () => {
    fc.assert(
      fc.property(partial, (date) => {
        for (const bound of [firstDay(date), lastDay(date)]) {
          expect(bound.startsWith(date)).toBe(true);
          expect(new Date(bound).toISOString().slice(0, 10)).toBe(bound);
        }
        expect(firstDay(date) <= lastDay(date)).toBe(true);
      }),
    );
  });
});

describe("a date value", () => {
  it("is generated as its schema says", () => {
    fc.assert(fc.property(dateValue, (value) => v.is(dateValueSchema, value)));
  });

  it.each<[DateValue, string | undefined]>([
    [{ kind: "at", date: "2014" }, "2014-12-31"],
    [{ kind: "by", date: "2015-02" }, "2015-02-28"],
    [{ kind: "after", date: "2005" }, "2005-12-31"],
    [{ kind: "range", from: "2014-06-15", to: "2014-06-21" }, "2014-06-15"],
    [{ kind: "from", from: "2021-10" }, "2021-10-01"],
    [{ kind: "unknown", sentence: { en: "Not said." } }, undefined],
  ])("%j is sorted by %s", (value, expected) => {
    expect(sortDay(value)).toBe(expected);
  });

  it("sorts earlier ones first and unknown ones last", () => {
    const unknown: DateValue = { kind: "unknown", sentence: { en: "Not said." } };
    const after2005: DateValue = { kind: "after", date: "2005" };
    const in2005: DateValue = { kind: "at", date: "2005" };
    const in2019: DateValue = { kind: "at", date: "2019-12" };
    expect([unknown, in2019, after2005, in2005].sort(compareDates)).toEqual([
      in2005,
      after2005,
      in2019,
      unknown,
    ]);
  });

  it("has one order, whichever way it is asked", () => {
    fc.assert(
      fc.property(dateValue, dateValue, dateValue, (one, two, three) => {
        expect(Math.sign(compareDates(one, two))).toBe(0 - Math.sign(compareDates(two, one)));
        if (compareDates(one, two) <= 0 && compareDates(two, three) <= 0) {
          expect(compareDates(one, three)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
