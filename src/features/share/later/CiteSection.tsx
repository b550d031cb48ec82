import { Copy } from "lucide-react";
import { Fragment, useId, useRef, useState } from "react";
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
  /** What is cited, as a heading says it. */
  name: string;
  citation: PageCitation;
  /** The reader's own day, YYYY-MM-DD. */
  today: string;
  /** Addresses of the files to keep; absent where nothing on the server has them. */
  files: Record<FileForm, string> | undefined;
  /** What of the page is seen. */
  view: CitedView;
  /** Says whether it could. */
  onCopy: (text: string) => Promise<boolean>;
  onSave: (content: Blob, name: string) => void;
};

/** Forms that reference managers read, with the name and the type of a file of them. */
const FILE_FORMS = {
  bibtex: { name: "cite.bib", type: "application/x-bibtex" },
  csl: { name: "cite.json", type: "application/vnd.citationstyles.csl+json" },
  ris: { name: "cite.ris", type: "application/x-research-info-systems" },
} as const;

type FileForm = keyof typeof FILE_FORMS;

const isFileForm = (form: CitationForm): form is FileForm => Object.hasOwn(FILE_FORMS, form);

/** A page's citation in the form that the reader chooses, to be copied or kept as a file. */
export function CiteSection(props: CiteSectionProps) {
  const { name, citation, today, files, view, onCopy, onSave } = props;
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
  const handleSave = (its: FileForm) => {
    const file = FILE_FORMS[its];
    onSave(new Blob([`${citePage(citation, its, today, view)}\n`], { type: file.type }), file.name);
  };
  return (
    <section className={styles.cite} aria-label={name}>
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
        {CITATION_FORMS.filter(isFileForm).map((its, index) => (
          <Fragment key={its}>
            {index > 0 && <span> · </span>}
            {files ? (
              <a href={files[its]} download>
                {cite.forms[its]()}
              </a>
            ) : (
              <button type="button" className={styles.file} onClick={() => handleSave(its)}>
                {cite.forms[its]()}
              </button>
            )}
          </Fragment>
        ))}
      </p>
    </section>
  );
}
