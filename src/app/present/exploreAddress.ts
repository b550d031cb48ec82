import type { Show } from "@/domain/briefing";
import type { Locale } from "@/domain/locale";
import { pageOfShow } from "@/domain/pageOfShow";
import { formatUrl } from "@/url-state/formatUrl";

/** The page of the live map that shows what a slide shows, below the base. */
export function exploreAddress(show: Show, locale: Locale): string {
  const page = pageOfShow(show);
  const { from, to, programs } = show;
  const isProgram = page.kind === "program";
  return formatUrl({
    locale,
    page,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(!isProgram && programs.length > 0 && { programs }),
  });
}
