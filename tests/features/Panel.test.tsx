import { cleanup, screen, within } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Block, ClaimContent, PageContent } from "@/content/pageContent";
import { HrefProvider } from "@/url-state/HrefContext";
import { contentAt, frozenPages } from "../content/pageParts";
import { PagePanel } from "./PagePanel";
import { renderFeature } from "./renderFeature";

const source = {
  source: "duffin",
  text: "Michael Duffin, paragraph 5",
  places: ["paragraph 5"],
  number: 1,
};

const reference = {
  source: "duffin",
  number: 1,
  name: "Michael Duffin",
  title: "Exchanges",
  language: "en",
  use: "a-claim",
};

const claim = (change: Partial<ClaimContent> = {}): ClaimContent => ({
  id: "a-claim",
  text: "A delegation went.",
  hasDisagreement: false,
  sources: [source],
  ...change,
});

function page(...blocks: Block[]): PageContent {
  return {
    title: "Vilvoorde",
    subtitle: "Flemish Brabant",
    documentTitle: "Vilvoorde: atlas",
    description: "About Vilvoorde.",
    hasWayBack: true,
    sections: [{ id: "part", heading: "A part", blocks }],
  };
}

function renderPanel(content: PageContent) {
  const headingRef = createRef<HTMLHeadingElement>();
  renderFeature(<PagePanel content={content} headingRef={headingRef} packages={<p>All packages</p>} />);
  return headingRef;
}

const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

/** Anything but undefined: an element found by its role and name. */
const shown = (name: string) => screen.getByText(name).textContent;

describe("the panel", () => {
  it("has the page's title as its one heading of the first level, which can take the focus", () => {
    const headingRef = renderPanel(page({ kind: "note", text: "A note." }));
    const heading = screen.getByRole("heading", { level: 1, name: "Vilvoorde" });
    expect(headingRef.current).toBe(heading);
    headingRef.current?.focus();
    expect(document.activeElement).toBe(heading);
    expect(shown("Flemish Brabant")).toBe("Flemish Brabant");
  });

  it("has its sections below headings, and as no regions: maps, list and timeline are those", () => {
    renderPanel(page({ kind: "note", text: "A note." }));
    const heading = screen.getByRole("heading", { level: 2, name: "A part" });
    expect(screen.queryByRole("region")).toBeNull();
    expect(within(heading.closest("section") as HTMLElement).getByText("A note.").tagName).toBe("P");
  });

  it("leads back to all cities, but not on the home page", () => {
    renderPanel(page());
    expect(hrefOf("Overview")).toBe("/");
  });

  it("has no way back where the page is the first", () => {
    renderPanel({ ...page(), hasWayBack: false });
    expect(screen.queryByRole("link", { name: "Overview" })).toBeNull();
  });

  it("carries theme and language along in all its links", () => {
    renderFeature(
      <HrefProvider value={(to, fragment) => `/nl/${to.kind}/?theme=dark#${fragment ?? ""}`}>
        <PagePanel content={page({ kind: "references", references: [reference] })} />
      </HrefProvider>,
    );
    expect(hrefOf("Overview")).toBe("/nl/home/?theme=dark#");
    expect(hrefOf("Michael Duffin")).toBe("/nl/source/?theme=dark#");
  });
});

