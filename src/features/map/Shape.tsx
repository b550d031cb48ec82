import type { LineKind } from "@/content/pictureContent";
import type { CityRole } from "@/domain/connections";
import styles from "./map.module.css";

/** Form carries meaning: filled circle, ring, dot, diamond. The style sheet draws them, here as on marks. */
export function Shape({ role }: { role: CityRole }) {
  return <span className={styles.shape} data-role={role} />;
}

/** A short piece of a line as the legend shows it. */
export function LineSample({ kind }: { kind: LineKind }) {
  return (
    <svg className={styles.sample} data-kind={kind} viewBox="0 0 26 10" aria-hidden="true" focusable="false">
      <path d="M1 5H25" />
    </svg>
  );
}
