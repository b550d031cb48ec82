import { memo, useCallback, useMemo } from "react";
import type { LineContent } from "@/content/pictureContent";
import { LineOverlay } from "@/features/map/LineOverlay";
import type { Motion } from "@/features/map/motion";
import { atlanticWays } from "./atlanticWays";
import { drawGreatCircles } from "./drawGreatCircles";
import type { CityGroup } from "./markGroups";

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
    />
  );
});
