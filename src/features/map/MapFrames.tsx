import { type KeyboardEvent, type ReactNode, type Ref, useRef } from "react";
import { shapeClasses } from "@/basemap/fractions";
import type { FrameId } from "@/basemap/frames";
import { frameOf } from "@/content/frameOf";
import type { MarkContent, PictureContent } from "@/content/pictureContent";
import { SISTER_LAYER_FRAGMENT } from "@/content/sisterLayerFragment";
import { useMessages } from "@/i18n/MessagesContext";
import type { Markup } from "@/ui/markup";
import { useHref } from "@/url-state/HrefContext";
import { Drawing } from "./Drawing";
import { MAP_WORDS_ID } from "./describeMap";
import { type Arrival, focusCounterpart } from "./focusCounterpart";
import { focusLine } from "./focusLine";
import { focusNeighbour } from "./focusNeighbour";
import { GroundNames } from "./GroundNames";
import { GroupLink } from "./GroupLink";
import { Layers, type LayersProps } from "./Layers";
import { Legend } from "./Legend";
import { MarkLink } from "./MarkLink";
import styles from "./map.module.css";

/** West to east, as on a globe. */
const FRAME_ORDER: readonly FrameId[] = ["us", "be"];

type MapFramesProps = {
  picture: PictureContent;
  /** The SVG of each drawing, from the build or the document. */
  drawings?: Record<FrameId, Markup> | undefined;
  /** The names on the ground at the first page's view, from the build or the document. */
  names?: Record<FrameId, Markup> | undefined;
  /** They are those of the page that is shown. */
  areNamesOwn?: boolean;
  /** Whether there is a map below the toolbar. */
  hasFrames: boolean;
  canShowAll: boolean;
  /** Day of the last change to the data, in words. */
  updated: string;
  /** At the end of the toolbar of a wide window, once it has come. */
  sign?: ReactNode;
  layers: Omit<LayersProps, "lines">;
  toolbar: ReactNode;
  /** Takes the place of both frames. */
  atlantic?: ReactNode;
  isAtlantic: boolean;
  /** They are shown in the Atlantic view too. */
  areFramesKept?: boolean;
  /** Lies over the frames. */
  overlay?: ReactNode;
  /** The moving maps and lines, once they have been loaded; they cover the still marks of their frame. */
  live?: ((frame: FrameId) => ReactNode) | undefined;
  lines?: ReactNode;
  /** Of the maps, in words, once there is a script. */
  description?: string | undefined;
  isLive: Record<FrameId, boolean>;
  /** For paper the still marks stand beside the live ones. */
  isPrinting?: boolean;
  ref?: Ref<HTMLElement>;
};

/** Whether it is in view: what lies outside has no label in a frame of any size. */
function isKeyed({ placements }: MarkContent): boolean {
  return placements.length === 0 || placements.some(({ label }) => label !== "hidden");
}

