import type { PageContent } from "@/content/pageContent";
import type { Reading } from "@/content/reading";
import type { Claim } from "@/domain/claim";
import { inLocale } from "@/domain/inLocale";
import type { Page } from "@/domain/page";
import { cutText } from "./cutText";

/** What search engines and networks show of a description, about. Characters. */
const MAX_LENGTH = 200;

function firstClaim({ atlas }: Reading, page: Page): Claim | undefined {
  switch (page.kind) {
    case "city":
      return atlas.cities.find(({ id }) => id === page.id)?.claims[0];
    case "partnership":
      return atlas.partnerships.find(({ id }) => id === page.id)?.connections[0]?.claims[0];
    case "program":
      return atlas.programs.find(({ id }) => id === page.id)?.claims[0];
    default:
      return undefined;
  }
}

/** A page in a sentence, for those who see only a link to it: what its record says first, else what the page is. */
export function describePage(reading: Reading, page: Page, content: PageContent): string {
  const claim = firstClaim(reading, page);
  return cutText(claim ? inLocale(claim.text, reading.locale) : content.description, MAX_LENGTH);
}
