import type { QuotationContent } from "@/content/pageContent";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./panel.module.css";

/** The words of a source, in its language, and the day on which they were read. */
export function Quotations({ quotations }: { quotations: readonly QuotationContent[] }) {
  const messages = useMessages();
  return quotations.map(({ text, lang, read }) => (
    <figure key={text} className={styles.quotation}>
      <blockquote lang={lang} dir="auto">
        {text}
      </blockquote>
      {read !== undefined && <figcaption>{messages.sources.quotationRead({ date: read })}</figcaption>}
    </figure>
  ));
}
