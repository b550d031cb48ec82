import { describe, expect, it } from "vitest";
import type { DateValue } from "@/domain/dateValue";
import { isInPeriod, meetsPeriod, yearsSince } from "@/domain/period";

const at = (date: string): DateValue => ({ kind: "at", date });
const unknown: DateValue = { kind: "unknown", sentence: { en: "No source says when." } };

describe("a period", () => {
  it.each<[string, DateValue, { from?: number; to?: number }, boolean | undefined]>([
    ["a year", at("2014"), { from: 2014, to: 2014 }, true],
    ["a day before it", at("2013-12-31"), { from: 2014 }, false],
    ["a day after it", at("2015-01-01"), { to: 2014 }, false],
    ["a range around it", { kind: "range", from: "2010", to: "2020-05" }, { from: 2014, to: 2015 }, true],
    ["a range that ends before", { kind: "range", from: "2010", to: "2013" }, { from: 2014 }, false],
    ["what goes on", { kind: "from", from: "2003" }, { from: 2014 }, true],
    ["what begins later", { kind: "from", from: "2016" }, { to: 2014 }, false],
    ["what came after", { kind: "after", date: "2015" }, { from: 2019 }, true],
    ["what came before", { kind: "by", date: "2015" }, { to: 2003 }, true],
    ["what was over by then", { kind: "by", date: "2015" }, { from: 2016 }, false],
    ["no date", unknown, { from: 2014 }, undefined],
    ["any date", at("1991"), {}, true],
  ])("and %s", (_case, date, period, expected) => {
    expect(isInPeriod(date, period)).toBe(expected);
  });

  it("meets what began before it and has not ended", () => {
    expect(meetsPeriod(yearsSince(at("1966"), undefined), { from: 2020 })).toBe(true);
    expect(meetsPeriod(yearsSince(at("1966"), at("2001")), { from: 2020 })).toBe(false);
    expect(meetsPeriod(yearsSince(unknown, undefined), { from: 2020 })).toBeUndefined();
  });
});
