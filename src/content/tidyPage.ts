import type { Page } from "@/domain/page";
import { linkWithin } from "./linkWithin";
import type { PageContent } from "./pageContent";
import { sayOnce } from "./sayOnce";

/** What holds for the text of any page: no gap is said twice, and no link leads away to what stands here. */
export function tidyPage(page: Page, content: PageContent): PageContent {
  return { ...content, sections: linkWithin(page, sayOnce(page, content.sections)) };
}
