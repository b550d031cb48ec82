import { memo, useCallback, useMemo } from "react";
import type { LineContent } from "@/content/pictureContent";
import { LineOverlay } from "@/features/map/LineOverlay";
import type { Motion } from "@/features/map/motion";
import styles from "./atlantic.module.css";
import { atlanticWays } from "./atlanticWays";
import { drawGreatCircles } from "./drawGreatCircles";
import type { CityGroup } from "./markGroups";

/** Points up, as bearings count from north. */
const ARROW = "M0-8 6 6 0 3-6 6Z";

const arrowOf = ({ direction }: LineContent) =>
  direction && <path className={styles.arrow} d={ARROW} data-arrow />;

type AtlanticLinesProps = { lines: readonly LineContent[]; groups: readonly CityGroup[]; motion: Motion };

/** The connections as great circles, with an arrow where a source states the direction. */
export const AtlanticLines = memo(function AtlanticLines({ lines, groups, motion }: AtlanticLinesProps) {
  const ways = useMemo(() => atlanticWays(lines, groups), [lines, groups]);
  const draw = useCallback(
    (overlay: SVGSVGElement, map: Element) => drawGreatCircles(overlay, map, ways),
    [ways],
  );
  return (
    <LineOverlay
      lines={lines}
      motion={motion}
      within="[data-frame]"
      draw={draw}
      clipPrefix="around-atlantic"
      beside={arrowOf}
    />
  );
});
