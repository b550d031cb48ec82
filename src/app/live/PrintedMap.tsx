import { toCamera } from "@/app/toCamera";
import type { usePageView } from "@/app/usePageView";
import type { FrameId } from "@/basemap/frames";
import { activeFilters } from "@/domain/filters";
import { inLocale } from "@/domain/inLocale";
import { describeFilter } from "@/features/filters/describeFilters";
import { PrintedFigure } from "@/features/print/live/PrintedFigure";
import { legendNames } from "@/i18n/legendNames";
import { useMessages } from "@/i18n/MessagesContext";
import { drawNumberedMap, type Ground } from "@/picture/drawNumberedMap";
import type { Look } from "@/picture/look";
import { PALETTES } from "@/picture/palette";
import { measureLetters } from "@/ui/live/measureLetters";
import type { UrlState } from "@/url-state/urlState";

/** The page's own, which have been loaded when it is printed. */
const FAMILY = "'Public Sans', system-ui, sans-serif";
const FACES: Look["faces"] = {
  title: { family: FAMILY, weight: 700 },
  strong: { family: FAMILY, weight: 700 },
  plain: { family: FAMILY, weight: 500 },
};

/** The drawing that the HTML brought: it stays there when the live map has taken a copy. */
function groundOf(frame: FrameId): Ground {
  const svg = document.querySelector(`[data-drawing="${frame}"] svg`);
  return { width: Number(svg?.getAttribute("viewBox")?.split(" ")[2] ?? 1), markup: svg?.innerHTML ?? "" };
}

export type PrintedProps = {
  state: UrlState;
  pageView: Pick<ReturnType<typeof usePageView>, "view" | "read" | "result">;
};

/** Both maps of the page as it is seen, with numbers, drawn for paper. */
export function PrintedMap({ state, pageView: { view, read, result } }: PrintedProps) {
  const messages = useMessages();
  const { title, strong, plain } = FACES;
  const { svg, places } = drawNumberedMap({
    picture: view.picture,
    grounds: { us: groundOf("us"), be: groundOf("be") },
    cameras: { us: toCamera(state.us), be: toCamera(state.be) },
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    legend: legendNames(messages),
    look: {
      palette: PALETTES.light,
      faces: FACES,
      advances: {
        title: measureLetters(title),
        strong: measureLetters(strong),
        plain: measureLetters(plain),
      },
    },
  });
  const programs = read?.reading.atlas.programs.map(({ id, name }) => ({
    id,
    name: inLocale(name, state.locale),
  }));
  const filters = result?.filters ?? {};
  const names = activeFilters(filters).map((name) => describeFilter(name, filters, programs ?? [], messages));
  const note = names.length > 0 ? messages.print.filters({ names: names.join(" · ") }) : undefined;
  return <PrintedFigure svg={svg} places={places} note={note} />;
}
