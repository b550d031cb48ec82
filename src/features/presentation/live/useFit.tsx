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
  /** At which sizes the words of a slide are cut; undefined until it has been tried. */
  cutOf: (slide: Slide) => readonly FitSize[] | undefined;
  /** Where slides are tried. */
  room: ReactNode;
};

/** Tries one slide after the other, the chosen one first, and each anew when it has changed. */
export function useFit({ slides, selected, readSlide, briefing, frameTitles }: FitInput): Fit {
  const [cuts] = useState(() => new WeakMap<SlideContent, readonly FitSize[]>());
  const [, setCount] = useState(0);
  // Letters come before what is said of them.
  const asked = useDeferredValue(slides);
  const chosen = asked[selected];
  const isOpen = (slide: Slide) => !cuts.has(readSlide(slide));
  const next = chosen && isOpen(chosen) ? chosen : asked.find(isOpen);
  const content = next && readSlide(next);
  const [due, setDue] = useState<SlideContent>();
  useEffect(() => (content ? whenIdle(() => setDue(content)) : undefined), [content]);
  const number = next ? asked.indexOf(next) + 1 : 1;
  return {
    cutOf: (slide) => cuts.get(readSlide(slide)),
    room: due && due === content && (
      <FitRoom
        briefing={briefing}
        slide={due}
        number={number}
        count={asked.length}
        frameTitles={frameTitles}
        onMeasured={(cut) => {
          cuts.set(due, cut);
          setCount((before) => before + 1);
        }}
      />
    ),
  };
}
