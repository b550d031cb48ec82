import { describe, expect, it } from "vitest";
import { britishSpellings } from "../../scripts/spelling/britishSpellings.ts";
import { spellingProblems } from "../../scripts/spelling/spellingProblems.ts";

const wordsOf = (text: string) => britishSpellings(text).map(({ word }) => word);

describe("a word of ours that is not American", () => {
  it.each([
    ["It changed colour.", ["colour"], "Write “color”."],
    ["Licences of the programmes", ["Licences", "programmes"], "Write “licenses”."],
    ["They organised a centre.", ["organised", "centre"], "Write “organized”."],
    ["The visit of 15–21 June 2014.", ["15–21 June 2014"], "Write the month first: “June 15, 2014”."],
  ])("is found in “%s”, with what to write", (text, words, remedy) => {
    expect(wordsOf(text)).toEqual(words);
    expect(britishSpellings(text)[0]?.remedy).toBe(remedy);
  });

  it.each([
    "A realistic organization with a program of June 15–21, 2014.",
    "The report says “the programme was organised on 3 May 2020”.",
    "They met at the Vlaams Centre and the Labour Party.",
    "It was on 14 of 20 lists.",
  ])("is not: %s", (text) => {
    expect(wordsOf(text)).toEqual([]);
  });
});

describe("a data file", () => {
  it("is told record, field and remedy of each", () => {
    const outcomes = [
      { id: "an-app", title: { en: "An app" }, claims: [{ id: "a", text: { en: "In colour." } }] },
    ];
    expect(spellingProblems("outcomes.json", { outcomes })).toEqual([
      {
        file: "outcomes.json",
        record: "a",
        field: "text.en",
        problem: "“colour” is not American English.",
        remedy: "Write “color”.",
      },
    ]);
  });

  it("has titles of sources and quotations as they are, and texts of other languages", () => {
    const sources = [
      {
        id: "s",
        title: "An exchange programme",
        publisher: "Centre",
        gradeReason: { en: "A city.", fr: "Un programme" },
      },
      { id: "c", quotation: { text: "the programme", lang: "en" } },
    ];
    expect(spellingProblems("sources.json", { sources })).toEqual([]);
  });
});
