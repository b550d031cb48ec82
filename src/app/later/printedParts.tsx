import { useAddressState } from "@/app/state/Address";
import { useIsListWhole } from "@/app/state/Evidence";
import { useDrawnPicture, usePage } from "@/app/state/PageView";
import { sourcesNamedIn } from "@/content/citedSources";
import { MOST_NAMED } from "@/content/mostNamed";
import { localDay } from "@/domain/localDay";
import { PrintedSources } from "@/features/print/later/PrintedSources";
import { PrintedStamp } from "@/features/print/later/PrintedStamp";
import { drawQr } from "@/features/share/later/qrDrawing";
import { formatPartialDate } from "@/i18n/formatDate";
import { PrintedMap } from "./PrintedMap";

function Figure() {
  const { state } = useAddressState();
  const pageView = usePage();
  const picture = useDrawnPicture();
  return <PrintedMap state={state} pageView={{ ...pageView, view: { ...pageView.view, picture } }} />;
}

/** The sources of the page in full, where the text does not name them so by itself. */
function Appendix() {
  const { view, file, sources } = usePage();
  if (useIsListWhole() || !file) return null;
  // Those that the text calls by their short names, as the filters have left it.
  const named = new Set(sourcesNamedIn(view.content.sections ?? file.view.content.sections, MOST_NAMED));
  return <PrintedSources sources={sources.filter(({ id }) => named.has(id))} />;
}

/** `address` is that of the view. */
function Stamp({ address }: { address: string }) {
  const { locale } = useAddressState().state;
  return <PrintedStamp date={formatPartialDate(localDay(new Date()), locale)} code={drawQr(address)} />;
}

/** What a page has on paper alone. */
export const printedParts = { Appendix, Figure, Stamp };
