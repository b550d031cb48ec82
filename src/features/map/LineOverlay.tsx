import { useEffect, useLayoutEffect, useRef } from "react";
import { LINE_HUES, opacityOf, strokeAttributes, strokeOf } from "@/basemap/lineLook";
import { pillSize } from "@/basemap/routing/pills";
import type { LineContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./map.module.css";
import type { DrawReason, Motion } from "./motion";

type LineOverlayProps = {
  lines: readonly LineContent[];
  motion: Motion;
  /** Selects the ancestor whose movement the lines follow. */
  within: string;
  /**
   * Writes paths and clips as everything lies on the screen, and tells whether that is final; the same function until it
   * draws otherwise.
   */
  draw: (overlay: SVGSVGElement, ancestor: Element, reason: DrawReason) => boolean;
  /** Sets the ids of its clips apart from another overlay's. */
  clipPrefix: string;
};

/** The connections as links over a map, redrawn in every frame while it moves. */
export function LineOverlay({ lines, motion, within, draw, clipPrefix }: LineOverlayProps) {
  const messages = useMessages();
  const href = useHref();
  const overlayRef = useRef<SVGSVGElement>(null);
  // What matters most lies above the others.
  const rank = ({ isSelected, isAside, isGhost }: LineContent) =>
    isAside || isGhost ? 0 : isSelected ? 2 : 1;
  const ordered = lines.toSorted((one, other) => rank(one) - rank(other));

  const drawRef = useRef(draw);

  // With the next frame, and not before: to draw is to lay out the page, which is not done with what has changed.
  useLayoutEffect(() => {
    drawRef.current = draw;
    motion.redraw();
  }, [draw, motion]);

  useEffect(() => {
    const overlay = overlayRef.current;
    const ancestor = overlay?.closest(within);
    if (!overlay || !ancestor) return;
    return motion.follow(ancestor, (reason) => drawRef.current(overlay, ancestor, reason));
  }, [motion, within]);

  const aroundTargets = `url(#${clipPrefix}-targets)`;
  const aroundMarks = `url(#${clipPrefix}-marks)`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
    <svg ref={overlayRef} className={styles.lines} role="group" aria-label={messages.map.lines()}>
      <defs>
        <clipPath id={`${clipPrefix}-marks`}>
          <path clipRule="evenodd" data-clip="marks" />
        </clipPath>
        <clipPath id={`${clipPrefix}-targets`}>
          <path clipRule="evenodd" data-clip="targets" />
        </clipPath>
      </defs>
      {/* One clip for all of a kind: each takes about as long to paint as everything that it clips. */}
      <g clipPath={aroundMarks}>
        {ordered.map((line) => (
          <Casing key={line.id} line={line} />
        ))}
        {ordered.map((line) => (
          <LineStroke key={line.id} line={line} />
        ))}
      </g>
      {ordered.map((line) => (
        <a
          key={line.id}
          href={href(line.page, line.fragment)}
          aria-label={line.name}
          data-line={line.id}
          data-kind={line.kind}
          data-basis={line.basis ?? "stated"}
          data-selected={line.isSelected || undefined}
          data-aside={line.isAside}
          data-ghost={line.isGhost}
          data-direction={line.direction}
          data-from={line.usCities.join(" ")}
          data-to={line.belgianCities.join(" ")}
        >
          <title>{line.name}</title>
          <path className={styles.hit} clipPath={aroundTargets} data-path />
          {line.pill !== undefined && <Pill line={line} text={line.pill} />}
        </a>
      ))}
      <g clipPath={aroundMarks}>
        {ordered.map(
          ({ id, kind, direction }) =>
            direction && (
              <path key={id} className={styles.arrow} fill={`var(--${LINE_HUES[kind]})`} data-arrow={id} />
            ),
        )}
      </g>
    </svg>
  );
}

/** Sets a line off from the ground. All lie below all lines: where several meet, none covers another. */
function Casing({ line }: { line: LineContent }) {
  const { casing } = strokeOf(line);
  if (casing === 0) return null;
  return <path className={styles.casing} strokeWidth={casing} data-casing={line.id} />;
}

/** The line that is seen. Its link, which is not painted, lies above it. */
function LineStroke({ line }: { line: LineContent }) {
  const stroke = strokeOf(line);
  return (
    <path
      className={styles.line}
      {...strokeAttributes(stroke)}
      opacity={opacityOf(stroke)}
      data-stroke={line.id}
      data-from={line.usCities.join(" ")}
      data-to={line.belgianCities.join(" ")}
    />
  );
}

/** When, on a ground of its own in the middle of the line. */
function Pill({ line: { id, kind }, text }: { line: LineContent; text: string }) {
  const { width, height } = pillSize(text, 1);
  const hue = `var(--${LINE_HUES[kind]})`;
  return (
    <g className={styles.pill} data-pill={id}>
      <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} stroke={hue} />
      <text fill={hue} y="4.2">
        {text}
      </text>
    </g>
  );
}
