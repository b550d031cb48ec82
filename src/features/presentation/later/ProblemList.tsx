import type { BriefingProblem } from "@/domain/ownBriefing";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";

/** As many as somebody mends before trying again. */
const MOST_SHOWN = 20;

function whereOf({ slide, field, paragraph }: BriefingProblem, { problem }: PresentMessages["own"]): string {
  const name = problem.field[field]();
  if (slide === undefined) return name;
  const inner = name.toLowerCase();
  return paragraph === undefined
    ? problem.inSlide({ number: slide, field: inner })
    : problem.inParagraph({ number: slide, field: inner, paragraph });
}

/** What is wrong with a briefing, where, and what to do about it. */
export function ProblemList({ problems }: { problems: readonly BriefingProblem[] }) {
  const { own } = usePresentMessages();
  return (
    <ul className={styles.problems}>
      {problems.slice(0, MOST_SHOWN).map((problem) => (
        <li key={JSON.stringify(problem)}>
          {own.problem.line({
            where: whereOf(problem, own),
            fault: own.problem.fault[problem.fault]({ limit: problem.limit ?? 0 }),
          })}
        </li>
      ))}
      {problems.length > MOST_SHOWN && <li>{own.open.more({ count: problems.length - MOST_SHOWN })}</li>}
    </ul>
  );
}
