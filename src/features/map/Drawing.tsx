import { useLayoutEffect, useRef } from "react";
import type { Box } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { showView } from "@/basemap/groundView";
import { type Markup, NO_MARKUP } from "@/ui/markup";
import styles from "./map.module.css";

type DrawingProps = { frame: FrameId; svg: Markup | undefined; box: Box };

/**
 * The drawing of a frame's land, sea and borders at the view of the box. The prerender writes it; in the browser it is
 * adopted from the HTML, so that its geometry is no part of the script, and Leaflet takes a copy of it over.
 */
export function Drawing({ frame, svg, box }: DrawingProps) {
  const hostRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    function showBox() {
      const drawing = hostRef.current?.querySelector("svg");
      if (drawing) showView(drawing, box);
    },
    [box],
  );
  return (
    <div
      ref={hostRef}
      className={styles.drawing}
      data-drawing={frame}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own geometry from the build, never data or input.
      dangerouslySetInnerHTML={svg ?? NO_MARKUP}
    />
  );
}
