import { FRAMES, type FrameId } from "@/basemap/frames";
import { type Markup, NO_MARKUP } from "@/ui/markup";
import styles from "./slide.module.css";

export const groundId = (frame: FrameId) => `ground-${frame}`;

/** The drawing of a country in world pixels, as one group that maps refer to. `viewBox` and `markup` are the drawing's. */
export function groundMarkup(frame: FrameId, viewBox: string, markup: string): string {
  const { minX, minY, maxX } = FRAMES[frame].drawing;
  const scale = (maxX - minX) / Number(viewBox.split(" ")[2]);
  return `<g id="${groundId(frame)}" transform="translate(${minX} ${minY}) scale(${scale})">${markup}</g>`;
}

/**
 * The drawings of both countries, once in the document for every map on it. The build writes them; in the browser
 * they are adopted from the HTML, so that their geometry is no part of the script.
 */
export function Ground({ markup }: { markup: Markup | undefined }) {
  return (
    <svg className={styles.ground} data-grounds width="0" height="0" aria-hidden="true" focusable="false">
      <defs
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own geometry from the build, never data or input.
        dangerouslySetInnerHTML={markup ?? NO_MARKUP}
      />
    </svg>
  );
}
