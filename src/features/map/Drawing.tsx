import type { FrameId } from "@/basemap/frames";
import { type Markup, NO_MARKUP } from "@/ui/markup";
import styles from "./map.module.css";

/**
 * The drawing of a frame's land, sea and borders. The prerender writes it; in the browser it is adopted from the
 * HTML, so that its geometry is no part of the script, and Leaflet later takes the element itself over.
 */
export function Drawing({ frame, svg }: { frame: FrameId; svg: Markup | undefined }) {
  return (
    <div
      className={`${styles.drawing} drawing-${frame}`}
      data-drawing={frame}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own geometry from the build, never data or input.
      dangerouslySetInnerHTML={svg ?? NO_MARKUP}
    />
  );
}
