import type { Show } from "@/domain/briefing";
import { filtersOfShow } from "@/domain/filtersOfShow";
import type { Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";
import { pageOfShow } from "@/domain/pageOfShow";
import { showOfStep } from "@/domain/showOfStep";
import { formatUrl } from "@/url-state/formatUrl";

/** The page of the live map that shows what a slide shows, below the base. */
export function exploreAddress(asked: Show, locale: Locale, picture = 1): string {
  const show = asked.steps ? showOfStep(asked, picture - 1) : asked;
  const its = pageOfShow(show);
  const { programs, view } = show;
  // Of several programs the first one's page: the map of all may have nothing to draw.
  const [program] = programs;
  const isSeen =
    Object.keys(filtersOfShow({ ...show, from: undefined, to: undefined })).length > 0 || view !== undefined;
  const page: Page =
    its.kind === "home" && program !== undefined && !isSeen ? { kind: "program", id: program } : its;
  return formatUrl({
    locale,
    page,
    ...filtersOfShow(show),
    ...(page.kind === "home" && programs.length > 0 && { programs }),
    ...(view && { view }),
  });
}
