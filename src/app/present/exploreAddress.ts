import type { Show } from "@/domain/briefing";
import { filtersOfShow } from "@/domain/filtersOfShow";
import type { Locale } from "@/domain/locale";
import { pageOfShow } from "@/domain/pageOfShow";
import { formatUrl } from "@/url-state/formatUrl";

/** The page of the live map that shows what a slide shows, below the base. */
export function exploreAddress(show: Show, locale: Locale): string {
  const page = pageOfShow(show);
  const { programs, view } = show;
  const isProgram = page.kind === "program";
  return formatUrl({
    locale,
    page,
    ...filtersOfShow(show),
    ...(!isProgram && programs.length > 0 && { programs }),
    ...(view && { view }),
  });
}
