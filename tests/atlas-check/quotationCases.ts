import type { Atlas } from "@/domain/atlas";
import type { Quotation } from "@/domain/quotation";
import type { Subject } from "@/domain/subject";
import { item } from "../domain/buildAtlas";
import type { RuleCase } from "./ruleCase";

/** The text of the source `duffin` in the tests of rules. */
export const ARTICLE = "A delegation led by the mayor\n visited “Columbus”,  Ohio, in 2014 – and came back.";

/** Lets the claim that Vilvoorde went quote the article. */
export function quoteArticle(draft: Atlas, quotation: Partial<Quotation>): void {
  item(item(item(draft.delegations).claims).citations).quotation = {
    text: "led by the mayor",
    lang: "en",
    ...quotation,
  };
}

const answer = (subject: Subject) => (draft: Atlas) => {
  quoteArticle(draft, { answers: [subject] });
};

const QUOTATION = "delegations.json › vilvoorde-went › citations.0.quotation";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" – ");

export const QUOTATION_CASES: RuleCase[] = [
  {
    rule: "quotationsAreShort",
    when: "a quotation has 31 words, and not when another has 30 and omissions",
    change: (draft) => {
      quoteArticle(draft, { text: words(31) });
      item(item(item(draft.events).claims).citations).quotation = {
        text: `[…] ${words(30)} […]`,
        lang: "en",
      };
    },
    at: [`${QUOTATION}.text`],
    remedy: "[…]",
  },
  {
    rule: "quotationsAreInTheLanguageOfTheirSource",
    when: "a quotation has been translated",
    change: (draft) => {
      item(draft.sources).translations = [{ language: "fr", url: "https://example.org/fr" }];
      quoteArticle(draft, { lang: "nl" });
    },
    at: [`${QUOTATION}.lang`],
  },
  {
    rule: "quotationsStandInTheirSource",
    when: "words are not in the article",
    change: (draft) => quoteArticle(draft, { text: "A delegation led by the mayors" }),
    at: [`${QUOTATION}.text`],
    remedy: "sources/duffin.txt",
  },
  {
    rule: "quotationsStandInTheirSource",
    when: "pieces are in another order",
    change: (draft) => quoteArticle(draft, { text: "in 2014 […] led by the mayor" }),
    at: [`${QUOTATION}.text`],
  },
  {
    rule: "quotationsStandInTheirSource",
    when: "words are left out without a sign",
    change: (draft) => quoteArticle(draft, { text: "the mayor visited Ohio" }),
    at: [`${QUOTATION}.text`],
  },
  {
    rule: "everySubjectNamedExists",
    when: "a gap and a quotation misspell a record",
    change: (draft) => {
      item(item(draft.about.gaps).about).record = "vilvoorde-to-columbu";
      quoteArticle(draft, {
        answers: [{ record: "vilvoorde", field: "membership", of: "city-pairs" }],
      });
    },
    at: ["about.json › gap-leader › about.0.record", `${QUOTATION}.answers.0.of`],
    remedy: "Did you mean",
  },
  {
    rule: "noQuotationAnswersAGap",
    when: "a quotation answers what a gap asks",
    change: answer({ record: "vilvoorde-to-columbus", field: "participants" }),
    at: ["about.json › gap-leader › about.0"],
  },
  {
    rule: "noQuotationAnswersAGap",
    when: "a quotation tells the leader whom the record calls unknown",
    change: answer({ record: "vilvoorde-to-columbus", field: "leader" }),
    at: ["delegations.json › vilvoorde-to-columbus › leader"],
  },
  {
    rule: "noQuotationAnswersAGap",
    when: "a quotation names the program that the record calls not stated",
    change: answer({ record: "speaker", field: "program" }),
    at: ["delegations.json › speaker › program"],
  },
  {
    rule: "noQuotationAnswersAGap",
    when: "a quotation tells when a source was published",
    change: answer({ record: "weak", field: "published" }),
    at: ["sources.json › weak › published"],
  },
  {
    rule: "noQuotationAnswersAGap",
    when: "a quotation tells the beginning of one of two connections",
    change: (draft) => {
      const { connections } = item(draft.partnerships);
      const since = { kind: "unknown" as const, sentence: { en: "No source says since when." } };
      connections.push({ ...item(item(draft.partnerships, 1).connections), since });
      item(connections).since = since;
      quoteArticle(draft, {
        answers: [{ record: "vilvoorde--columbus", field: "since", of: "sister-cities" }],
      });
    },
    at: ["partnerships.json › vilvoorde--columbus › connections.1.since"],
  },
  {
    rule: "datesAreNotInTheFuture",
    when: "a quotation was read after the last change to the data",
    change: (draft) => quoteArticle(draft, { read: "2024-03-02" }),
    at: [`${QUOTATION}.read`],
  },
  {
    rule: "datesAreInTheCalendar",
    when: "a quotation was read on a day that there is not",
    change: (draft) => quoteArticle(draft, { read: "2023-02-29" }),
    at: [`${QUOTATION}.read`],
  },
];
