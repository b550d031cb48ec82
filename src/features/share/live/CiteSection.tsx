import { Copy } from "lucide-react";
import { useId, useRef, useState } from "react";
import {
  CITATION_FORMS,
  type CitationForm,
  type CitedView,
  citePage,
  type PageCitation,
} from "@/domain/pageCitation";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./cite.module.css";

type CiteSectionProps = {
  citation: PageCitation;
  /** The reader's own day, YYYY-MM-DD. */
  today: string;
  /** Addresses of the files to keep. */
  files: { bibtex: string; csl: string; ris: string };
  /** What of the page is seen. */
  view: CitedView;
  /** Says whether it could. */
  onCopy: (text: string) => Promise<boolean>;
};

/** A page's citation in the form that the reader chooses, to be copied or kept as a file. */
export function CiteSection({ citation, today, files, view, onCopy }: CiteSectionProps) {
  const { cite } = useMessages();
  const id = useId();
  const textRef = useRef<HTMLTextAreaElement>(null);
  const [form, setForm] = useState<CitationForm>("apa");
  const [status, setStatus] = useState("");
  const text = citePage(citation, form, today, view);
  const handleFormChange = (name: string) => {
    const chosen = CITATION_FORMS.find((one) => one === name);
    if (chosen) setForm(chosen);
    setStatus("");
  };
  const handleCopy = async () => {
    const hasCopied = await onCopy(text);
    setStatus(hasCopied ? cite.copied() : cite.notCopied());
    if (hasCopied) return;
    textRef.current?.focus();
    textRef.current?.select();
  };
  return (
    <section className={styles.cite} aria-label={cite.title()}>
      <div className={styles.row}>
        <label htmlFor={`${id}-form`}>{cite.form()}</label>
        <select
          id={`${id}-form`}
          className="control"
          value={form}
          onChange={({ target }) => handleFormChange(target.value)}
        >
          {CITATION_FORMS.map((name) => (
            <option key={name} value={name}>
              {cite.forms[name]()}
            </option>
          ))}
        </select>
      </div>
      <textarea
        ref={textRef}
        className={styles.text}
        data-form={form}
        readOnly
        spellCheck={false}
        rows={form === "apa" || form === "chicago" ? 5 : 10}
        value={text}
        aria-label={cite.text()}
      />
      <div className={styles.row}>
        <button type="button" className="control" onClick={handleCopy}>
          <Copy aria-hidden="true" size={16} />
          <span>{cite.copy()}</span>
        </button>
        <p className={styles.status} role="status">
          {status}
        </p>
      </div>
      <p className={styles.files}>
        <span>{`${cite.files()}:`}</span>{" "}
        <a href={files.bibtex} download>
          {cite.forms.bibtex()}
        </a>{" "}
        <span>·</span>{" "}
        <a href={files.csl} download>
          {cite.forms.csl()}
        </a>{" "}
        <span>·</span>{" "}
        <a href={files.ris} download>
          {cite.forms.ris()}
        </a>
      </p>
    </section>
  );
}
