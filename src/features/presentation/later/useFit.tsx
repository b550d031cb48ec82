import { type ReactNode, useDeferredValue, useEffect, useState } from "react";
import type { SlideContent } from "@/content/briefing/slideContent";
import type { Slide } from "@/domain/plainBriefing";
import type { SlideProps } from "@/features/presentation/Slide";
import { whenIdle } from "@/ui/whenIdle";
import { FitRoom } from "./FitRoom";
import type { FitSize } from "./fitSizes";

type FitInput = Pick<SlideProps, "briefing" | "frameTitles"> & {
  slides: readonly Slide[];
  selected: number;
  readSlide: (slide: Slide) => SlideContent;
};

type Fit = {
  /** At which sizes the words of a slide have no room; undefined until it has been tried. */
  cutOf: (slide: Slide) => readonly FitSize[] | undefined;
  /** Where slides are tried. */
  room: ReactNode;
};

/** What was tried: the words, and on a cover also who speaks and when. */
type Tried = { cut: readonly FitSize[]; briefing: SlideProps["briefing"] };

/** Tries one slide after the other, the chosen one first, and each anew when it has changed. */
export function useFit({ slides, selected, readSlide, briefing, frameTitles }: FitInput): Fit {
  const [tried] = useState(() => new WeakMap<SlideContent, Tried>());
  const [round, setRound] = useState(0);
  const cutOf = (slide: Slide) => {
    const content = readSlide(slide);
    const known = tried.get(content);
    return known && (content.kind !== "cover" || known.briefing === briefing) ? known.cut : undefined;
  };
  // Letters come before what is said of them.
  const asked = useDeferredValue(slides);
  const chosen = asked[selected];
  const next = [...(chosen ? [chosen] : []), ...asked].find((slide) => !cutOf(slide));
  const content = next && readSlide(next);
  const number = next ? asked.indexOf(next) + 1 : 1;
  const [due, setDue] = useState<{ content: SlideContent; briefing: SlideProps["briefing"] }>();
  useEffect(() => (content ? whenIdle(() => setDue({ content, briefing })) : undefined), [content, briefing]);
  return {
    cutOf,
    room: due && due.content === content && due.briefing === briefing && (
      <FitRoom
        key={round}
        briefing={briefing}
        slide={content}
        number={number}
        count={asked.length}
        frameTitles={frameTitles}
        onMeasured={(cut) => {
          tried.set(content, { cut, briefing });
          setRound(round + 1);
        }}
      />
    ),
  };
}
