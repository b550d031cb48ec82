import { opacityOf, strokeAttributes, strokeOf } from "@/basemap/lineLook";
import { lineSample } from "@/basemap/lineSample";
import type { CityRole } from "@/domain/connections";
import type { RowLine } from "@/i18n/rowLegend";
import styles from "./map.module.css";

/** Form carries meaning: filled circle, ring, dot, diamond. The style sheet draws them, here as on marks. */
export function Shape({ role }: { role: CityRole }) {
  return <span className={styles.shape} data-role={role} />;
}

type Sampled = Pick<RowLine, "line" | "hasArrow"> & Partial<Pick<RowLine, "isInk">>;

/** A short piece of a line as the legend shows it; in ink where it is of no hue. */
export function LineSample({ entry: { line, hasArrow, isInk = false } }: { entry: Sampled }) {
  const stroke = strokeOf(line);
  const { d, arrow } = lineSample({ x: 1, y: 6 }, 30, hasArrow);
  const hue = `var(--${isInk ? "ink" : stroke.hue})`;
  return (
    <svg className={styles.sample} viewBox="0 0 32 12" aria-hidden="true" focusable="false">
      <path d={d} {...strokeAttributes(stroke)} stroke={hue} opacity={opacityOf(stroke)} />
      {arrow && <path d={arrow} fill={hue} data-arrow />}
    </svg>
  );
}
