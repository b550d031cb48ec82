import { describe, expect, it } from "vitest";
import { readPage } from "@/content/readPage";
import { delegationCities, partnershipsOf } from "@/domain/connections";
import { hasKind } from "@/domain/partnership";
import { describePage } from "@/prerender/share/describePage";
import { breakAtlas, item } from "../domain/buildAtlas";
import { frozenAtlas, frozenReading } from "../fixtures/frozenAtlas";
import {
  blocksOfKind,
  claimsIn,
  contentAt,
  factsIn,
  frozenPages,
  gapsIn,
  recordsIn,
  textsIn,
} from "./pageParts";

const sectionAt = (path: string, id: string) => contentAt(path).sections.find((section) => section.id === id);

describe.each([
  ["liege", "Liège"],
  ["verviers", "Verviers"],
])("the page of %s", (id, name) => {
  const content = contentAt(`/cities/${id}/`);

  it("shows Nashville and Chattanooga as its counterparts", () => {
    const [pairs] = blocksOfKind(content, "pairs");
    expect(pairs?.pairs.map(({ belgian, us }) => `${belgian} – ${us}`)).toEqual([
      `${name} – Nashville, Tennessee`,
      `${name} – Chattanooga, Tennessee`,
    ]);
    expect(describePage(frozenReading, content)).toMatch(/Nashville.*Chattanooga.*inferred/);
  });

  it("says that the pairs are inferred, and from what", () => {
    const inferred = claimsIn(content).filter(({ because }) => because !== undefined);
    for (const city of ["Nashville", "Chattanooga"]) {
      const claim = inferred.find(({ text }) => text.includes(`${name} and ${city}`));
      expect(claim?.because).toContain("head of communications of Liège");
      expect(claim?.sources.map(({ source }) => source)).toEqual(
        expect.arrayContaining(["duffin", "efus-city-pair-2019"]),
      );
    }
  });

  it("says who names the two cities", () => {
    const claim = claimsIn(content).find((shown) => shown.id === `${id}-counterparts-efus`);
    expect(claim?.text).toMatch(/head of communications .*names Nashville and Chattanooga/);
    expect(claim?.sources.map(({ source }) => source)).toEqual(["efus-city-pair-2019"]);
  });

  it("says that the article does not name them", () => {
    const gap = gapsIn(content).find(({ text }) =>
      text.includes(`does not name the U.S. counterparts that ${name} met`),
    );
    expect(gap?.sources.map(({ source }) => source)).toEqual(["duffin"]);
  });
});

describe("the page of Molenbeek", () => {
  const texts = textsIn(frozenPages.get("/cities/molenbeek/"));

  it("mentions no attack but in the titles and addresses of its sources", () => {
    const titles = new Set(frozenAtlas.sources.flatMap(({ title, url = title }) => [title, url]));
    const ofAttacks = /attack|bomb|terroris|ISIS|killed|\bcell\b|jihad|Paris|Abdeslam|2015|2016/i;
    expect(texts.filter((text) => !titles.has(text) && ofAttacks.test(text))).toEqual([]);
  });

  it("says what it is in the atlas for, and that no counterpart is named", () => {
    expect(texts.join("\n")).toContain(
      "Parents from Molenbeek took part in the Mother Schools and Father Schools",
    );
    expect(texts.join("\n")).toContain("No source read names a U.S. city as a counterpart of Molenbeek");
    expect(sectionAt("/cities/molenbeek/", "pairs")?.blocks).toEqual([
      { kind: "note", text: "For Molenbeek this atlas has recorded no counterpart." },
    ]);
  });
});