/** Both frames side by side with the connections across the gutter, and the legend. */
export function MapFrames(props: MapFramesProps) {
  const {
    picture,
    drawings,
    names,
    areNamesOwn = false,
    hasFrames,
    canShowAll,
    updated,
    sign,
    layers,
    toolbar,
    atlantic,
    isAtlantic,
    overlay,
  } = props;
  const { live, lines, description, isLive, isPrinting = false, areFramesKept = false } = props;
  const messages = useMessages();
  const href = useHref();
  const framesRef = useRef<HTMLDivElement>(null);
  const titles: Record<FrameId, string> = { us: messages.map.usTitle(), be: messages.map.beTitle() };
  const labels: Record<FrameId, string> = { us: messages.map.us(), be: messages.map.be() };
  const boxOf = (frame: FrameId) => picture.views[frame].box;
  const hasStillMarks = (frame: FrameId) => isPrinting || !isLive[frame];
  const marksOf = (frame: FrameId) => picture.marks.filter((mark) => frameOf(mark) === frame);
  const keyed = FRAME_ORDER.flatMap(marksOf).filter(isKeyed);
  const numberOf = (mark: MarkContent) => keyed.indexOf(mark) + 1 || undefined;
  const arrivalRef = useRef<Arrival | undefined>(undefined);
  const handleKeyDown = (event: KeyboardEvent) => {
    const frames = framesRef.current;
    if (!frames || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.shiftKey) {
      const arrival = focusCounterpart(frames, event.key, arrivalRef.current);
      arrivalRef.current = arrival ?? arrivalRef.current;
      if (arrival) event.preventDefault();
    } else if (focusNeighbour(frames, event.key) || focusLine(frames, event.key)) event.preventDefault();
  };
  return (
    <div className={styles.root}>
      <div className={styles.toolbar}>
        {toolbar}
        {canShowAll && (
          <a className="control" href={href({ kind: "home" })}>
            {messages.navigation.showAll()}
          </a>
        )}
        {/* It comes late, and moves nothing: the switches stand at the other end. */}
        {sign && <div className={styles.sign}>{sign}</div>}
        {hasFrames && <Layers lines={picture.lines} {...layers} />}
      </div>
      {hasFrames && (
        <>
          {description !== undefined && (
            <p className="visually-hidden" id={MAP_WORDS_ID}>
              {description}
            </p>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move the focus between the links inside. */}
          <div
            className={styles.frames}
            ref={framesRef}
            onKeyDown={handleKeyDown}
            hidden={isAtlantic}
            data-map-frames
            data-kept={areFramesKept || undefined}
          >
            {FRAME_ORDER.map((frame) => (
              <section
                key={frame}
                className={styles.frame}
                aria-labelledby={`map-${frame}`}
                aria-describedby={description === undefined ? undefined : MAP_WORDS_ID}
                data-frame={frame}
              >
                <h2 id={`map-${frame}`} className="visually-hidden">
                  {labels[frame]}
                </h2>
                <div className={`view ${styles.still} ${shapeClasses(boxOf(frame))}`}>
                  <Drawing frame={frame} svg={drawings?.[frame]} box={boxOf(frame)} />
                  {names?.[frame].__html && (
                    <GroundNames frame={frame} svg={names[frame]} isShown={areNamesOwn} />
                  )}
                  {hasStillMarks(frame) &&
                    marksOf(frame).map((mark) => (
                      <MarkLink key={mark.id} mark={mark} box={boxOf(frame)} number={numberOf(mark)} />
                    ))}
                  {hasStillMarks(frame) &&
                    picture.groups
                      ?.filter((group) => frameOf(group) === frame)
                      .map((group) => <GroupLink key={group.id} group={group} box={boxOf(frame)} />)}
                </div>
                {live?.(frame)}
                <p className={styles.frameTitle} aria-hidden="true">
                  {titles[frame]}
                </p>
              </section>
            ))}
            {lines}
          </div>
          {isAtlantic && <div className={styles.atlantic}>{atlantic}</div>}
          {overlay}
          <div className={styles.strip}>
            <Legend picture={picture} hidesLines={layers.hidesLines} />
            {picture.lines.some(({ kind }) => kind === "sister-cities") && (
              <p className={styles.disclaimer} data-sister-layer>
                <span>{messages.sisterLayer.incomplete()}</span>{" "}
                <a href={href({ kind: "about" }, SISTER_LAYER_FRAGMENT)}>{messages.sisterLayer.more()}</a>
              </p>
            )}
            {picture.undrawnLines !== undefined && (
              <p className={styles.disclaimer} data-undrawn>
                {messages.map.undrawnLines({ count: picture.undrawnLines })}
              </p>
            )}
            <p className={styles.disclaimer}>{messages.legend.updated({ date: updated })}</p>
          </div>
          {FRAME_ORDER.some(hasStillMarks) && (
            <ol className={styles.key}>
              {keyed.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ol>
          )}
        </>
      )}
    </div>
  );
}
