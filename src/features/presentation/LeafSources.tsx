import type { BriefingContent } from "@/content/briefing/slideContent";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./handout.module.css";

/** What each slide of a leaf rests on, in full, and what of it is somebody's own words; on paper alone. */
export function LeafSources({ slides }: Pick<BriefingContent, "slides">) {
  const { handout } = usePresentMessages();
  const lines = slides.flatMap(({ sources, ownWords }, index) => {
    const own = ownWords?.text.length ?? 0;
    const parts = [...sources, ...(own > 0 ? [handout.ownWords({ count: own })] : [])];
    return parts.length > 0 ? [{ number: index + 1, text: parts.join(" · ") }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <section className={styles.leafSources} data-leaf-sources>
      <h2>{handout.sources()}</h2>
      <ol>
        {lines.map(({ number, text }) => (
          <li key={number} value={number}>
            {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
