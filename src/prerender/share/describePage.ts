import { partnershipLinkTitle } from "@/content/basis";
import type { PageContent } from "@/content/pageContent";
import type { Reading } from "@/content/reading";
import type { Claim } from "@/domain/claim";
import { evidenceOf } from "@/domain/evidence";
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

/**
 * A page in a sentence, for those who see only a link to it: what its record says first, else what the page is. How it
 * is known stands at its beginning, where nothing cuts it off.
 */
export function describePage(reading: Reading, page: Page, content: PageContent): string {
  const claim = firstClaim(reading, page);
  if (!claim) return cutText(content.description, MAX_LENGTH);
  const text = inLocale(claim.text, reading.locale);
  const { preview } = reading.messages;
  const said = {
    stated: text,
    inferred: preview.textInferred({ text }),
    weak: preview.textWeak({ text }),
  };
  return cutText(said[evidenceOf(reading.atlas, claim)], MAX_LENGTH);
}

/** What a link to the page is called: its title, and of a partnership how it is known. */
export function titleOfLink(reading: Reading, page: Page, { title }: PageContent): string {
  const partnership =
    page.kind === "partnership" ? reading.atlas.partnerships.find(({ id }) => id === page.id) : undefined;
  return partnership ? partnershipLinkTitle(reading, partnership) : title;
}
