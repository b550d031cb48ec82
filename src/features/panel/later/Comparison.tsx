import type { ComparedContent } from "@/content/pageContent";
import { AnswerCardOf } from "@/features/panel/AnswerCard";
import { useHref } from "@/url-state/HrefContext";
import styles from "./comparison.module.css";

export type ComparisonProps = { cities: readonly ComparedContent[] };

/** The cards of two cities side by side; below each other where there is no room. */
export function Comparison({ cities }: ComparisonProps) {
  const href = useHref();
  return (
    <div className={styles.comparison}>
      {cities.map(({ link, where, answer }) => (
        <article key={link.text}>
          <h3>
            <a href={href(link.page)} translate="no">
              {link.text}
            </a>
          </h3>
          <p>{where}</p>
          <AnswerCardOf page={link.page} answer={answer} />
        </article>
      ))}
    </div>
  );
}
