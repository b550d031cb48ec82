import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitedSource } from "@/content/citedSources";
import { correctionMail } from "@/content/correctionMail";
import { readPageEvidence } from "@/content/pageEvidence";
import messages from "@/i18n/compiled/en";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import { pageFileOf } from "../fixtures/frozenSite";
import { claimsIn, frozenPages, gapsIn } from "./pageParts";

/** The sources of the mail's page, in full. */
const references = (...ids: string[]): CitedSource[] =>
  ids.map((id) => ({ id, name: `Label of ${id}`, title: `Title of ${id}`, text: "", address: "" }));

const there = { to: "corrections@example.org", address: "https://atlas.example/cities/vilvoorde/#a-claim" };
const named = (...sources: string[]) => sources.map((source) => ({ source, text: `Label of ${source}` }));

const write = (text: string, sources = named("duffin"), known = references("duffin", "paper")) =>
  correctionMail(messages, { id: "a-claim", text, sources }, { ...there, references: known });

/** The mail as a mail program gets it. */
function parse(href: string) {
  const { protocol, pathname, searchParams } = new URL(href);
  expect([protocol, pathname, ...searchParams.keys()]).toEqual([
    "mailto:",
    "corrections@example.org",
    "subject",
    "body",
  ]);
  return {
    subject: searchParams.get("subject"),
    lines: searchParams.get("body")?.split("\r\n") ?? [],
  };
}

/** The sentence as the mail quotes it. */
const quotedIn = (href: string) => parse(href).lines[4]?.replace(/^“|”$/g, "");

describe("an e-mail that suggests a correction", () => {
  it("has room for the reader's words, then the sentence, where it stands and each source once", () => {
    expect(parse(write("A delegation went.", named("duffin", "paper", "duffin")))).toEqual({
      subject: "Correction: a-claim",
      lines: [
        "What should it say, and which source says so?",
        "",
        "",
        "Id: a-claim",
        "“A delegation went.”",
        "Record: https://atlas.example/cities/vilvoorde/#a-claim",
        "Source: “Title of duffin”.",
        "Source: “Title of paper”.",
      ],
    });
  });

  it.each([
    ["quotes and brackets", `"Hi", 'he' said (so)! <b>*</b>`],
    ["what separates the parts of an address", "a & b + c = d; 100 %? #top %0A /"],
    ["emoji", "👩‍👩‍👧 in 🇧🇪"],
    ["text from right to left", "قال إن المدينة شريكة"],
  ])("keeps %s, and has no sign in it that could end it", (_case, text) => {
    const href = write(text);
    expect(quotedIn(href)).toBe(text);
    expect(href).toMatch(/^mailto:corrections@example\.org\?subject=[\w.~%-]+&body=[\w.~%-]+$/);
  });

  it("breaks lines as mail programs expect", () => {
    const href = write("one\ntwo\r\nthree\rfour");
    expect(href).toContain("one%0D%0Atwo%0D%0Athree%0D%0Afour");
    expect(href.replaceAll("%0D%0A", "")).not.toMatch(/%0[AD]/);
  });

  it("cuts a long sentence, never inside a sign, and keeps what comes after it", () => {
    for (const sign of ["a", "é", "ع", "👩"]) {
      const text = sign.repeat(3000);
      const href = write(text);
      expect(href.length).toBeLessThanOrEqual(1900);
      // No shorter than it must be: one more sign would not have fitted.
      expect(href.length).toBeGreaterThan(1900 - encodeURIComponent(sign).length);
      const quoted = quotedIn(href) ?? "";
      expect(quoted.endsWith("…")).toBe(true);
      expect(text.startsWith(quoted.slice(0, -1))).toBe(true);
      expect(parse(href).lines.slice(5)).toEqual([
        "Record: https://atlas.example/cities/vilvoorde/#a-claim",
        "Source: “Title of duffin”.",
      ]);
    }
  });

  it("is cut from 1,901 characters on", () => {
    const room = 1900 - write("").length;
    expect(write("a".repeat(room)).length).toBe(1900);
    expect(quotedIn(write("a".repeat(room)))).toBe("a".repeat(room));
    expect(quotedIn(write("a".repeat(room + 1)))).toMatch(/^a+…$/);
  });

  it("leaves titles out, and says so, before it cuts a sentence of usual length", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `source-${index}`);
    const many = references(...ids).map((source) => ({
      ...source,
      title: `A rather long title ${source.id}`,
    }));
    const text = "No source says how many. ".repeat(10).trim();
    const href = write(text, named(...ids), many);
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(quotedIn(href)).toBe(text);
    const sources = parse(href).lines.slice(6);
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.at(0)).toBe("Source: “A rather long title source-0”.");
    expect(sources.at(-1)).toBe("…");
  });

  it("can be written of any text, and read back", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 400 }),
      // Halves of signs, which no address can hold.
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(text, (words) => {
        const href = write(words);
        expect(href.length).toBeLessThanOrEqual(1900);
        const { lines } = parse(href);
        const quoted = lines.slice(4, -2).join("\n").slice(1, -1);
        const whole = words.replace(/\p{Surrogate}/gu, "\uFFFD").replace(/\r\n|\r/g, "\n");
        if (quoted !== whole) expect(whole.startsWith(quoted.replace(/…$/, ""))).toBe(true);
        if (encodeURIComponent(whole).length < 600) expect(quoted).toBe(whole);
      }),
    );
  });

  it("is short enough for every published claim and gap, whole for nearly all", () => {
    const sentences = [...frozenPages.values()].flatMap(({ page, content }) => {
      // A gap that many sources were read for has them in the evidence of its page.
      const sources = [...pageFileOf(page).sources, ...readPageEvidence(frozenReading, page).sources];
      return [...claimsIn(content), ...gapsIn(content)].map((sentence) => ({ sentence, sources }));
    });
    const isWhole = sentences.map(({ sentence, sources }) => {
      const href = correctionMail(messages, sentence, { ...there, references: sources });
      expect(href.length, sentence.id).toBeLessThanOrEqual(1900);
      expect(parse(href).subject).toBe(`Correction: ${sentence.id}`);
      // Titles, not the short names that the page calls its sources by.
      const titles = frozenAtlas.sources.map(({ title }) => `Source: “${title}”.`);
      const named = parse(href)
        .lines.slice(6)
        .filter((line) => line !== "…");
      expect(titles, sentence.id).toEqual(expect.arrayContaining(named));
      return quotedIn(href) === sentence.text;
    });
    expect(isWhole.filter(Boolean).length / isWhole.length).toBeGreaterThan(0.95);
  });
});
