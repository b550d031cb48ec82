import type { Placement } from "@/basemap/arrangement";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import type { MarkContent } from "@/content/pictureContent";
import { useHref } from "@/url-state/HrefContext";
import styles from "./map.module.css";
import { Shape } from "./Shape";

function placementClasses(prefix: string, { label, shift }: Placement): string {
  const shiftClass = shift ? ` ${prefix}-${shift.side}${shift.ring}` : "";
  return `${prefix}-${label}${shiftClass}`;
}

type MarkLinkProps = {
  mark: MarkContent;
  /** Where the reader moved the frame: the placement there. Else the page's own, by size class. */
  placement?: Placement | undefined;
  /** On paper, where a list explains it. */
  number?: number | undefined;
};

/** A city on the map: a link with its shape and its label. */
export function MarkLink({ mark, placement, number }: MarkLinkProps) {
  const href = useHref();
  const { id, label, name, role, emphasis, placements } = mark;
  const classes = placement
    ? placementClasses("on", placement)
    : SIZE_CLASSES.map((size, index) =>
        placementClasses(size.id, placements[index] ?? { label: "hidden" }),
      ).join(" ");
  return (
    <a
      className={`mark ${styles.mark} at-${id} ${classes}`}
      href={href({ kind: "city", id })}
      aria-label={name}
      aria-current={emphasis === "selected" ? "true" : undefined}
      data-city={id}
      data-emphasis={emphasis}
      draggable={false}
    >
      <span className={styles.leader} />
      <span className={styles.target} data-target data-number={number}>
        <Shape role={role} />
        <span className={styles.label} data-label={id} translate="no">
          {label}
        </span>
      </span>
    </a>
  );
}
