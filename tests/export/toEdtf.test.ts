import { expect, it } from "vitest";
import type { DateValue } from "@/domain/dateValue";
import { toEdtf } from "@/export/toEdtf";

const cases: [date: DateValue, text: string | null][] = [
  [{ kind: "at", date: "2014-06" }, "2014-06"],
  [{ kind: "range", from: "2014", to: "2016-02-01" }, "2014/2016-02-01"],
  [{ kind: "from", from: "2011" }, "2011/.."],
  [{ kind: "after", date: "2005" }, "[2006..]"],
  [{ kind: "after", date: "2015-12" }, "[2016-01..]"],
  [{ kind: "after", date: "2016-02-28" }, "[2016-02-29..]"],
  [{ kind: "by", date: "2014" }, "[..2014]"],
  [{ kind: "unknown", sentence: { en: "No source says when." } }, null],
];

it.each(cases)("%o is %s", (date, text) => {
  expect(toEdtf(date)).toBe(text);
});
