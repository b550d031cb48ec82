import type { Show } from "@/domain/briefing";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { pageOfShow } from "@/domain/pageOfShow";
import { showOfStep } from "@/domain/showOfStep";
import { formatUrl } from "@/url-state/formatUrl";

/** The page of the live map that shows what a slide shows, below the base. */
export function exploreAddress(asked: Show, locale: Locale, picture = 1): string {
  const show = asked.steps ? showOfStep(asked, picture - 1) : asked;
  const its = pageOfShow(show);
  // Of several programs the first one's page: the map of all may have nothing to draw.
  const [program] = show.programs;
  const page: Page = its.kind === "home" && program !== undefined ? { kind: "program", id: program } : its;
  const { from, to } = show;
  return formatUrl({
    locale,
    page,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
}
