import { within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { EvidenceSource } from "@/content/pageEvidence";
import type { Sentence } from "@/content/sentences";
import { SentenceEvidence } from "@/features/panel/later/SentenceEvidence";
import { renderFeature } from "./renderFeature";

const ids = Array.from({ length: 9 }, (_, index) => `source-${index + 1}`);

const sources: EvidenceSource[] = ids.map((id) => ({
  id,
  name: `Name of ${id}`,
  publisher: `Publisher of ${id}`,
  title: `Title of ${id}`,
  language: "ar",
  published: "2019",
  grade: "A",
  gradeReason: "The city itself.",
}));

/** Words of both directions, with quotation marks, markup and what ends a script. */
const WORDS = `قالت "نعم" — said “yes” </script><b onmouseover="alert(1)">`;

const sentence: Sentence = {
  kind: "claim",
  number: 1,
  its: {
    id: "claim",
    text: "What is claimed.",
    hasDisagreement: false,
    sources: ids.map((source, index) => ({ source, text: source, number: index + 1 })),
  },
};

const uses = {
  claim: ids.map((source) => ({
    source,
    places: ["paragraph 1"],
    quotations: [{ text: WORDS, lang: "ar" as const }],
  })),
};

it("names each of nine sources once, the pressed one first, with words of any writing as they are", () => {
  const { container } = renderFeature(
    <SentenceEvidence
      sentence={sentence}
      evidence={{ sources, uses }}
      first="source-5"
      updated="today"
      isApart
    />,
  );
  const shown = [...container.querySelectorAll("[data-evidence-source]")];
  const inOrder = shown.map((source) => source.getAttribute("data-evidence-source"));
  expect(inOrder).toEqual(["source-5", ...ids.filter((id) => id !== "source-5")]);
  for (const source of shown) {
    expect(source.querySelectorAll("a[href^='/sources/']").length).toBe(1);
    const quotation = source.querySelector("blockquote");
    expect(quotation?.textContent).toBe(WORDS);
    expect(quotation?.getAttribute("dir")).toBe("auto");
    expect(quotation?.getAttribute("lang")).toBe("ar");
    expect(quotation?.children.length).toBe(0);
  }
  expect(within(container).getAllByRole("link", { name: /^Source \d in full$/ }).length).toBe(9);
});
