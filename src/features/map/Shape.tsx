import type { LineKind } from "@/content/pictureContent";
import type { CityRole } from "@/domain/connections";
import styles from "./map.module.css";

/** Form carries meaning: filled circle, ring, dot, diamond. Drawn in a box of 20 × 20 around its middle. */
export function Shape({ role }: { role: CityRole }) {
  return (
    <svg
      className={styles.shape}
      data-role={role}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      focusable="false"
    >
      {role === "us-city" && <path d="M0-8 8 0 0 8-8 0Z" />}
      {(role === "counterpart-named" || role === "counterpart-inferred") && <circle r="7" />}
      {role === "counterpart-not-named" && <circle className={styles.ring} r="5.5" />}
      {role === "not-in-city-pair" && <circle r="4.5" />}
    </svg>
  );
}

/** A short piece of a line as the legend shows it. */
export function LineSample({ kind }: { kind: LineKind }) {
  return (
    <svg className={styles.sample} data-kind={kind} viewBox="0 0 26 10" aria-hidden="true" focusable="false">
      <path d="M1 5H25" />
    </svg>
  );
}
