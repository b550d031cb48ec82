import { memo, useMemo } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { Slide, type SlideProps } from "./Slide";
import styles from "./slide.module.css";
import { stillSizes } from "./stillSizes";

/** A slide as wide as its parent, of fixed proportions, that needs no script. It grows where its words have no room. */
export const StillSlide = memo(function StillSlide(props: Omit<SlideProps, "sizes" | "isMoving">) {
  const present = usePresentMessages();
  const { briefing, slide, qr } = props;
  const hasCode = Boolean(qr);
  const sizes = useMemo(
    () => stillSizes(briefing, slide, present, hasCode),
    [briefing, slide, present, hasCode],
  );
  return (
    <div className={styles.still}>
      <Slide {...props} sizes={sizes} />
    </div>
  );
});
