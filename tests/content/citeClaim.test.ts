import { describe, expect, it } from "vitest";
import { citeSentence, sourceLinesOf } from "@/content/citeClaim";
import { mergeSources } from "@/content/mergeSources";
import { readSource } from "@/content/pageEvidence";
import { type Reading, readClaim } from "@/content/reading";
import type { Atlas } from "@/domain/atlas";
import { claimHomes } from "@/domain/claimHomes";
import { find } from "@/domain/lookUp";
import messages from "@/i18n/compiled/en";
import { breakAtlas, item } from "../domain/buildAtlas";
import { frozenReading } from "../fixtures/frozenAtlas";

const read = { address: "https://atlas.example/cities/vilvoorde/#vilvoorde-people", day: "2026-11-23" };

/** The sentence that a page shows of the first of these claims, with the sources of all of them. */
function citeClaims(reading: Reading, ids: readonly string[]): string {
  const claims = ids.flatMap((id) =>
    claimHomes(reading.atlas).flatMap(({ claim }) => (claim.id === id ? [readClaim(reading, claim)] : [])),
  );
  const uses = mergeSources(claims.flatMap(({ sources }) => sources));
  const sources = uses.map(({ source }) => readSource(reading, source));
  return citeSentence(reading, item(claims), sourceLinesOf(reading, uses, sources), read);
}

const cite = (change: (draft: Atlas) => void, ...ids: string[]) =>
  citeClaims({ atlas: breakAtlas(change), locale: "en", messages }, ids);

describe("a claim copied with its citation", () => {
  it("has its words, its source and the place in it, where it stands and when it was read", () => {
    const text = cite((draft) => {
      Object.assign(item(draft.sources), {
        author: "An Author",
        published: { kind: "at", date: "2019-12" },
      });
    }, "vilvoorde-people");
    expect(text).toBe(
      [
        "“What vilvoorde-people says.”",
        "Source: An Author, “Title of duffin”, A publisher, December 2019, paragraph 5.",
        "Page: https://example.org/duffin",
        "Record: https://atlas.example/cities/vilvoorde/#vilvoorde-people",
        "Read November 23, 2026.",
      ].join("\n"),
    );
  });

  it("gives the address of the archived copy beside its source", () => {
    expect(cite(() => {}, "about-three-days")).toContain(
      "Page: https://example.org/paper\nArchived copy (May 3, 2020): https://archive.example/paper\n",
    );
    expect(cite(() => {}, "vilvoorde-people")).not.toContain("Archived copy");
  });

  it("says that its source has no known date, and nothing of an address that is not known", () => {
    const text = cite((draft) => {
      delete item(draft.sources).url;
    }, "vilvoorde-people");
    expect(text).toContain("date not stated");
    expect(text).not.toContain("Page:");
  });

  it("has every source, and each once with all its places", () => {
    const text = cite((draft) => {
      item(item(draft.cities, 1).claims).citations.push(
        { source: "paper", at: { kind: "section", name: { en: "the second column" } } },
        { source: "duffin", at: { kind: "paragraph", paragraph: "A" } },
      );
    }, "vilvoorde-people");
    const sources = text.split("\n").filter((line) => line.startsWith("Source: "));
    expect(sources).toEqual([
      "Source: “Title of duffin”, A publisher, date not stated, paragraph 5, note on the author.",
      "Source: “Title of paper”, A publisher, date not stated, the second column.",
    ]);
  });

  it("has the words of each source below it, each once, with the day on which they were read", () => {
    const text = cite((draft) => {
      const { citations } = item(item(draft.cities, 1).claims);
      const quotation = { text: "about a thousand […] people", lang: "en" as const };
      item(citations).quotation = { ...quotation, read: "2024-02-28" };
      citations.push(
        { source: "duffin", at: { kind: "whole" }, quotation: { ...quotation, read: "2024-02-28" } },
        { source: "paper", at: { kind: "whole" }, quotation },
      );
    }, "vilvoorde-people");
    const lines = text.split("\n");
    expect(lines.filter((line) => line.startsWith("In its words"))).toEqual([
      expect.stringMatching(/^In its words, read \D*28\D+2024: “about a thousand \[…\] people”$/),
      "In its words: “about a thousand […] people”",
    ]);
    expect(lines.findIndex((line) => line.startsWith("In its words:"))).toBe(
      lines.findIndex((line) => line.includes("“Title of paper”")) + 1,
    );
    expect(cite(() => {}, "vilvoorde-people")).not.toContain("In its words");
  });

  it("that several records of a page have gives the sources of all of them", () => {
    const text = cite(() => {}, "vilvoorde-people", "about-three-days");
    expect(text).toContain("“What vilvoorde-people says.”");
    expect(text).not.toContain("What about-three-days says");
    expect(text).toContain("“Title of duffin”");
    expect(text).toContain("“Title of paper”");
  });

  it("says that it is inferred, and why", () => {
    const text = cite((draft) => {
      item(item(draft.cities, 1).claims).basis = { kind: "inferred", because: { en: "One follows." } };
    }, "vilvoorde-people");
    expect(text.split("\n")[1]).toBe("Inferred by this atlas: One follows.");
    expect(cite(() => {}, "vilvoorde-people")).not.toContain("Inferred");
  });

  it("says that another source disagrees", () => {
    expect(cite(() => {}, "about-two-days")).toContain("\nSources disagree on this point.\n");
    expect(cite(() => {}, "vilvoorde-people")).not.toContain("disagree");
  });

  it("leaves out a source of which nothing is known", () => {
    expect(sourceLinesOf(frozenReading, [{ source: "nowhere" }], [])).toEqual([]);
  });

  it.each(claimHomes(frozenReading.atlas).map(({ claim }) => claim))(
    "is whole for every published claim: $id",
    (claim) => {
      const lines = citeClaims(frozenReading, [claim.id]).split("\n");
      expect(lines[0]).toBe(`“${claim.text.en}”`);
      for (const { source } of claim.citations) {
        const { title, publisher } = find(frozenReading.atlas.sources, source);
        const line = lines.find((one) => one.startsWith("Source: ") && one.includes(`“${title}”`));
        expect(line).toContain(publisher ?? title);
      }
      expect(lines.at(-1)).toBe("Read November 23, 2026.");
      expect(lines.join("\n")).not.toMatch(/undefined|\.\.$|\n\n/m);
    },
  );
});
