import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Reading } from "@/content/reading";
import { sourcePage } from "@/content/sourcePage";
import { toCsvFiles } from "@/export/toCsvFiles";
import { toJson } from "@/export/toJson";
import messages from "@/i18n/compiled/en";
import words from "@/i18n/compiled/export.en";
import { breakAtlas, item } from "../domain/buildAtlas";
import { inputOf } from "../export/exportInputs";
import { sourcesIn } from "./pageParts";

const quotation = { text: "« environ, […] mille »", lang: "fr" as const, read: "2024-02-28" };

const reading: Reading = {
  atlas: breakAtlas((draft) => {
    item(item(item(draft.cities, 1).claims).citations).quotation = quotation;
    const { runBy } = item(draft.programs);
    if (runBy.kind === "known") item(runBy.citations).quotation = { text: "the bureau runs", lang: "en" };
  }),
  locale: "en",
  messages,
};

describe("the words of a source", () => {
  const sources = reading.atlas.sources.flatMap(({ id }) => sourcesIn(sourcePage(reading, id)));
  const quoted = sources.flatMap(({ id, claims, restingFacts }) =>
    [...claims, ...restingFacts].flatMap(({ text, quotations }) =>
      quotations.map((words) => ({ source: id, of: text, ...words })),
    ),
  );

  it("stand below each claim and fact that rests on them, with language and day where it is known", () => {
    expect(quoted).toEqual([
      {
        source: "duffin",
        of: "What vilvoorde-people says.",
        text: quotation.text,
        lang: "fr",
        read: expect.stringMatching(/28.*2024/),
      },
      { source: "duffin", of: "Organizers: City Pair Program", text: "the bureau runs", lang: "en" },
    ]);
  });

  it("are in the CSV table of citations", () => {
    const table = toCsvFiles(inputOf({}, reading), words)["citations.csv"] ?? "";
    const { data: rows } = Papa.parse<Record<string, string>>(table.replace(/^\uFEFF/, ""), { header: true });
    const row = rows.find(({ claim }) => claim === "vilvoorde-people");
    expect(row).toMatchObject({
      quotation: quotation.text,
      quotation_language: "fr",
      quotation_read: "2024-02-28",
    });
    expect(rows.find(({ claim }) => claim === "pair-vilvoorde")).toMatchObject({
      quotation: "",
      quotation_language: "",
      quotation_read: "",
    });
  });

  it("are in the JSON file", () => {
    expect(toJson(inputOf({}, reading), words)).toContain(JSON.stringify(quotation.text));
  });
});
