import type { FrameId } from "@/basemap/frames";
import type { Markup } from "@/ui/markup";
import styles from "./map.module.css";

type GroundNamesProps = { frame: FrameId; svg: Markup; isShown: boolean };

/**
 * Names of neighbors, seas and towns for orientation. The prerender writes them for the page's own view; live maps hide them
 * where they bring their own.
 */
export function GroundNames({ frame, svg, isShown }: GroundNamesProps) {
  return (
    <div
      className={isShown ? styles.names : styles.noNames}
      data-names={frame}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own names from the build, escaped there.
      dangerouslySetInnerHTML={svg}
    />
  );
}
