import { opacityOf, strokeAttributes, strokeOf } from "@/basemap/lineLook";
import { lineSample } from "@/basemap/lineSample";
import type { CityRole } from "@/domain/connections";
import type { LegendLine } from "@/i18n/legendNames";
import styles from "./map.module.css";

/** Form carries meaning: filled circle, ring, dot, diamond. The style sheet draws them, here as on marks. */
export function Shape({ role }: { role: CityRole }) {
  return <span className={styles.shape} data-role={role} />;
}

/** A short piece of a line as the legend shows it. */
export function LineSample({ entry: { line, hasArrow } }: { entry: Pick<LegendLine, "line" | "hasArrow"> }) {
  const stroke = strokeOf(line);
  const { d, arrow } = lineSample({ x: 1, y: 6 }, 34, hasArrow);
  return (
    <svg className={styles.sample} viewBox="0 0 36 12" aria-hidden="true" focusable="false">
      <path d={d} {...strokeAttributes(stroke)} opacity={opacityOf(stroke)} />
      {arrow && <path d={arrow} fill={`var(--${stroke.hue})`} data-arrow />}
    </svg>
  );
}
