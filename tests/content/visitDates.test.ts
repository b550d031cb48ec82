import { describe, expect, it } from "vitest";
import { homePage } from "@/content/homePage";
import type { DateValue } from "@/domain/dateValue";
import messages from "@/i18n/compiled/en";
import { breakAtlas, item } from "../domain/buildAtlas";

function detailOf(...dates: DateValue[]): string | undefined {
  const atlas = breakAtlas((draft) => {
    const delegation = item(draft.delegations);
    draft.delegations = dates.map((date, index) => ({
      ...delegation,
      id: `${delegation.id}-${index}`,
      date,
    }));
  });
  const { sections } = homePage({ atlas, locale: "en", messages });
  const blocks = sections.flatMap((section) => section.blocks);
  const rows = blocks.flatMap((block) => (block.kind === "rows" ? block.rows : []));
  return rows.find(({ link }) => link.text === "vilvoorde")?.detail;
}

describe("the visits between partners, on the home page", () => {
  it.each<[DateValue, string]>([
    [{ kind: "at", date: "2014-06" }, "columbus · visit 2014"],
    [{ kind: "range", from: "2014-06-15", to: "2014-06-21" }, "columbus · visit 2014"],
    [{ kind: "range", from: "2014-12", to: "2015-01" }, "columbus · visit December 2014 to January 2015"],
    [{ kind: "after", date: "2005" }, "columbus · visit after 2005"],
    [{ kind: "by", date: "2014" }, "columbus · visit by 2014"],
    [{ kind: "unknown", sentence: { en: "Not said." } }, "columbus"],
  ])("dated %j is “%s”", (date, detail) => {
    expect(detailOf(date)).toBe(detail);
  });

  it("are all told, in order of time, each year once", () => {
    const of = (date: string): DateValue => ({ kind: "at", date });
    expect(detailOf(of("2015-05"), of("2014-06"))).toBe("columbus · visits 2014, 2015");
    expect(detailOf(of("2014-06"), of("2014"))).toBe("columbus · visits 2014");
    expect(detailOf(of("2014-06"), { kind: "after", date: "2016" })).toBe(
      "columbus · visits 2014, after 2016",
    );
  });
});
