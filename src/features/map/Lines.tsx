import { memo, useEffect, useLayoutEffect, useRef } from "react";
import type { LineContent } from "@/content/pictureContent";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import { drawLines } from "./drawLines";
import styles from "./map.module.css";
import type { Motion } from "./motion";

type LinesProps = { lines: readonly LineContent[]; motion: Motion };

/** The connections, from a mark in one frame to a mark in the other, redrawn in every frame while either moves. */
export const Lines = memo(function Lines({ lines, motion }: LinesProps) {
  const messages = useMessages();
  const href = useHref();
  const overlayRef = useRef<SVGSVGElement>(null);
  // Selected lines last, so that they lie above the others.
  const ordered = lines.toSorted((one, other) => Number(one.isSelected) - Number(other.isSelected));

  useEffect(() => {
    const overlay = overlayRef.current;
    const stage = overlay?.closest<HTMLElement>("[data-stage]");
    if (!overlay || !stage) return;
    return motion.follow(stage, () => drawLines(overlay, stage));
  }, [motion]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are a reason to draw, not an input.
  useLayoutEffect(() => motion.wake(), [lines, motion]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
    <svg ref={overlayRef} className={styles.lines} role="group" aria-label={messages.map.lines()}>
      <defs>
        <clipPath id="around-marks">
          <path clipRule="evenodd" data-clip="marks" />
        </clipPath>
        <clipPath id="around-targets">
          <path clipRule="evenodd" data-clip="targets" />
        </clipPath>
      </defs>
      {ordered.map(({ id, name, kind, isSelected, belgianCity, usCity, page, fragment }) => (
        <a
          key={id}
          href={href(page, fragment)}
          aria-label={name}
          data-line={id}
          data-kind={kind}
          data-selected={isSelected || undefined}
          data-from={usCity}
          data-to={belgianCity}
        >
          <title>{name}</title>
          <path className={styles.hit} clipPath="url(#around-targets)" />
          <path className={styles.casing} clipPath="url(#around-marks)" />
          <path className={styles.line} clipPath="url(#around-marks)" />
        </a>
      ))}
    </svg>
  );
});
