import { memo, useCallback } from "react";
import type { LineContent } from "@/content/pictureContent";
import { drawLines } from "./drawLines";
import { LineOverlay } from "./LineOverlay";
import type { DrawReason, Motion } from "./motion";

type LinesProps = { lines: readonly LineContent[]; motion: Motion };

/** The connections, from a mark in one frame to a mark in the other. */
export const Lines = memo(function Lines({ lines, motion }: LinesProps) {
  const draw = useCallback(
    (overlay: SVGSVGElement, container: Element, reason: DrawReason) =>
      drawLines(overlay, container, lines, reason),
    [lines],
  );
  return (
    <LineOverlay lines={lines} motion={motion} within="[data-map-frames]" draw={draw} clipPrefix="around" />
  );
});
