import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import type { LineContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./map.module.css";
import type { Motion } from "./motion";

type LineOverlayProps = {
  lines: readonly LineContent[];
  motion: Motion;
  /** Selects the ancestor whose movement the lines follow. */
  within: string;
  /** Writes paths and clips as everything lies on the screen; the same function until it draws otherwise. */
  draw: (overlay: SVGSVGElement, ancestor: Element) => void;
  /** Sets the ids of its clips apart from another overlay's. */
  clipPrefix: string;
  /** What a line has beside its paths. */
  beside?: (line: LineContent) => ReactNode;
};

/** The connections as links over a map, redrawn in every frame while it moves. */
export function LineOverlay({ lines, motion, within, draw, clipPrefix, beside }: LineOverlayProps) {
  const messages = useMessages();
  const href = useHref();
  const overlayRef = useRef<SVGSVGElement>(null);
  // Selected lines last, so that they lie above the others.
  const ordered = lines.toSorted((one, other) => Number(one.isSelected) - Number(other.isSelected));

  useEffect(() => {
    const overlay = overlayRef.current;
    const ancestor = overlay?.closest(within);
    if (!overlay || !ancestor) return;
    return motion.follow(ancestor, () => draw(overlay, ancestor));
  }, [motion, within, draw]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are a reason to draw, not an input.
  useLayoutEffect(() => motion.redraw(), [lines, motion]);

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
      {ordered.map((line) => (
        <a
          key={line.id}
          href={href(line.page, line.fragment)}
          aria-label={line.name}
          data-line={line.id}
          data-kind={line.kind}
          data-selected={line.isSelected || undefined}
          data-direction={line.direction}
          data-from={line.usCity}
          data-to={line.belgianCity}
        >
          <title>{line.name}</title>
          <path className={styles.hit} clipPath={aroundTargets} data-path />
          <path className={styles.casing} clipPath={aroundMarks} data-path />
          <path className={styles.line} clipPath={aroundMarks} data-path />
          {beside?.(line)}
        </a>
      ))}
    </svg>
  );
}
