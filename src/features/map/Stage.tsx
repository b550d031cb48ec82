import { type KeyboardEvent, type ReactNode, type Ref, useRef } from "react";
import type { FrameId } from "@/basemap/frames";
import { frameOf } from "@/content/frameOf";
import type { PictureContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { Drawing } from "./Drawing";
import { focusNeighbour } from "./focusNeighbour";
import { Legend } from "./Legend";
import { MarkLink } from "./MarkLink";
import styles from "./map.module.css";

/** West to east, as on a globe. */
const FRAME_ORDER: readonly FrameId[] = ["us", "be"];

type StageProps = {
  picture: PictureContent;
  /** The SVG of each drawing where this render makes the HTML; absent where the HTML brings it. */
  drawings?: Record<FrameId, string> | undefined;
  canShowAll: boolean;
  /** The moving maps and lines, once they have been loaded; they cover the still marks of their frame. */
  live?: ((frame: FrameId) => ReactNode) | undefined;
  lines?: ReactNode;
  isLive: Record<FrameId, boolean>;
  ref?: Ref<HTMLElement>;
};

/** Both frames side by side with the connections across the gutter, and the legend. */
export function Stage({ picture, drawings, canShowAll, live, lines, isLive }: StageProps) {
  const messages = useMessages();
  const href = useHref();
  const framesRef = useRef<HTMLDivElement>(null);
  const titles: Record<FrameId, string> = { us: messages.map.usTitle(), be: messages.map.beTitle() };
  const labels: Record<FrameId, string> = { us: messages.map.us(), be: messages.map.be() };
  const handleKeyDown = (event: KeyboardEvent) => {
    if (framesRef.current && focusNeighbour(framesRef.current, event.key)) event.preventDefault();
  };
  return (
    <div className={styles.stage}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus between the links inside. */}
      <div className={styles.frames} ref={framesRef} onKeyDown={handleKeyDown} data-stage>
        {FRAME_ORDER.map((frame) => (
          <section key={frame} className={styles.frame} aria-label={labels[frame]} data-frame={frame}>
            <div className={`${styles.still} view-${frame}-${picture.views[frame].key}`}>
              <Drawing frame={frame} svg={drawings?.[frame]} />
              {!isLive[frame] &&
                picture.marks
                  .filter((mark) => frameOf(mark) === frame)
                  .map((mark) => <MarkLink key={mark.id} mark={mark} />)}
            </div>
            {live?.(frame)}
            <p className={styles.frameTitle} aria-hidden="true">
              {titles[frame]}
            </p>
          </section>
        ))}
        {lines}
      </div>
      <div className={styles.strip}>
        <Legend picture={picture} />
        {canShowAll && (
          <a className={styles.showAll} href={href({ kind: "home" })}>
            {messages.navigation.showAll()}
          </a>
        )}
      </div>
    </div>
  );
}
