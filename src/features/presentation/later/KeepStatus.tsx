import { useEffect, useRef, useState } from "react";
import type { Locale } from "@/domain/locale";
import type { BriefingProblem } from "@/domain/ownBriefing";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { formatTime } from "@/i18n/formatTime";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";
import { ProblemList } from "./ProblemList";

/** Whether what is on the screen is kept on this device. */
export type Keeping =
  /** Moment in ISO 8601. */
  | { kind: "kept"; savedAt: string }
  | { kind: "busy" }
  | { kind: "full" }
  | { kind: "forbidden" }
  /** Another window saved meanwhile. */
  | { kind: "conflict" }
  /** Another window deleted it meanwhile, or broke it. */
  | { kind: "removed" }
  | { kind: "refused"; problems: readonly BriefingProblem[] };

export type ConflictChoice = "keep-copy" | "take-stored";

type KeepStatusProps = { keeping: Keeping; locale: Locale; onConflict: (choice: ConflictChoice) => void };

function sayKeeping(keeping: Keeping, locale: Locale, words: PresentMessages["own"]["keeping"]): string {
  if (keeping.kind !== "kept") return words[keeping.kind]();
  return words.kept({ time: formatTime(new Date(keeping.savedAt), locale) });
}

/** Whether it is said aloud: what is not kept, and the first time that it is; not each pause in typing. */
function useIsNews(isLost: boolean, savedAt: string | undefined): boolean {
  const [first] = useState(savedAt);
  const heardRef = useRef<string>(undefined);
  const { current: heard } = heardRef;
  const isNewlyKept =
    savedAt !== undefined && savedAt !== first && (heard === undefined || heard === savedAt);
  useEffect(() => {
    if (isLost) heardRef.current = undefined;
    else if (isNewlyKept) heardRef.current = savedAt;
  }, [isLost, isNewlyKept, savedAt]);
  return isLost || isNewlyKept;
}

/** Says whether the briefing is kept, and what to do where it is not. */
export function KeepStatus({ keeping, locale, onConflict }: KeepStatusProps) {
  const words = usePresentMessages().own.keeping;
  const { kind } = keeping;
  const isLost = kind !== "kept" && kind !== "busy";
  const savedAt = kind === "kept" ? keeping.savedAt : undefined;
  const isNews = useIsNews(isLost, savedAt);
  return (
    <div className={styles.keeping} data-lost={isLost || undefined}>
      <p role="status" aria-live={isNews ? "polite" : "off"}>
        {sayKeeping(keeping, locale, words)}
      </p>
      {kind === "refused" && <ProblemList problems={keeping.problems} />}
      {(kind === "conflict" || kind === "removed") && (
        <button type="button" className="control" onClick={() => onConflict("keep-copy")}>
          {words.keepCopy()}
        </button>
      )}
      {kind === "conflict" && (
        <button type="button" className="control" onClick={() => onConflict("take-stored")}>
          {words.takeStored()}
        </button>
      )}
    </div>
  );
}
