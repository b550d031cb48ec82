import type { Atlas } from "@/domain/atlas";
import { frozenAtlas } from "../fixtures/frozenAtlas";

/** What a title could hold at its worst. */
export const BAD_TITLES = {
  quotes: `"Double" 'single' & «angled» ’`,
  markup: "</title x></script><script>alert(1)</script><!-- ]]> &amp; $& $'",
  pictographs: "Ghent 👩‍👩‍👧 🇧🇪 fair",
  rightToLeft: "بروكسل and בריסל",
  onlyOtherScript: "北京",
  halfPair: "Broken \ud83d pair",
  oneWord: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3),
  long: "A title of very many words that goes on and on ".repeat(25).trim(),
} as const;

/** The atlas with every name and title replaced. */
export function atlasCalled(title: string): Atlas {
  const atlas = structuredClone(frozenAtlas);
  atlas.about.title.en = title;
  for (const city of atlas.cities) {
    Object.assign(city.names, { en: title, nl: title, fr: title, de: title });
    city.region.en = title;
    for (const claim of city.claims) claim.text.en = title;
  }
  for (const program of atlas.programs) program.name.en = title;
  for (const delegation of atlas.delegations) delegation.title.en = title;
  return atlas;
}

/** One partnership, its two cities and two programs: a page of each kind, and rendered in a moment. */
export function smallAtlas(atlas: Atlas): Atlas {
  const cities = atlas.cities.filter(({ id }) => id === "antwerp" || id === "san-diego");
  const isKept = ({ city }: { city: string }) => cities.some(({ id }) => id === city);
  return {
    ...atlas,
    cities,
    partnerships: atlas.partnerships.filter(({ id }) => id === "antwerp--san-diego"),
    programs: atlas.programs
      .filter(({ id }) => id === "city-pair" || id === "ivlp")
      .map((program) => ({ ...program, cities: program.cities.filter(isKept) })),
    delegations: [],
    outcomes: [],
    events: [],
  };
}
