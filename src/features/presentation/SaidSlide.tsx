import { useState } from "react";
import type { SlideContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";

type SaidSlideProps = {
  slide: SlideContent;
  number: number;
  count: number;
  /** Which of the slide's pictures, counted from 1. */
  picture: number;
  /** The audience sees a black or white screen, which says so itself. */
  isCovered?: boolean;
};

/** Says each slide and picture that is come to, for who does not see it. The first of a visit is there at once. */
export function SaidSlide({ slide, number, count, picture, isCovered = false }: SaidSlideProps) {
  const { stage } = usePresentMessages();
  const [first] = useState({ number, picture });
  const [hasMoved, setHasMoved] = useState(false);
  if (!hasMoved && (number !== first.number || picture !== first.picture)) setHasMoved(true);
  const { title } = slide;
  const years = slide.steps?.[picture - 1]?.years;
  return (
    <p className="visually-hidden" role="status" data-said>
      {hasMoved &&
        !isCovered &&
        (years === undefined
          ? stage.now({ number, count, title })
          : stage.nowYears({ number, count, title, years }))}
    </p>
  );
}
