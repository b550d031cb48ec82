import { describe, expect, it } from "vitest";
import { homePage } from "@/content/homePage";
import type { DateValue } from "@/domain/dateValue";
import messages from "@/i18n/compiled/en";
import { breakAtlas, item } from "../domain/buildAtlas";

function detailOf(date: DateValue): string | undefined {
  const atlas = breakAtlas((draft) => {
    item(draft.delegations).date = date;
  });
  const { sections } = homePage({ atlas, locale: "en", messages });
  const blocks = sections.flatMap((section) => section.blocks);
  const rows = blocks.flatMap((block) => (block.kind === "rows" ? block.rows : []));
  return rows.find(({ link }) => link.text === "vilvoorde")?.detail;
}

describe("the first visit between partners, on the home page", () => {
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
});
