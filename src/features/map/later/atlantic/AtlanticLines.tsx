import { memo, useCallback, useMemo } from "react";
import type { LineContent, MarkContent } from "@/content/pictureContent";
import { LineOverlay } from "@/features/map/LineOverlay";
import type { Motion } from "@/features/map/motion";
import { atlanticWays } from "./atlanticWays";
import { drawGreatCircles } from "./drawGreatCircles";

type AtlanticLinesProps = { lines: readonly LineContent[]; marks: readonly MarkContent[]; motion: Motion };

/** The connections as great circles, with an arrow where a source states the direction. */
export const AtlanticLines = memo(function AtlanticLines({ lines, marks, motion }: AtlanticLinesProps) {
  const ways = useMemo(() => atlanticWays(lines, marks), [lines, marks]);
  const draw = useCallback(
    (overlay: SVGSVGElement, map: Element) => {
      drawGreatCircles(overlay, map, ways);
      return true;
    },
    [ways],
  );
  return (
    <LineOverlay
      lines={lines}
      motion={motion}
      within="[data-frame]"
      draw={draw}
      clipPrefix="around-atlantic"
    />
  );
});
