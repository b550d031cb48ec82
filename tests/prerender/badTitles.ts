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
