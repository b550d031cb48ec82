import { MoveRight } from "lucide-react";
import { createContext, Fragment, type ReactNode, useContext, useRef } from "react";
import type {
  AnswerCertainty,
  AnswerContent,
  AnswerDelegation,
  AnswerNames,
  AnswerOutcome,
} from "@/content/pageContent";
import { translateName } from "@/content/translateName";
import type { Page } from "@/domain/page";
import { useMessages } from "@/i18n/MessagesContext";
import { useArrowKeys } from "@/ui/useArrowKeys";
import { useHref } from "@/url-state/HrefContext";
import styles from "./answerCard.module.css";

/** How it is known, where no good source says it: the dash of its line on the map, and the word. */
function Certainty({ certainty }: { certainty?: AnswerCertainty | undefined }) {
  const { card } = useMessages();
  return (
    certainty && (
      <span className={styles.certainty} data-certainty={certainty}>
        {card[certainty]()}
      </span>
    )
  );
}

/** To a place in the text that the card opens; where the card stands beside another one, on the page of its city. */
const ToPlaceContext = createContext((fragment: string) => `#${fragment}`);

type PartProps = {
  label: string;
  section?: string | undefined;
  count?: number | undefined;
  /** Label and answer fit in one line. */
  isShort?: boolean;
  children: ReactNode;
};

/** One question with its answer; the label leads to the section that tells of it. */
function Part({ label, section, count, isShort = false, children }: PartProps) {
  const toPlace = useContext(ToPlaceContext);
  return (
    <div className={styles.part} data-short={isShort || undefined}>
      <dt>
        {section === undefined ? <span>{label}</span> : <a href={toPlace(`section-${section}`)}>{label}</a>}
        {count !== undefined && count > 1 && <b>{count}</b>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function More({ section, count }: { section: string; count: number }) {
  const { card } = useMessages();
  const toPlace = useContext(ToPlaceContext);
  return count > 0 ? (
    <a className={styles.more} href={toPlace(`section-${section}`)}>
      {card.more({ count })}
    </a>
  ) : null;
}

function Names({ kind, section, count, links }: AnswerNames) {
  const { card } = useMessages();
  const href = useHref();
  const none = kind === "cities" ? card.noCities() : card.noCounterparts();
  const label = {
    counterparts: card.counterparts({ count }),
    sisters: card.sisters({ count }),
    cities: card.cities(),
    links: card.link(),
  }[kind];
  return (
    <Part label={label} section={section} count={count} isShort={links.length === 0}>
      {links.length === 0 ? (
        <span className={styles.none}>{none}</span>
      ) : (
        <ul className={styles.names} data-kind={kind}>
          {links.map((link) => (
            <li key={link.text}>
              <a href={href(link.page, link.fragment)} translate={translateName(link)}>
                {link.text}
              </a>
              <Certainty certainty={link.certainty} />
            </li>
          ))}
          {section !== undefined && count > links.length && (
            <li>
              <More section={section} count={count - links.length} />
            </li>
          )}
        </ul>
      )}
    </Part>
  );
}

function DelegationRow({ id, page, when, from, to, program, size, certainty }: AnswerDelegation) {
  const { card } = useMessages();
  const toPlace = useContext(ToPlaceContext);
  const href = useHref();
  const details = [program, size].filter((detail) => detail !== undefined);
  return (
    <li>
      <a href={page ? href(page, id) : toPlace(id)}>
        <span>{when}</span>
        <span>
          <span className={styles.way} translate="no">
            <span>{from}</span> <MoveRight size={15} aria-label={card.to()} role="img" /> <span>{to}</span>
          </span>
          {(details.length > 0 || certainty) && (
            <span className={styles.details}>
              {details.map((detail, index) => (
                <Fragment key={detail}>
                  {index > 0 && <span>{" · "}</span>}
                  <span>{detail}</span>
                </Fragment>
              ))}
              <Certainty certainty={certainty} />
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

function OutcomeRow({ id, page, title, report, certainty }: AnswerOutcome) {
  const toPlace = useContext(ToPlaceContext);
  const href = useHref();
  return (
    <li>
      <a href={page ? href(page, id) : toPlace(id)}>{title}</a>
      <p className={styles.details}>
        <span>{report}</span>
        <Certainty certainty={certainty} />
      </p>
    </li>
  );
}

type RecordsPartProps = {
  label: string;
  section: string;
  records: { count: number; rows: readonly unknown[] };
  /** Where there is none. */
  none: string;
  className: string | undefined;
  children: ReactNode;
};

/** Records in lines, and how many more there are. */
function RecordsPart({ label, section, records, none, className, children }: RecordsPartProps) {
  const { count, rows } = records;
  return (
    <Part label={label} section={section} count={count} isShort={count === 0}>
      {count === 0 ? (
        <span className={styles.none}>{none}</span>
      ) : (
        <ul className={className}>
          {children}
          {count > rows.length && (
            <li>
              <More section={section} count={count - rows.length} />
            </li>
          )}
        </ul>
      )}
    </Part>
  );
}

/** What a city, a partnership or a program comes to, before the evidence for it. */
export function AnswerCard({ names, delegations, outcomes, programs, unknown }: AnswerContent) {
  const { card } = useMessages();
  const href = useHref();
  const programsRef = useRef<HTMLUListElement>(null);
  useArrowKeys(programsRef, "a", programs);
  return (
    <dl className={styles.card} data-card>
      <Names {...names} />
      <RecordsPart
        label={card.delegations()}
        section="delegations"
        records={delegations}
        none={card.noDelegations()}
        className={`${styles.rows} ${styles.ways}`}
      >
        {delegations.rows.map((row) => (
          <DelegationRow key={row.id} {...row} />
        ))}
      </RecordsPart>
      <RecordsPart
        label={card.outcomes()}
        section="outcomes"
        records={outcomes}
        none={card.noOutcomes()}
        className={styles.rows}
      >
        {outcomes.rows.map((row) => (
          <OutcomeRow key={row.id} {...row} />
        ))}
      </RecordsPart>
      {programs && (
        <Part
          label={card.programs()}
          section={programs.section}
          count={programs.links.length}
          isShort={programs.links.length === 0}
        >
          {programs.links.length === 0 ? (
            <span className={styles.none}>{card.noPrograms()}</span>
          ) : (
            <ul className={styles.programs} ref={programsRef}>
              {programs.links.map((link) => (
                <li key={link.text}>
                  <a href={href(link.page)}>{link.text}</a>
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {unknown > 0 && (
        <Part label={card.unknown()} section="gaps" isShort>
          <span>{card.unknownOf({ count: unknown })}</span>
        </Part>
      )}
    </dl>
  );
}

/** The card of a page that is not the one that is read. */
export function AnswerCardOf({ page, answer }: { page: Page; answer: AnswerContent }) {
  const href = useHref();
  return (
    <ToPlaceContext value={(fragment) => href(page, fragment)}>
      <AnswerCard {...answer} />
    </ToPlaceContext>
  );
}
