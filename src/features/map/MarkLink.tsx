import type { Placement } from "@/basemap/arrangement";
import type { Box } from "@/basemap/camera";
import { placeClasses } from "@/basemap/fractions";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import type { MarkContent } from "@/content/pictureContent";
import { useHref } from "@/url-state/HrefContext";
import styles from "./map.module.css";

function placementClasses(prefix: string, { label, shift }: Placement): string {
  const shiftClass = shift ? ` ${prefix}-${shift.side}${shift.ring}` : "";
  return `${prefix}-${label}${shiftClass}`;
}

/** How a mark and its label stand: as told, or by size class. */
export function markClasses(placements: readonly Placement[], placement: Placement | undefined): string {
  return placement
    ? placementClasses("on", placement)
    : SIZE_CLASSES.map((size, index) =>
        placementClasses(size.id, placements[index] ?? { label: "hidden" }),
      ).join(" ");
}

type MarkLinkProps = {
  mark: MarkContent;
  /** What its still frame shows; absent in a live one, where Leaflet places it. */
  box?: Box | undefined;
  /** Where the reader moved the frame: the placement there. Else the page's own, by size class. */
  placement?: Placement | undefined;
  /** On paper, where a list explains it. */
  number?: number | undefined;
};

/** A city on the map: a link, whose shape the style sheet draws, with its label. No still frame shows one far beside its box. */
export function MarkLink({ mark, box, placement, number }: MarkLinkProps) {
  const href = useHref();
  const { id, label, name, role, emphasis, placements, isLeftOut } = mark;
  const place = box ? placeClasses(mark, box) : "";
  if (place === undefined) return null;
  return (
    <a
      className={`mark ${styles.mark} ${place} ${markClasses(placements, placement)}`}
      href={href({ kind: "city", id })}
      aria-label={name}
      aria-current={emphasis === "selected" ? "true" : undefined}
      data-city={id}
      data-role={role}
      data-emphasis={emphasis}
      data-number={number}
      data-left-out={isLeftOut ? "" : undefined}
      title={isLeftOut && name}
      draggable={false}
    >
      <span className={styles.label} data-label={id} translate="no">
        {label}
      </span>
    </a>
  );
}
