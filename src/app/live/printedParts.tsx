import { localDay } from "@/domain/localDay";
import { PrintedSources } from "@/features/print/live/PrintedSources";
import { PrintedStamp } from "@/features/print/live/PrintedStamp";
import { drawQr } from "@/features/share/live/qrDrawing";
import { formatPartialDate } from "@/i18n/formatDate";
import { PrintedMap, type PrintedProps } from "./PrintedMap";

/** What a page has on paper alone; `address` is that of the view. */
export function printedParts({ state, pageView }: PrintedProps, address: string) {
  return {
    figure: <PrintedMap state={state} pageView={pageView} />,
    appendix: pageView.file && <PrintedSources sources={pageView.file.sources} />,
    stamp: (
      <PrintedStamp date={formatPartialDate(localDay(new Date()), state.locale)} code={drawQr(address)} />
    ),
  };
}
