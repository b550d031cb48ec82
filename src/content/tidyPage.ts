import type { Page } from "@/domain/page";
import { gatherGaps } from "./gatherGaps";
import { linkWithin } from "./linkWithin";
import type { PageContent } from "./pageContent";
import type { Reading } from "./reading";
import { sayOnce } from "./sayOnce";

/** What holds for the text of any page: no gap is said twice, all gaps stand together, no link leads away to what is here. */
export function tidyPage(
  { messages }: Pick<Reading, "messages">,
  page: Page,
  content: PageContent,
): PageContent {
  const sections = gatherGaps(page, sayOnce(page, content.sections), messages.panel.gaps());
  return { ...content, sections: linkWithin(page, sections) };
}
