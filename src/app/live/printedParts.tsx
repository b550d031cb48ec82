import { citedSources } from "@/content/citedSources";
import { localDay } from "@/domain/localDay";
import { MOST_NAMED } from "@/features/panel/Gaps";
import { PrintedSources } from "@/features/print/live/PrintedSources";
import { PrintedStamp } from "@/features/print/live/PrintedStamp";
import { drawQr } from "@/features/share/live/qrDrawing";
import { formatPartialDate } from "@/i18n/formatDate";
import { PrintedMap, type PrintedProps } from "./PrintedMap";

/** What a page has on paper alone; `address` is that of the view. */
export function printedParts({ state, pageView }: PrintedProps, address: string) {
  const { read, view } = pageView;
  return {
    figure: <PrintedMap state={state} pageView={pageView} />,
    appendix: read && <PrintedSources sources={citedSources(read.reading, view.content, MOST_NAMED)} />,
    stamp: (
      <PrintedStamp date={formatPartialDate(localDay(new Date()), state.locale)} code={drawQr(address)} />
    ),
  };
}
