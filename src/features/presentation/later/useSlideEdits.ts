import { useState } from "react";
import type { OwnBriefing } from "@/domain/ownBriefing";
import type { Slide } from "@/domain/plainBriefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { type Edits, useEdits } from "./useEdits";

/** What was done last, in words; a deletion can be taken back where it is told. */
type Notice = { text: string; isDeletion: boolean };

/** Where the chosen slide is after a step back or forth: one that has come back is chosen, else it goes with its slide. */
function followSlide(before: readonly Slide[], after: readonly Slide[], selected: number): number {
  const returned = after.findIndex((slide) => !before.includes(slide));
  if (returned >= 0 && after.length >= before.length) return returned;
  const current = before[selected];
  const at = current === undefined ? -1 : after.indexOf(current);
  return at >= 0 ? at : Math.min(selected, after.length - 1);
}

/** The changes to a briefing with the slide that is chosen, counted from 0, and what is said about them. */
export function useSlideEdits(
  briefing: OwnBriefing,
  today: string,
  firstSelected: number,
  onChange: (briefing: OwnBriefing) => void,
) {
  const { own } = usePresentMessages();
  const edits = useEdits(briefing, today, onChange);
  const [chosen, setChosen] = useState(firstSelected);
  const [notice, setNotice] = useState<Notice>();
  const selected = Math.min(chosen, briefing.slides.length - 1);
  const say = (text: string, isDeletion = false) => setNotice({ text, isDeletion });
  const apply: Edits["apply"] = (edit, run) => {
    setNotice(undefined);
    return edits.apply(edit, run);
  };
  const step = (go: () => OwnBriefing, words: (at: { number: number }) => string) => () => {
    const at = followSlide(briefing.slides, go().slides, selected);
    setChosen(at);
    say(words({ number: at + 1 }));
  };
  return {
    selected,
    notice,
    apply,
    select: setChosen,
    changeSlide: (change: Partial<Slide>, run?: string) => {
      apply({ kind: "slide", at: selected, change }, run && `${run} ${selected}`);
    },
    replace: (whole: OwnBriefing) => {
      apply({ kind: "whole", briefing: whole });
    },
    add: () => {
      if (apply({ kind: "add", at: selected + 1 })) setChosen(selected + 1);
    },
    move: (from: number, to: number) => {
      if (!apply({ kind: "move", from, to })) return;
      const title = briefing.slides[from]?.title.trim() || own.untitledSlide();
      setChosen(to);
      say(own.slides.moved({ title, number: to + 1 }));
    },
    duplicate: () => {
      if (!apply({ kind: "duplicate", at: selected })) return;
      setChosen(selected + 1);
      say(own.slides.duplicated({ number: selected + 2 }));
    },
    remove: () => {
      if (!apply({ kind: "delete", at: selected })) return;
      setChosen(Math.min(selected, briefing.slides.length - 2));
      say(own.slides.removed({ number: selected + 1 }), true);
    },
    undo: edits.undo && step(edits.undo, own.undone),
    redo: edits.redo && step(edits.redo, own.redone),
  };
}
