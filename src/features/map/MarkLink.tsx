import type { Joint, Placement } from "@/basemap/arrangement";
import type { Box } from "@/basemap/camera";
import { placeClasses } from "@/basemap/fractions";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import type { MarkContent } from "@/content/pictureContent";
import { useHref } from "@/url-state/HrefContext";
import styles from "./map.module.css";

/** So many labels of several cities may stand by one mark, in frames of different sizes. */
const MOST_JOINTS = 3;

function placementClasses(
  prefix: string,
  { label, joint, isSmall }: Placement,
  joints: readonly Joint[],
): string {
  const order = joint ? joints.findIndex((it) => it.label === joint.label) + 1 : 0;
  // One too many is not shown.
  const place = joint && order === 0 ? "hidden" : label;
  return [
    `${prefix}-${place}`,
    ...(order > 0 ? [`${prefix}-j${order}`] : []),
    ...(isSmall ? [`${prefix}-q`] : []),
  ].join(" ");
}

/** The labels of several cities that stand by a mark in some frame, each once. */
function jointsOf(placements: readonly Placement[]): Joint[] {
  const byLabel = new Map(placements.flatMap(({ joint }) => (joint ? [[joint.label, joint] as const] : [])));
  return [...byLabel.values()].slice(0, MOST_JOINTS);
}

/** How a mark and its label stand: as told, or by size class. */
export function markClasses(
  placements: readonly Placement[],
  placement: Placement | undefined,
  joints: readonly Joint[] = [],
): string {
  return placement
    ? placementClasses("on", placement, joints)
    : SIZE_CLASSES.map((size, index) =>
        placementClasses(size.id, placements[index] ?? { label: "hidden" }, joints),
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

/**
 * A city on the map: a link, whose shape the style sheet draws, with its label. No still frame shows one far
 * beside its box. `data-label` has the ids of the cities that a label names; its own is left out.
 */
export function MarkLink({ mark, box, placement, number }: MarkLinkProps) {
  const href = useHref();
  const { id, label, name, role, emphasis, placements, isLeftOut } = mark;
  const place = box ? placeClasses(mark, box) : "";
  if (place === undefined) return null;
  const joints = jointsOf(placement ? [placement] : placements);
  return (
    <a
      className={`mark ${styles.mark} ${place} ${markClasses(placements, placement, joints)}`}
      href={href({ kind: "city", id })}
      aria-label={name}
      aria-current={emphasis === "selected" ? "true" : undefined}
      data-city={id}
      data-role={role}
      data-emphasis={emphasis}
      data-number={number}
      data-out={isLeftOut ? "" : undefined}
      title={isLeftOut && name}
      draggable={false}
    >
      <span className={styles.label} data-label="" translate="no">
        {label}
      </span>
      {joints.map((joint, index) => (
        <span
          key={joint.label}
          className={`${styles.label} ${styles.joint} j${index + 1}`}
          data-label={joint.cities.join(" ")}
          translate="no"
        >
          {joint.label}
        </span>
      ))}
    </a>
  );
}
