import type { ReactNode } from "react";
import type { EvidenceUse } from "@/content/numberSources";
import type { EvidenceSource, PageEvidence } from "@/content/pageEvidence";
import type { Sentence } from "@/content/sentences";
import { About } from "@/features/panel/About";
import { Quotations } from "@/features/panel/Quotations";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./evidence.module.css";

type UsedSourceProps = {
  number: number | undefined;
  use: EvidenceUse;
  source: EvidenceSource;
  /** Day of the last change to the data, in words. */
  updated: string;
};

function UsedSource({ number, use, source, updated }: UsedSourceProps) {
  const { about, evidence, panel } = useMessages();
  const href = useHref();
  const { id, name, publisher, author, title, language, published, grade, gradeReason, url, archived } =
    source;
  const by = publisher ?? author ?? name;
  const { quotations = [], places = [] } = use;
  return (
    <li data-evidence-source={id}>
      <p className={styles.by}>
        {number !== undefined && <span className={styles.number}>{number}</span>}
        <strong>{by}</strong>
      </p>
      <p className={styles.where}>
        {author !== undefined && author !== by && <span>{author}</span>}
        {title !== by && <cite lang={language}>{title}</cite>}
        <span>{published}</span>
        {places.map((place) => (
          <span key={place}>{place}</span>
        ))}
      </p>
      <Quotations quotations={quotations} />
      <p className={styles.note}>
        <span>{evidence.grade({ grade })}</span> <span>{gradeReason}</span>
      </p>
      {!quotations.some(({ read }) => read) && (
        <p className={styles.note}>{about.updated({ date: updated })}</p>
      )}
      <p className={styles.links}>
        <a href={href({ kind: "source", id })}>{number === undefined ? name : evidence.inFull({ number })}</a>
        {url !== undefined && (
          <a href={url} rel="noreferrer">
            {panel.opensPage()}
          </a>
        )}
        {archived && (
          <a href={archived.url} rel="noreferrer">
            {archived.text}
          </a>
        )}
      </p>
    </li>
  );
}

/** While their evidence is on its way, or where it has not come: what the page itself knows of the sources, and a way on. */
function NamedSources({ sentence, first }: { sentence: Sentence; first?: string | undefined }) {
  const href = useHref();
  return (
    <ul className={styles.sources}>
      {firstOf(sentence.its.sources, first).map(({ source, text, number }) => (
        <li key={source}>
          <p className={styles.by}>
            {number !== undefined && <span className={styles.number}>{number}</span>}
            <a href={href({ kind: "source", id: source })}>{text}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}

const firstOf = <Use extends { source: string }>(uses: readonly Use[], first: string | undefined): Use[] =>
  uses.toSorted((one, other) => Number(other.source === first) - Number(one.source === first));

type SentenceEvidenceProps = {
  sentence: Sentence;
  /** Absent until it has come. */
  evidence: Pick<PageEvidence, "sources" | "uses"> | undefined;
  /** The source that was pressed: it comes first. */
  first?: string | undefined;
  updated: string;
  /** Apart from the sentence, which else says by itself what it is about. */
  isApart: boolean;
  /** What a reader can do with the sentence. */
  children?: ReactNode;
};

/** All that a sentence rests on: why it is concluded, each source with its words, and how good it is. */
export function SentenceEvidence(props: SentenceEvidenceProps) {
  const { sentence, evidence, first, updated, isApart, children } = props;
  const messages = useMessages();
  const { its, kind } = sentence;
  const numbers = new Map(its.sources.map(({ source, number }) => [source, number]));
  const sourceOf = new Map(evidence?.sources.map((source) => [source.id, source]));
  const uses = firstOf(evidence?.uses[its.id ?? ""] ?? [], first);
  return (
    <>
      {"because" in its && its.because !== undefined && (
        <p className={styles.because}>
          <strong>{`${messages.panel.inferred()}.`}</strong> <span>{its.because}</span>
        </p>
      )}
      {kind === "gap" && <p className={styles.note}>{messages.evidence.readFor()}</p>}
      {evidence ? (
        <ul className={styles.sources}>
          {uses.map((use) => {
            const source = sourceOf.get(use.source);
            const number = numbers.get(use.source);
            return (
              source && (
                <UsedSource key={use.source} number={number} use={use} source={source} updated={updated} />
              )
            );
          })}
        </ul>
      ) : (
        <NamedSources sentence={sentence} first={first} />
      )}
      {isApart && kind !== "fact" && <About {...sentence.its} />}
      {children}
    </>
  );
}
