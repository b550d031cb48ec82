import { partnershipLinkTitle } from "@/content/basis";
import { describeAnswer } from "@/content/describeAnswer";
import type { PageContent } from "@/content/pageContent";
import type { Reading } from "@/content/reading";
import type { Page } from "@/domain/page";
import { cutText } from "./cutText";

/** What search engines and networks show of a description, about. Characters. */
const MAX_LENGTH = 155;

/**
 * A page in a sentence, for those who see only a link to it: its answer, with how it is known, else what the page is.
 */
export function describePage(reading: Reading, content: PageContent): string {
  const block = content.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "answer");
  const { title, documentTitle, description = documentTitle } = content;
  const text = block?.kind === "answer" ? describeAnswer(reading, title, block.answer) : description;
  return cutText(text, MAX_LENGTH);
}

/** What a link to the page is called: its title, and of a partnership how it is known. */
export function titleOfLink(reading: Reading, page: Page, { title }: PageContent): string {
  const partnership =
    page.kind === "partnership" ? reading.atlas.partnerships.find(({ id }) => id === page.id) : undefined;
  return partnership ? partnershipLinkTitle(reading, partnership) : title;
}