describe("a claim in the panel", () => {
  it("can be linked by its id, and its number names the place in the source and leads to the list, and back", () => {
    renderPanel(page({ kind: "claims", claims: [claim()] }, { kind: "references", references: [reference] }));
    expect(document.getElementById("a-claim")?.textContent).toBe("A delegation went.1");
    const number = screen.getByRole("link", { name: "Source 1, paragraph 5" });
    const entry = document.getElementById(number.getAttribute("href")?.slice(1) ?? "");
    expect(entry?.textContent).toBe("Michael DuffinExchanges↑");
    expect(entry?.parentElement?.tagName).toBe("OL");
    expect(hrefOf("Michael Duffin")).toBe("/sources/duffin/");
    expect(hrefOf("Back to the text")).toBe("#a-claim");
  });

  it("tells of a dialog behind its number only where a script opens one", () => {
    const content = page({ kind: "claims", claims: [claim()] });
    renderFeature(<PagePanel content={content} />);
    const number = () => screen.getByRole("link", { name: "Source 1, paragraph 5" });
    expect(number().getAttribute("aria-haspopup")).toBeNull();
    cleanup();
    renderFeature(<PagePanel content={content} claimAction={() => null} />);
    expect(number().getAttribute("aria-haspopup")).toBe("dialog");
  });

  it("is described by nothing that says it again", () => {
    renderPanel(page({ kind: "claims", claims: [claim({ because: "One follows from the other." })] }));
    expect(document.querySelectorAll("[aria-describedby], [role=status]").length).toBe(0);
  });

  it("that the atlas infers says so, and why", () => {
    renderPanel(page({ kind: "claims", claims: [claim({ because: "One follows from the other." })] }));
    expect(document.getElementById("a-claim")?.textContent).toBe(
      "A delegation went.1InferredOne follows from the other.",
    );
  });

  it("that a source states is not called inferred", () => {
    renderPanel(page({ kind: "claims", claims: [claim()] }));
    expect(screen.queryByText(/Inferred/)).toBeNull();
  });

  it("that another source contradicts is marked", () => {
    renderPanel(
      page({
        kind: "claims",
        claims: [claim({ hasDisagreement: true }), claim({ id: "other", text: "Other." })],
      }),
    );
    expect(screen.getAllByText("Sources disagree").length).toBe(1);
    expect(document.getElementById("a-claim")?.textContent).toContain("Sources disagree");
  });

  it("that another source contradicts leads to what that one says", () => {
    const other = {
      page: { kind: "city" as const, id: "genk" },
      fragment: "other",
      text: "The other says: No.",
    };
    renderPanel(page({ kind: "claims", claims: [claim({ hasDisagreement: true, disagreesWith: [other] })] }));
    expect(hrefOf("The other says: No.")).toBe("/cities/genk/#other");
  });

  it("has the evidence that a reader wants in place at its end", () => {
    const gaps = [{ id: "a-gap", text: "No source says how many.", sources: [source] }];
    const facts = [
      { id: "fact-1", label: "Size", value: "20", isKnown: true, sources: [source] },
      { label: "When", value: "Nobody says.", isKnown: false, sources: [] },
    ];
    renderFeature(
      <PagePanel
        content={page(
          { kind: "claims", claims: [claim()] },
          { kind: "gaps", gaps },
          { kind: "facts", facts },
        )}
        claimAction={(id) => <p>{`All of ${id}`}</p>}
      />,
    );
    expect(document.getElementById("a-claim")?.lastElementChild?.textContent).toBe("All of a-claim");
    expect(document.getElementById("a-gap")?.lastElementChild?.textContent).toBe("All of a-gap");
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "201All of fact-1",
      "Nobody says.",
    ]);
  });

  it("whose list has lost entries to the filters keeps its numbers", () => {
    const left = { ...reference, source: "efus", number: 4 };
    renderPanel(page({ kind: "references", references: [reference, left] }));
    const values = [...document.querySelectorAll("ol > li")].map((entry) => entry.getAttribute("value"));
    expect(values).toEqual([null, "4"]);
  });

  it("with nine sources has a number for each", () => {
    const sources = Array.from({ length: 9 }, (_, index) => ({
      source: `source-${index}`,
      text: "A source",
      number: index + 1,
    }));
    renderPanel(page({ kind: "claims", claims: [claim({ sources })] }));
    const numbers = within(document.getElementById("a-claim") ?? document.body).getAllByRole("link");
    expect(numbers.map((link) => link.getAttribute("aria-label"))).toEqual(
      sources.map(({ number }) => `Source ${number}`),
    );
    expect(new Set(numbers.map((link) => link.getAttribute("href"))).size).toBe(9);
  });
});

