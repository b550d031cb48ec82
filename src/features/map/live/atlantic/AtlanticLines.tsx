import { memo, useCallback, useMemo } from "react";
import type { LineContent, MarkContent } from "@/content/pictureContent";
import { LineOverlay } from "@/features/map/LineOverlay";
import type { Motion } from "@/features/map/motion";
import styles from "./atlantic.module.css";
import { atlanticWays } from "./atlanticWays";
import { drawGreatCircles } from "./drawGreatCircles";

/** Points up, as bearings count from north. */
const ARROW = "M0-8 6 6 0 3-6 6Z";

const arrowOf = ({ direction }: LineContent) =>
  direction && <path className={styles.arrow} d={ARROW} data-arrow />;

type AtlanticLinesProps = { lines: readonly LineContent[]; marks: readonly MarkContent[]; motion: Motion };

/** The connections as great circles, with an arrow where a source states the direction. */
export const AtlanticLines = memo(function AtlanticLines({ lines, marks, motion }: AtlanticLinesProps) {
  const ways = useMemo(() => atlanticWays(lines, marks), [lines, marks]);
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
