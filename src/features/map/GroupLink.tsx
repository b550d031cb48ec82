import type { MouseEvent } from "react";
import type { Placement } from "@/basemap/arrangement";
import type { Box } from "@/basemap/camera";
import { placeClasses } from "@/basemap/fractions";
import type { GroupContent } from "@/content/pictureContent";
import { useHref } from "@/url-state/HrefContext";
import { markClasses } from "./MarkLink";
import styles from "./map.module.css";

type GroupLinkProps = {
  group: GroupContent;
  /** What its still frame shows; absent in a live one, where Leaflet places it. */
  box?: Box | undefined;
  placement?: Placement | undefined;
  /** In a live frame, what a press does instead of following the link. */
  onOpen?: (() => void) | undefined;
};

/** Cities for which a frame has no room, as one mark that says how many they are; without a script it leads to all cities. */
export function GroupLink({ group, box, placement, onOpen }: GroupLinkProps) {
  const href = useHref();
  const { id, count, label, name, country, placements } = group;
  const place = box ? placeClasses(group, box) : "";
  if (place === undefined) return null;
  const handleClick = (event: MouseEvent) => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a
      className={`mark ${styles.mark} ${styles.group} ${place} ${markClasses(placements, placement)}`}
      href={href({ kind: "cities" })}
      aria-label={name}
      data-city={`group-${id}`}
      data-group={country}
      data-emphasis="none"
      data-count={count}
      onClick={handleClick}
      draggable={false}
    >
      <span className={styles.label} data-label="">
        {label}
      </span>
    </a>
  );
}
