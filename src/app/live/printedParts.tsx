import { sourcesNamedIn } from "@/content/citedSources";
import { MOST_NAMED } from "@/content/mostNamed";
import { localDay } from "@/domain/localDay";
import { PrintedSources } from "@/features/print/live/PrintedSources";
import { PrintedStamp } from "@/features/print/live/PrintedStamp";
import { drawQr } from "@/features/share/live/qrDrawing";
import { formatPartialDate } from "@/i18n/formatDate";
import { PrintedMap, type PrintedProps } from "./PrintedMap";

/**
 * What a page has on paper alone; `address` is that of the view, `isListWhole` says that the text itself names its sources
 * in full.
 */
export function printedParts(
  { state, pageView, isListWhole }: PrintedProps & { isListWhole: boolean },
  address: string,
) {
  const { view, file, sources } = pageView;
  // Those that the text calls by their short names, as the filters have left it.
  const sections = view.content.sections ?? file?.view.content.sections;
  const named = new Set(sourcesNamedIn(sections, MOST_NAMED));
  return {
    figure: <PrintedMap state={state} pageView={pageView} />,
    appendix: file && !isListWhole && <PrintedSources sources={sources.filter(({ id }) => named.has(id))} />,
    stamp: (
      <PrintedStamp date={formatPartialDate(localDay(new Date()), state.locale)} code={drawQr(address)} />
    ),
  };
}
