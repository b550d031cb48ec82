import { toCamera } from "@/app/toCamera";
import type { usePageView } from "@/app/usePageView";
import { drawingGround } from "@/basemap/drawing";
import { scaleNames } from "@/content/scaleBar";
import { PrintedFigure } from "@/features/print/later/PrintedFigure";
import { jointLabel } from "@/i18n/groupNames";
import { legendNames } from "@/i18n/legendNames";
import { useMessages } from "@/i18n/MessagesContext";
import { drawNumberedMap } from "@/picture/drawNumberedMap";
import type { Look } from "@/picture/look";
import { PALETTES } from "@/picture/palette";
import { measureLetters } from "@/ui/later/measureLetters";
import type { UrlState } from "@/url-state/urlState";
import { filtersInWords } from "./filtersInWords";

/** The page's own, which have been loaded when it is printed. */
const FAMILY = "'Public Sans', system-ui, sans-serif";
const FACES: Look["faces"] = {
  title: { family: FAMILY, weight: 700 },
  strong: { family: FAMILY, weight: 700 },
  plain: { family: FAMILY, weight: 500 },
};

type PrintedProps = {
  state: UrlState;
  pageView: Pick<ReturnType<typeof usePageView>, "view" | "read" | "result">;
};

/** Both maps of the page as it is seen, with numbers, drawn for paper. */
export function PrintedMap({ state, pageView: { view, read, result } }: PrintedProps) {
  const messages = useMessages();
  const { title, strong, plain } = FACES;
  const { svg, places } = drawNumberedMap({
    picture: view.picture,
    grounds: { us: drawingGround("us"), be: drawingGround("be") },
    cameras: { us: toCamera(state.us), be: toCamera(state.be) },
    locale: state.locale,
    frameTitles: { us: messages.map.usTitle(), be: messages.map.beTitle() },
    jointLabel: (names) => jointLabel(messages.map, names),
    insetName: (id) => messages.map.inset({ id }),
    scaleNames: scaleNames(messages, state.locale),
    legend: legendNames(messages, view.picture),
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
  const names = read ? filtersInWords(read.reading, result?.filters ?? {}) : [];
  const filters = messages.print.filters({ names: names.join(" · ") });
  const note =
    result && names.length > 0 ? messages.print.answered({ filters, answer: result.answer }) : undefined;
  return <PrintedFigure svg={svg} places={places} note={note} />;
}
