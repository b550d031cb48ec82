import { useState } from "react";
import type { Slide } from "@/domain/plainBriefing";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { FIT_SIZES, type FitSize } from "./fitSizes";
import styles from "./own.module.css";

/** Says where the words of the chosen slide have no room. */
export function FitStatus({ cut }: { cut: readonly FitSize[] | undefined }) {
  const { fit } = usePresentMessages().own;
  // Until the next try is over the last one stands: what is the same is not said at each pause in typing.
  const [known, setKnown] = useState(cut);
  if (cut && cut !== known) setKnown(cut);
  const where = FIT_SIZES.filter((size) => known?.includes(size)).map((size) => fit.sizes[size]());
  return (
    <p role="status" className={where.length > 0 ? styles.warning : styles.help} data-fit={cut?.join(" ")}>
      {known && (where.length > 0 ? fit.cut({ where: where.join(", ") }) : fit.fits())}
    </p>
  );
}

/** The numbers of all slides whose words are cut somewhere, in one sentence. */
export function FitSummary({
  slides,
  cutOf,
}: {
  slides: readonly Slide[];
  cutOf: (slide: Slide) => readonly FitSize[] | undefined;
}) {
  const { fit } = usePresentMessages().own;
  const numbers = slides.flatMap((slide, index) => ((cutOf(slide)?.length ?? 0) > 0 ? [index + 1] : []));
  if (numbers.length === 0) return null;
  return (
    <p className={styles.warning} data-fit-summary>
      {fit.slides({ count: numbers.length, numbers: numbers.join(", ") })}
    </p>
  );
}
