import type { BriefingReading } from "@/content/briefing/briefingReading";
import type { CitedPage } from "@/prerender/cite/citePages";
import { ownCitationPath } from "@/url-state/ownCitationPath";
import { formatPresentPath } from "@/url-state/presentPaths";

/**
 * How a reader's own briefing is cited, by its folder: with its author, or where it names none. The site is where it is found,
 * never whose words it is. The browser puts title, author, day and link of the briefing in the place of these.
 */
export function ownCitations(
  { locale, messages }: Pick<BriefingReading, "locale" | "messages">,
  siteAddress: string,
  updated: string,
): [folder: string, cited: CitedPage][] {
  const path = formatPresentPath({ kind: "own" }, locale);
  const cited: CitedPage = {
    title: "Title of the briefing",
    container: messages.site.name(),
    url: siteAddress + path,
    path,
    updated,
    locale,
  };
  return [
    [ownCitationPath(locale, true), { ...cited, author: "Author of the briefing" }],
    [ownCitationPath(locale, false), cited],
  ];
}
