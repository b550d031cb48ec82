import type { Citation } from "@/domain/claim";
import { formatPartialDate } from "@/i18n/formatDate";
import type { QuotationContent } from "./pageContent";
import type { Reading } from "./reading";

/** The words of one source that these citations quote, each once. */
export function readQuotations(
  { locale }: Reading,
  citations: readonly Citation[],
  sourceId: string,
): QuotationContent[] {
  const quotations = citations.flatMap(({ source, quotation }) =>
    source === sourceId && quotation ? [quotation] : [],
  );
  return [...new Map(quotations.map((quotation) => [quotation.text, quotation])).values()].map(
    ({ text, lang, read }) => ({
      text,
      lang,
      ...(read !== undefined && { read: formatPartialDate(read, locale) }),
    }),
  );
}
