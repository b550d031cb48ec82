import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateValue } from "@/domain/dateValue";
import messages from "@/i18n/compiled/en";
import { formatDate, formatList, formatNumber, formatPartialDate } from "@/i18n/formatDate";
import { loadMessages } from "@/i18n/loadMessages";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";

describe("a date in English", () => {
  it.each<[DateValue, string]>([
    [{ kind: "at", date: "2014" }, "2014"],
    [{ kind: "at", date: "2014-06" }, "June 2014"],
    [{ kind: "at", date: "2014-06-05" }, "June 5, 2014"],
    [{ kind: "at", date: "2000-01-01" }, "January 1, 2000"],
    [{ kind: "at", date: "1999-12-31" }, "December 31, 1999"],
    [{ kind: "range", from: "2014-06-15", to: "2014-06-21" }, "June 15–21, 2014"],
    [{ kind: "range", from: "2014-06-05", to: "2014-06-09" }, "June 5–9, 2014"],
    [{ kind: "range", from: "2014-06-28", to: "2014-07-03" }, "June 28, 2014 to July 3, 2014"],
    [{ kind: "range", from: "2022-09", to: "2023-03" }, "September 2022 to March 2023"],
    [{ kind: "range", from: "2014", to: "2016" }, "2014–2016"],
    [{ kind: "range", from: "2014", to: "2016-03" }, "2014 to March 2016"],
    [{ kind: "from", from: "2021-10" }, "from October 2021"],
    [{ kind: "after", date: "2005" }, "after 2005"],
    [{ kind: "by", date: "2014-06-15" }, "by June 15, 2014"],
    [{ kind: "unknown", sentence: { en: "The article gives no date." } }, messages.date.unknown()],
  ])("%j is written as “%s”", (date, text) => {
    expect(formatDate(date, "en", messages)).toBe(text);
  });

  it("is never more or less precise than its source", () => {
    const days = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, precision) => {
        const text = formatPartialDate(day.slice(0, precision), "en");
        expect(text.split(" ").length).toBe({ 4: 1, 7: 2, 10: 3 }[precision]);
        expect(text.endsWith(day.slice(0, 4))).toBe(true);
        if (precision === 10) expect(text).toContain(` ${Number(day.slice(8))}, `);
      }),
    );
  });
});

describe("a date in another language", () => {
  it.each([
    ["nl", "5 juni 2014"],
    ["fr", "5 juin 2014"],
    ["de", "5. Juni 2014"],
  ] as const)("(%s) is written as %s", (locale, text) => {
    expect(formatPartialDate("2014-06-05", locale)).toBe(text);
  });
});

describe("a list", () => {
  it.each([
    [[], ""],
    [["Antwerp"], "Antwerp"],
    [["Nashville", "Chattanooga"], "Nashville and Chattanooga"],
    [["Antwerp", "Vilvoorde", "Brussels"], "Antwerp, Vilvoorde and Brussels"],
  ])("of %j reads “%s”", (items, text) => {
    expect(formatList(items, "en")).toBe(text);
  });

  it("has the conjunction of its language", () => {
    expect(formatList(["Luik", "Verviers"], "nl")).toBe("Luik en Verviers");
    expect(formatList(["Liège", "Verviers"], "fr")).toBe("Liège et Verviers");
    expect(formatList(["Lüttich", "Verviers"], "de")).toBe("Lüttich und Verviers");
  });
});

describe("a number", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [45_495, "45,495"],
    [1_218_255, "1,218,255"],
  ])("%i is written as %s", (value, text) => {
    expect(formatNumber(value, "en")).toBe(text);
  });
});

describe("the messages", () => {
  it.each(PUBLISHED_LOCALES)("of %s come whole", async (locale) => {
    const loaded = await loadMessages(locale);
    expect(loaded.site.name()).toBe("Belgian City Partnerships");
    expect(loaded.sources.claims({ count: 1 })).toBe("1 claim rests on it");
    expect(loaded.sources.claims({ count: 2 })).toBe("2 claims rest on it");
    expect(loaded.panel.source({ count: 1 })).toBe("Source");
    expect(loaded.panel.source({ count: 3 })).toBe("Sources");
  });
});