describe("the panel's block of", () => {
  const link = { page: { kind: "city" as const, id: "genk" }, text: "Genk" };

  it("pairs is a list of links named by both ends", () => {
    renderPanel(
      page({
        kind: "pairs",
        isQuiet: false,
        pairs: [
          {
            link: { page: { kind: "partnership", id: "liege--nashville" }, text: "Liège and Nashville" },
            belgian: "Liège",
            us: "Nashville, Tennessee",
            isInferred: true,
          },
        ],
      }),
    );
    const link = screen.getByRole("link", { name: /^Liège ?– ?Nashville, Tennessee$/ });
    expect(link.getAttribute("href")).toBe("/partnerships/liege--nashville/");
    expect(screen.getByRole("listitem").textContent).toContain("Inferred");
  });

  it("records is an article for each, with its fragment, facts, gaps and links", () => {
    renderPanel(
      page({
        kind: "records",
        records: [
          {
            id: "vilvoorde-columbus-2014",
            tone: "delegation",
            title: "Vilvoorde visits Columbus",
            when: "2014",
            facts: [{ label: "Led by", value: "Not said.", isKnown: false, sources: [] }],
            claims: [claim()],
            gaps: [{ id: "a-gap", text: "Nobody says how many.", sources: [source] }],
            links: [link],
          },
        ],
      }),
    );
    const article = screen.getByRole("article");
    expect(article.id).toBe("vilvoorde-columbus-2014");
    expect(
      within(article).getByRole("heading", { level: 3, name: "Vilvoorde visits Columbus" }),
    ).toBeDefined();
    expect(within(article).getByRole("term").textContent).toBe("Led by");
    expect(within(article).getByRole("definition").textContent).toBe("Not said.");
    expect(document.getElementById("a-gap")?.textContent).toContain("Nobody says how many.");
    expect(within(article).getByRole("link", { name: "Genk" }).getAttribute("href")).toBe("/cities/genk/");
  });

  it("records with a heading of their own stand one level below it, and name their links", () => {
    const its = { id: "a", tone: "delegation" as const, title: "A visit", facts: [], claims: [], gaps: [] };
    renderPanel(page({ kind: "records", heading: "To Belgium", records: [{ ...its, links: [link] }] }));
    expect(screen.getByRole("heading", { level: 3, name: "To Belgium" })).toBeDefined();
    expect(screen.getByRole("heading", { level: 4, name: "A visit" })).toBeDefined();
    expect(within(screen.getByRole("list", { name: "Related" })).getAllByRole("link").length).toBe(1);
  });

  it("a note with a heading of its own has it", () => {
    renderPanel(page({ kind: "note", heading: "To Belgium", text: "None." }));
    expect(screen.getByRole("heading", { level: 3, name: "To Belgium" }).nextSibling?.textContent).toBe(
      "None.",
    );
  });

  it("ends is the two cities, each with its place, people and programs", () => {
    const people = { label: "Population", value: "37,000", isKnown: true, sources: [source] };
    renderPanel(
      page({
        kind: "ends",
        ends: [
          { link, place: "Limburg · Belgium", populations: [people], programs: [{ ...link, text: "IVLP" }] },
          { link: { ...link, text: "Dearborn" }, place: "Michigan", populations: [], programs: [] },
        ],
      }),
    );
    const [genk, dearborn] = screen.getAllByRole("article");
    if (!genk || !dearborn) throw new Error("Both cities have an article");
    expect(within(genk).getByRole("heading", { level: 3, name: "Genk" })).toBeDefined();
    expect(genk.textContent).toContain("Limburg · Belgium");
    expect(within(genk).getByRole("definition").textContent).toContain("37,000");
    expect(within(genk).getByRole("link", { name: "IVLP" })).toBeDefined();
    expect(dearborn.textContent).toContain("This atlas has recorded no program for it.");
  });

  it("rows marks what is inferred", () => {
    renderPanel(
      page({
        kind: "rows",
        rows: [
          { link, detail: "Dearborn", inferred: "wholly" },
          { link: { ...link, text: "Ghent" }, detail: "two", inferred: "partly" },
          { link: { ...link, text: "Mons" }, detail: "Little Rock" },
        ],
      }),
    );
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "GenkDearborn · Inferred",
      "Ghenttwo · Inferred in part",
      "MonsLittle Rock",
    ]);
  });

  it("gaps says of which records one is, and can be linked by the ids of all", () => {
    const about = [{ ...link, fragment: "visit", text: "A visit" }];
    const gap = { id: "a-gap", text: "Nobody says when.", sources: [source], alsoIds: ["b-gap"], about };
    renderPanel(page({ kind: "gaps", gaps: [gap] }));
    expect(document.getElementById("b-gap")?.closest("li")?.id).toBe("a-gap");
    expect(hrefOf("A visit")).toBe("/cities/genk/#visit");
  });

  it("chips to a comparison carries the cities along", () => {
    const compare = { page: { kind: "compare" as const }, cities: ["genk", "mons"], text: "Genk and Mons" };
    renderPanel(page({ kind: "chips", links: [compare] }));
    expect(hrefOf("Genk and Mons")).toBe("/compare/?cities=genk,mons");
  });

  it("rows is a list of links with a word on each", () => {
    renderPanel(page({ kind: "rows", rows: [{ link, detail: "Dearborn · 2005" }] }));
    expect(screen.getByRole("listitem").textContent).toBe("GenkDearborn · 2005");
    expect(hrefOf("Genk")).toBe("/cities/genk/");
  });

  it("chips is a list of links, to records too, and nothing where there are none", () => {
    renderPanel(page({ kind: "chips", links: [{ ...link, fragment: "x" }] }, { kind: "chips", links: [] }));
    expect(screen.getAllByRole("list").length).toBe(1);
    expect(hrefOf("Genk")).toBe("/cities/genk/#x");
  });

  it("linked claims is a heading with a link for each, and its claims", () => {
    renderPanel(page({ kind: "linked-claims", items: [{ link, claims: [claim()] }] }));
    const heading = screen.getByRole("heading", { level: 3, name: "Genk" });
    expect(within(heading).getByRole("link").getAttribute("href")).toBe("/cities/genk/");
    expect(document.getElementById("a-claim")).not.toBeNull();
  });

  it("gaps says what was read for each in one link, by numbers where these are few", () => {
    const few = [source, { source: "efus", text: "Efus", number: 4 }];
    const many = Array.from({ length: 9 }, (_, index) => ({ source: `many-${index}`, text: "Many" }));
    renderPanel(
      page({
        kind: "gaps",
        gaps: [
          { id: "a-gap", text: "Nobody says when.", sources: few },
          { id: "b-gap", text: "Nor who.", sources: many },
        ],
      }),
    );
    expect(hrefOf("Sources 1, 4 were read for this")).toBe("#source-duffin");
    expect(hrefOf("9 sources were read for this")).toBe("/sources/");
    expect(screen.getAllByRole("link", { name: /read for this/ }).length).toBe(2);
  });

  it("facts is terms with their values, links and reasons", () => {
    renderPanel(
      page({
        kind: "facts",
        facts: [
          {
            label: "Program",
            value: "City Pair",
            isKnown: true,
            link,
            because: "The list says so.",
            sources: [],
          },
          { label: "Population", value: "37,000", isKnown: true, sources: [source] },
        ],
      }),
    );
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "Program",
      "Population",
    ]);
    expect(hrefOf("City Pair")).toBe("/cities/genk/");
    const [program, population] = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(program).toBe("City PairInferredThe list says so.");
    expect(population).toBe("37,0001");
  });

  it("terms is terms with what they mean", () => {
    renderPanel(page({ kind: "terms", terms: [{ term: "CVE", text: "Countering violent extremism." }] }));
    expect(screen.getByRole("term").textContent).toBe("CVE");
    expect(screen.getByRole("definition").textContent).toBe("Countering violent extremism.");
  });

  it("files is links to files below the base", () => {
    renderPanel(page({ kind: "files", links: [{ href: "data/cities.json", text: "cities.json" }] }));
    expect(hrefOf("cities.json")).toBe("/data/cities.json");
  });

  it("contact is a sentence with a mail address", () => {
    renderPanel(page({ kind: "contact", email: "a@example.org" }));
    const link = screen.getByRole("link", { name: "a@example.org" });
    expect(link.getAttribute("href")).toBe("mailto:a@example.org");
    expect(link.parentElement?.textContent).toBe("Write to a@example.org with a correction and its source.");
  });

  it("a source says what it is, how far to trust it and what rests on it", () => {
    renderPanel(
      page(
        {
          kind: "source",
          its: {
            id: "efus",
            title: "Une page",
            language: "fr",
            url: "https://efus.example/",
            archived: { url: "https://archive.example/efus", text: "Archived copy (May 3, 2020)" },
            facts: [{ label: "Publisher", value: "Efus", isKnown: true, sources: [] }],
            gradeReason: "The city itself.",
            silences: ["It gives no number."],
            figureCount: 0,
            claims: [
              {
                ...link,
                fragment: "a-claim",
                text: "A delegation went.",
                quotations: [
                  { text: "Une délégation […] partit", lang: "fr", read: "22 November 2026" },
                  { text: "et revint", lang: "fr" },
                ],
              },
            ],
            restingFacts: [{ ...link, fragment: "a-delegation", text: "Size: A delegation", quotations: [] }],
            gaps: [],
          },
        },
        {
          kind: "source",
          its: {
            id: "duffin",
            title: "The article",
            language: "en",
            facts: [],
            gradeReason: "First hand.",
            silences: [],
            figureCount: 2,
            claims: [],
            restingFacts: [],
            gaps: [{ ...link, fragment: "a-gap", text: "Nobody says when." }],
          },
        },
      ),
    );
    const [efus, duffin] = screen.getAllByRole("article");
    if (!efus || !duffin) throw new Error("Both sources have an article");
    expect(efus.id).toBe("efus");
    expect(within(efus).getByRole("heading", { level: 3 }).getAttribute("lang")).toBe("fr");
    expect(within(efus).getByRole("link", { name: "https://efus.example/" }).getAttribute("href")).toBe(
      "https://efus.example/",
    );
    const copies = screen.getAllByRole("link", { name: /^Archived copy/ });
    expect(copies.map((copy) => copy.getAttribute("href"))).toEqual(["https://archive.example/efus"]);
    expect(efus.contains(copies[0] ?? null)).toBe(true);
    expect(within(efus).getByRole("heading", { level: 4, name: "What it does not say" })).toBeDefined();
    expect(within(efus).getByText("1 claim rests on it").tagName).toBe("H4");
    expect(within(efus).getByText("A delegation went.").getAttribute("href")).toBe("/cities/genk/#a-claim");
    const words = [...efus.querySelectorAll("blockquote")];
    expect(words.map((one) => [one.lang, one.textContent])).toEqual([
      ["fr", "Une délégation […] partit"],
      ["fr", "et revint"],
    ]);
    expect(words.map((one) => one.closest("li")?.querySelector("a")?.textContent)).toEqual([
      "A delegation went.",
      "A delegation went.",
    ]);
    expect(
      within(efus)
        .getAllByText(/^Words read/)
        .map((one) => one.textContent),
    ).toEqual(["Words read 22 November 2026"]);
    expect(within(efus).getByText("Size: A delegation").getAttribute("href")).toBe(
      "/cities/genk/#a-delegation",
    );
    expect(within(efus).queryByText(/gap/)).toBeNull();
    expect(within(duffin).getByText("1 gap it was read for").tagName).toBe("H4");
    expect(within(duffin).getByText("Nobody says when.").getAttribute("href")).toBe("/cities/genk/#a-gap");
    expect(duffin.textContent).toContain("No public address is known for it.");
    expect(duffin.textContent).toContain("2 positions and populations of cities rest on it");
    expect(within(duffin).queryByText(/claims? rests? on it/)).toBeNull();
    expect(within(duffin).queryByRole("heading", { name: "What it does not say" })).toBeNull();
  });

  it("all sources lead each to its page, with what is known of it in short", () => {
    renderPanel(
      page({
        kind: "sources",
        sources: [
          {
            id: "efus",
            link: { page: { kind: "source", id: "efus" }, text: "Une page" },
            language: "fr",
            details: ["Efus", "May 3, 2020", "2 claims rest on it"],
          },
        ],
      }),
    );
    const link = screen.getByRole("link", { name: "Une page" });
    expect(link.getAttribute("href")).toBe("/sources/efus/");
    expect(link.lang).toBe("fr");
    const row = link.closest("li");
    expect(row?.id).toBe("efus");
    expect(row?.querySelector("p")?.textContent).toBe("Efus · May 3, 2020 · 2 claims rest on it");
  });

  it("packages is what its own feature draws", () => {
    renderPanel(page({ kind: "packages" }));
    expect(shown("All packages")).toBe("All packages");
  });
});

describe("the real pages in the panel", () => {
  it.each([...frozenPages.keys()])(
    "have every fragment once at %s, and no two items with one key",
    (path) => {
      const complain = vi.spyOn(console, "error").mockReturnValue();
      renderPanel(contentAt(path));
      expect(complain).not.toHaveBeenCalled();
      complain.mockRestore();
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    },
  );

  it("have no empty list and no heading without a text", () => {
    const empty = [...frozenPages].filter(([, { content }]) => {
      const { unmount, container } = renderFeature(<PagePanel content={content} packages={<p>x</p>} />);
      const parts = [...container.querySelectorAll("ul, dl, details > *, h1, h2, h3, h4, p")];
      const isEmpty = parts.some((part) => part.textContent?.trim() === "");
      unmount();
      return isEmpty;
    });
    expect(empty.map(([path]) => path)).toEqual([]);
  });
});
