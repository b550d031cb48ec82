import { MoveRight } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type {
  AnswerCertainty,
  AnswerContent,
  AnswerDelegation,
  AnswerNames,
  AnswerOutcome,
} from "@/content/pageContent";
import { translateName } from "@/content/translateName";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./answerCard.module.css";

/** How it is known, where no good source says it: the dash of its line on the map, and the word. */
export function Certainty({ certainty }: { certainty?: AnswerCertainty | undefined }) {
  const { answer } = useMessages();
  return (
    certainty && (
      <span className={styles.certainty} data-certainty={certainty}>
        {answer[certainty]()}
      </span>
    )
  );
}

type PartProps = {
  label: string;
  section?: string | undefined;
  count?: number | undefined;
  children: ReactNode;
};

/** One question with its answer; the label leads to the section that tells of it. */
function Part({ label, section, count, children }: PartProps) {
  return (
    <div className={styles.part}>
      <dt>
        {section === undefined ? <span>{label}</span> : <a href={`#section-${section}`}>{label}</a>}
        {count !== undefined && count > 1 && <b>{count}</b>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function More({ section, count }: { section: string; count: number }) {
  const { answer } = useMessages();
  return count > 0 ? (
    <a className={styles.more} href={`#section-${section}`}>
      {answer.more({ count })}
    </a>
  ) : null;
}

function Names({ kind, section, count, links }: AnswerNames) {
  const { answer } = useMessages();
  const href = useHref();
  const none = kind === "cities" ? answer.noCities() : answer.noCounterparts();
  const label = {
    counterparts: answer.counterparts({ count }),
    sisters: answer.sisters({ count }),
    cities: answer.cities(),
    links: answer.link(),
  }[kind];
  return (
    <Part label={label} section={section} count={count}>
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

function DelegationRow({ id, when, from, to, program, size, certainty }: AnswerDelegation) {
  const { answer } = useMessages();
  const details = [program, size].filter((detail) => detail !== undefined);
  return (
    <li>
      <a href={`#${id}`}>
        <span className={styles.when}>{when}</span>
        <span className={styles.way} translate="no">
          <span>{from}</span>
          <MoveRight size={15} aria-label={answer.to()} role="img" />
          <span>{to}</span>
        </span>
      </a>
      <Certainty certainty={certainty} />
      {details.length > 0 && (
        <span className={styles.details}>
          {details.map((detail, index) => (
            <Fragment key={detail}>
              {index > 0 && <span>{" · "}</span>}
              <span>{detail}</span>
            </Fragment>
          ))}
        </span>
      )}
    </li>
  );
}

function OutcomeRow({ id, title, report, certainty }: AnswerOutcome) {
  return (
    <li>
      <a href={`#${id}`}>{title}</a>
      <Certainty certainty={certainty} />
      <span className={styles.details}>{report}</span>
    </li>
  );
}

/** What a city, a partnership or a program comes to, before the evidence for it. */
export function AnswerCard({ names, delegations, outcomes, programs, unknown }: AnswerContent) {
  const { answer } = useMessages();
  const href = useHref();
  return (
    <dl className={styles.card} data-answer>
      <Names {...names} />
      <Part label={answer.delegations()} section="delegations" count={delegations.count}>
        {delegations.count === 0 ? (
          <span className={styles.none}>{answer.noDelegations()}</span>
        ) : (
          <ul className={styles.rows}>
            {delegations.rows.map((row) => (
              <DelegationRow key={row.id} {...row} />
            ))}
            {delegations.count > delegations.rows.length && (
              <li>
                <More section="delegations" count={delegations.count - delegations.rows.length} />
              </li>
            )}
          </ul>
        )}
      </Part>
      <Part label={answer.outcomes()} section="outcomes" count={outcomes.count}>
        {outcomes.count === 0 ? (
          <span className={styles.none}>{answer.noOutcomes()}</span>
        ) : (
          <ul className={styles.rows}>
            {outcomes.rows.map((row) => (
              <OutcomeRow key={row.id} {...row} />
            ))}
            {outcomes.count > outcomes.rows.length && (
              <li>
                <More section="outcomes" count={outcomes.count - outcomes.rows.length} />
              </li>
            )}
          </ul>
        )}
      </Part>
      {programs && (
        <Part label={answer.programs()} section="programs" count={programs.length}>
          {programs.length === 0 ? (
            <span className={styles.none}>{answer.noPrograms()}</span>
          ) : (
            <ul className={styles.programs}>
              {programs.map((link) => (
                <li key={link.text}>
                  <a href={href(link.page)}>{link.text}</a>
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
      {unknown > 0 && (
        <Part label={answer.unknown()} section="gaps">
          <span>{answer.unknownOf({ count: unknown })}</span>
        </Part>
      )}
    </dl>
  );
}
