import { useState } from "react";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { type BriefingEdit, editBriefing } from "@/features/presentation/editBriefing";
import {
  type EditHistory,
  NO_HISTORY,
  recordEdit,
  redoEdit,
  undoEdit,
} from "@/features/presentation/editHistory";

export type Edits = {
  /** Says whether it changed something. `run` names the field that is typed into. */
  apply: (edit: BriefingEdit, run?: string) => boolean;
  /** Absent where nothing can be taken back, or done again. */
  undo?: () => OwnBriefing;
  redo?: () => OwnBriefing;
};

/** Changes a briefing that is kept elsewhere, and remembers what was before. Its date becomes `today`. */
export function useEdits(
  briefing: OwnBriefing,
  today: string,
  onChange: (briefing: OwnBriefing) => void,
): Edits {
  const [history, setHistory] = useState<EditHistory<OwnBriefing>>(NO_HISTORY);
  const back = undoEdit(history, briefing);
  const forth = redoEdit(history, briefing);
  const go = (step: NonNullable<typeof back>) => () => {
    setHistory(step.history);
    onChange({ ...step.state, date: today });
    return step.state;
  };
  return {
    apply: (edit, run) => {
      const next = editBriefing(briefing, edit);
      if (next === briefing) return false;
      setHistory(recordEdit(history, briefing, run));
      onChange({ ...next, date: today });
      return true;
    },
    ...(back && { undo: go(back) }),
    ...(forth && { redo: go(forth) }),
  };
}
