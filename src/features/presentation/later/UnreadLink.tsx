import type { BriefingProblem } from "@/domain/ownBriefing";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";
import { ProblemList } from "./ProblemList";

/** Why a link that should hold a briefing gave none. */
export type LinkFailure =
  | { kind: "cut"; has?: number; of?: number }
  | { kind: "damaged" | "too-large" | "foreign" | "newer" }
  | { kind: "broken"; problems: readonly BriefingProblem[] };

function sayFailure(failure: LinkFailure, { fragment }: PresentMessages["own"]): string {
  switch (failure.kind) {
    case "cut": {
      const { has, of } = failure;
      return has === undefined || of === undefined ? fragment.cutAnywhere() : fragment.cut({ has, of });
    }
    case "damaged":
      return fragment.damaged();
    case "too-large":
      return fragment.tooLarge();
    case "foreign":
      return fragment.foreign();
    case "newer":
      return fragment.newer();
    case "broken":
      return fragment.broken();
  }
}

/** Says why a link gave no briefing, and what to ask its sender for. */
export function UnreadLink({ failure }: { failure: LinkFailure }) {
  const { own } = usePresentMessages();
  return (
    <section className={styles.foreign} role="alert">
      <p className={styles.warning}>{sayFailure(failure, own)}</p>
      {failure.kind === "broken" && <ProblemList problems={failure.problems} />}
    </section>
  );
}
