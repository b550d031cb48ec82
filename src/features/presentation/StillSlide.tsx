import { memo, useMemo } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { Slide, type SlideProps } from "./Slide";
import styles from "./slide.module.css";
import { stillSizes } from "./stillSizes";

type StillSlideProps = Omit<SlideProps, "sizes" | "isMoving"> & {
  /** Whether it stands beside its own words: then it is a picture of the map, and is not read out a second time. */
  isPicture: boolean;
};

/** A slide as wide as its parent, of fixed proportions, that needs no script. It grows where its words have no room. */
export const StillSlide = memo(function StillSlide({ isPicture, ...props }: StillSlideProps) {
  const present = usePresentMessages();
  const { briefing, slide, qr } = props;
  const hasCode = Boolean(qr);
  const sizes = useMemo(
    () => stillSizes(briefing, slide, present, hasCode),
    [briefing, slide, present, hasCode],
  );
  return (
    <div className={styles.still} {...(isPicture && { role: "img", "aria-label": slide.mapText })}>
      <div aria-hidden={isPicture || undefined}>
        <Slide {...props} sizes={sizes} />
      </div>
    </div>
  );
});