describe("context", () => {
  const context = frozenAtlas.events.filter(({ kind }) => kind === "context");
  const ids = new Set(context.flatMap(({ id, claims }) => [id, ...claims.map((claim) => claim.id)]));
  const sentences = new Set(
    context.flatMap(({ title, claims }) => [title.en, ...claims.map(({ text }) => text.en)]),
  );

  it("stands on the Belgium-wide page, apart from outcomes and events", () => {
    expect(context.length).toBeGreaterThan(0);
    const section = sectionAt("/belgium/", "context");
    const records = section?.blocks.flatMap((block) => (block.kind === "records" ? block.records : []));
    expect(records?.map(({ id }) => id).toSorted()).toEqual(context.map(({ id }) => id).toSorted());
    expect(records?.every(({ tone }) => tone === "context")).toBe(true);
    expect(section?.blocks[0]).toEqual({ kind: "note", text: frozenReading.messages.belgium.contextNote() });
  });

  it("is on no other page but those of the sources and of all events", () => {
    const elsewhere = [...frozenPages].filter(
      ([path, { content }]) =>
        !["/belgium/", "/exchanges/"].includes(path) &&
        !path.startsWith("/sources/") &&
        textsIn(content).some((text) => ids.has(text) || sentences.has(text)),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it("is never given as an outcome", () => {
    for (const [, { content }] of frozenPages) {
      const wrong = recordsIn(content).filter(({ id, tone }) => ids.has(id) !== (tone === "context"));
      expect(wrong).toEqual([]);
    }
  });
});

describe("sister cities", () => {
  it("stand in a section of their own on a city's page, with a word on their age", () => {
    for (const { id } of frozenAtlas.cities) {
      const kinds = (kind: "city-pair" | "sister-cities") =>
        partnershipsOf(frozenAtlas, id).filter((partnership) => hasKind(partnership, kind));
      const shown = (section: string) =>
        (sectionAt(`/cities/${id}/`, section)?.blocks ?? []).flatMap((block) =>
          block.kind === "pairs"
            ? block.pairs.flatMap(({ link }) => (link.page.kind === "partnership" ? [link.page.id] : []))
            : [],
        );
      expect(shown("pairs"), id).toEqual(kinds("city-pair").map((partnership) => partnership.id));
      expect(shown("sister-cities"), id).toEqual(kinds("sister-cities").map((partnership) => partnership.id));
    }
  });

  it("are quiet, and City Pairs are not", () => {
    for (const [path, { content }] of frozenPages)
      for (const { id, blocks } of content.sections)
        for (const block of blocks)
          if (block.kind === "pairs") expect(block.isQuiet, `${path} ${id}`).toBe(id === "sister-cities");
  });

  it("say in which direction of the map the U.S. city lies, as its city's page does", () => {
    expect(contentAt("/partnerships/vilvoorde--columbus/").subtitle).toMatch(/ apart, Columbus to the west$/);
    expect(contentAt("/partnerships/antwerp--san-diego/").subtitle).toMatch(/ apart, San Diego to the west$/);
  });

  it("are never called City Pairs on their own pages", () => {
    const sisters = frozenAtlas.partnerships.filter((partnership) => !hasKind(partnership, "city-pair"));
    expect(sisters.length).toBeGreaterThan(0);
    for (const { id } of sisters) {
      const { subtitle, sections } = contentAt(`/partnerships/${id}/`);
      expect(subtitle).toMatch(
        /^Sister cities · [\d,]+ km \([\d,]+ miles\) apart, \S.* to the (south|north)?(west|east)$/,
      );
      expect(sections.map((section) => section.id)).not.toContain("city-pair");
    }
  });

  it("that Genk and Dearborn only announced are no partnership", () => {
    expect(partnershipsOf(frozenAtlas, "genk")).toEqual([]);
    expect(textsIn(contentAt("/cities/genk/")).join("\n")).toMatch(
      /Nothing read shows that the link was ever formalized/,
    );
  });
});

describe("the population", () => {
  it("of Vilvoorde stands with both figures, each with its date and source", () => {
    const facts = factsIn(contentAt("/cities/vilvoorde/")).filter(({ label }) =>
      label.startsWith("Population"),
    );
    expect(facts.map(({ value, sources }) => [value, sources.map(({ text }) => text)])).toEqual([
      [expect.stringContaining("about 37,000"), [expect.stringMatching(/Michael Duffin, paragraph 5$/)]],
      ["45,495 (January 1, 2020)", ["Statbel, population by municipality, January 1, 2020"]],
    ]);
  });

  it("of Brussels says of what area it is", () => {
    const facts = factsIn(contentAt("/cities/brussels/")).filter(({ label }) =>
      label.startsWith("Population"),
    );
    expect(facts.map(({ label }) => label)).toEqual([
      "Population, City of Brussels",
      "Population, Brussels-Capital Region",
    ]);
  });
});

describe("a disagreement", () => {
  it.each([
    ["/cities/vilvoorde/", ["vilvoorde-engagement-strategy-28", "vilvoorde-engagement-strategy-about-30"]],
    ["/cities/brussels/", ["conference-2005-three-dates", "conference-2005-two-days"]],
  ])("is marked at both claims on %s", (path, ids) => {
    const marked = claimsIn(contentAt(path)).filter(({ hasDisagreement }) => hasDisagreement);
    expect(marked.map(({ id }) => id).toSorted()).toEqual(ids);
  });
});

describe("two figures for one population", () => {
  it("disagree at the figures, and nowhere else among the facts of the place", () => {
    const place = contentAt("/cities/vilvoorde/").sections.find(({ id }) => id === "place");
    const [block, ...more] = place?.blocks ?? [];
    expect(more).toEqual([]);
    const disputed =
      block?.kind === "facts"
        ? block.facts.filter(({ hasDisagreement }) => hasDisagreement).map(({ label }) => label)
        : [];
    expect(disputed).toEqual(["Population", "Population"]);
  });

  it("are no disagreement where one is that of another area", () => {
    const facts = factsIn(contentAt("/cities/brussels/"));
    expect(facts.filter(({ hasDisagreement }) => hasDisagreement)).toEqual([]);
  });
});

describe("the direction of a delegation", () => {
  const factsOf = (path: string, id: string) =>
    recordsIn(contentAt(path))
      .find((record) => record.id === id)
      ?.facts.map(({ label, value }) => `${label}: ${value}`);

  it("is told by where it set out from and where it went", () => {
    expect(factsOf("/cities/vilvoorde/", "vilvoorde-columbus-2014")).toEqual(
      expect.arrayContaining(["From: Vilvoorde", "To: Columbus, Ohio"]),
    );
    expect(factsOf("/cities/vilvoorde/", "columbus-vilvoorde-2014")).toEqual(
      expect.arrayContaining(["From: Columbus, Ohio", "To: Vilvoorde"]),
    );
    expect(factsOf("/cities/columbus/", "columbus-belgium-2015")).toContain(
      "To: Antwerp, Vilvoorde and Brussels",
    );
  });

  it("that the source does not state is said to be so, and only then", () => {
    for (const { id, direction } of frozenAtlas.delegations) {
      const record = [...frozenPages.values()]
        .flatMap(({ content }) => recordsIn(content))
        .find((shown) => shown.id === id);
      const directions = record?.facts.filter(({ label }) => label === "Direction").map(({ value }) => value);
      expect(directions, id).toEqual(
        direction === "not-stated" ? ["The source does not state the direction."] : [],
      );
    }
  });

  it("is in the name of its line", () => {
    const names = (path: string) =>
      frozenPages
        .get(path)
        ?.picture.lines.filter(({ kind }) => kind === "visit")
        .map(({ name }) => name);
    expect(names("/cities/vilvoorde/")).toEqual([
      "Vilvoorde to Washington, D.C.: delegation, Feb 2015",
      "Columbus to Antwerp, Vilvoorde and Brussels: delegation, May 2015",
    ]);
    expect(names("/cities/columbus/")).toEqual([
      "Columbus to Antwerp, Vilvoorde and Brussels: delegation, May 2015",
    ]);
  });

  it("that is not stated is not made up in the name of its line", () => {
    const atlas = breakAtlas((draft) => {
      const delegation = item(draft.delegations);
      delegation.direction = "not-stated";
      delegation.from = { kind: "cities", cities: ["antwerp"] };
    });
    const { picture } = readPage({ ...frozenReading, atlas }, { kind: "city", id: "antwerp" });
    const names = picture.lines.map(({ name }) => name);
    expect(
      names.some((name) => name.startsWith("antwerp and columbus: delegation, direction not stated")),
    ).toBe(true);
  });
});

describe("the partnership page", () => {
  it("tells kind, distance, beginning and standing", () => {
    const content = contentAt("/partnerships/kasterlee--fountain-hills/");
    expect(content.title).toBe("Kasterlee and Fountain Hills, Arizona");
    const facts = blocksOfKind(content, "facts").flatMap((block) => block.facts);
    expect(facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      "Since: 1999",
      "Status: ended September 2022",
    ]);
  });

  it("sets its two cities side by side, each with place, people and programs", () => {
    const [block] = blocksOfKind(contentAt("/partnerships/vilvoorde--columbus/"), "ends");
    expect(
      block?.ends.map(({ link, place, populations, programs }) => [
        link.text,
        place,
        populations.length,
        programs.map(({ text }) => text).includes("City Pair Program"),
      ]),
    ).toEqual([
      ["Vilvoorde", "Flemish Brabant · Belgium", 2, true],
      ["Columbus, Ohio", "Ohio · United States", 1, true],
    ]);
  });

  it("tells what happened between the two as one story in order of time, each visit once", () => {
    const blocks = sectionAt("/partnerships/vilvoorde--columbus/", "delegations")?.blocks ?? [];
    expect(
      blocks.map((block) =>
        block.kind === "records" ? block.records.map(({ id, when }) => `${id}: ${when}`) : [],
      ),
    ).toEqual([
      [
        "columbus-vilvoorde-2014: June 15–21, 2014",
        "vilvoorde-columbus-2014: 2014",
        "columbus-belgium-2015: May 2015",
      ],
    ]);
  });

  it("says of cities between which nobody went that none did", () => {
    expect(sectionAt("/partnerships/mons--little-rock/", "delegations")?.blocks).toEqual([
      { kind: "note", text: "This atlas has recorded no delegation between these cities." },
    ]);
  });

  it("has a delegation whose direction is not stated in the same story", () => {
    const atlas = breakAtlas((draft) => {
      item(draft.delegations).direction = "not-stated";
    });
    const { content } = readPage(
      { ...frozenReading, atlas },
      { kind: "partnership", id: "vilvoorde--columbus" },
    );
    const blocks = content.sections.find(({ id }) => id === "delegations")?.blocks ?? [];
    expect(blocks.map(({ kind }) => kind)).toEqual(["records"]);
  });

  it("gives the distance in both units", () => {
    const { subtitle } = contentAt("/partnerships/kasterlee--fountain-hills/");
    const [km = 0, miles = 0] = [...(subtitle ?? "").matchAll(/[\d,]+/g)].map(([text]) =>
      Number(text.replace(",", "")),
    );
    expect(km / miles).toBeCloseTo(1.609, 2);
  });

  it("says why a beginning is not known", () => {
    const since = factsIn(contentAt("/partnerships/liege--nashville/")).find(
      ({ label }) => label === "Since",
    );
    expect(since).toMatchObject({ label: "Since", isKnown: false });
    expect(since?.value).toMatch(/no source read says when the pairing began\.$/);
  });

  it("never says that it had no outcome where a delegation between its cities had", () => {
    const wrong = frozenAtlas.partnerships.filter(({ id, belgianCity, usCity }) => {
      const texts = textsIn(contentAt(`/partnerships/${id}/`));
      const between = frozenAtlas.delegations.filter((delegation) => {
        const cities = delegationCities(delegation);
        return cities.includes(belgianCity) && cities.includes(usCity);
      });
      const hasOutcome = frozenAtlas.outcomes.some(({ delegations }) =>
        between.some((delegation) => delegations.includes(delegation.id)),
      );
      return hasOutcome && texts.includes(frozenReading.messages.partnership.noOutcomes());
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("the home page", () => {
  it("lists the five Belgian cities of City Pair with their counterparts and dates", () => {
    const rows = blocksOfKind(contentAt("/"), "rows")[0]?.rows;
    expect(rows?.map(({ link, detail }) => `${link.text}: ${detail}`)).toEqual([
      "Antwerp: San Diego · visit 2019",
      expect.stringMatching(/^Liège: Nashville and Chattanooga/),
      expect.stringMatching(/^Verviers: Nashville and Chattanooga/),
      expect.stringMatching(/^Vilvoorde: Columbus · visits 2014/),
      "Ostend: Seattle and Example Springs · visits 2016, 2017",
    ]);
  });

  it("marks the counterparts that the atlas infers", () => {
    const [cityPair, others] = blocksOfKind(contentAt("/"), "rows");
    expect(cityPair?.rows.map(({ inferred }) => inferred)).toEqual([
      "wholly",
      "wholly",
      "wholly",
      "wholly",
      "partly",
    ]);
    expect(others?.rows.filter(({ inferred }) => inferred)).toEqual([]);
  });

  it("counts them in its subtitle", () => {
    expect(contentAt("/").subtitle).toBe(
      "5 Belgian cities in the City Pair Program, 6 U.S. counterparts (1 stated in the sources, 5 inferred from them)",
    );
  });

  it.each([
    ["stated", "6 U.S. counterparts stated in the sources"],
    ["inferred", "6 U.S. counterparts inferred from the sources"],
  ] as const)("says in its subtitle where all pairs are %s", (kind, words) => {
    const basis = kind === "stated" ? { kind } : { kind, because: { en: "The example says so." } };
    const atlas = structuredClone(frozenAtlas);
    for (const { connections } of atlas.partnerships)
      for (const { claims } of connections) for (const claim of claims) claim.basis = basis;
    expect(readPage({ ...frozenReading, atlas }, { kind: "home" }).content.subtitle).toContain(words);
  });

  it("leads to every city of the atlas", () => {
    const linked = new Set(
      textsIn(contentAt("/").sections).concat(frozenPages.get("/")?.picture.marks.map(({ id }) => id) ?? []),
    );
    const sisters = frozenAtlas.partnerships.flatMap(({ belgianCity, usCity }) => [belgianCity, usCity]);
    expect(
      frozenAtlas.cities.map(({ id }) => id).filter((id) => !linked.has(id) && !sisters.includes(id)),
    ).toEqual([]);
  });
});
