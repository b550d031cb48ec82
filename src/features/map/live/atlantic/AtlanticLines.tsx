import { memo, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { LineContent } from "@/content/pictureContent";
import mapStyles from "@/features/map/map.module.css";
import type { Motion } from "@/features/map/motion";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./atlantic.module.css";
import { atlanticWays } from "./atlanticWays";
import { drawGreatCircles } from "./drawGreatCircles";
import type { CityGroup } from "./markGroups";

/** Points up, as bearings count from north. */
const ARROW = "M0-8 6 6 0 3-6 6Z";

type AtlanticLinesProps = { lines: readonly LineContent[]; groups: readonly CityGroup[]; motion: Motion };

/** The connections as great circles, redrawn in every frame while the map moves. */
export const AtlanticLines = memo(function AtlanticLines({ lines, groups, motion }: AtlanticLinesProps) {
  const messages = useMessages();
  const href = useHref();
  const overlayRef = useRef<SVGSVGElement>(null);
  const ways = useMemo(() => atlanticWays(lines, groups), [lines, groups]);
  // Selected lines last, so that they lie above the others.
  const ordered = lines.toSorted((one, other) => Number(one.isSelected) - Number(other.isSelected));

  useEffect(() => {
    const overlay = overlayRef.current;
    const map = overlay?.closest("[data-frame]");
    if (!overlay || !map) return;
    return motion.follow(map, () => drawGreatCircles(overlay, map, ways));
  }, [motion, ways]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines are a reason to draw, not an input.
  useLayoutEffect(() => motion.wake(), [lines, motion]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset.
    <svg ref={overlayRef} className={mapStyles.lines} role="group" aria-label={messages.map.lines()}>
      <defs>
        <clipPath id="around-atlantic-marks">
          <path clipRule="evenodd" data-clip="marks" />
        </clipPath>
        <clipPath id="around-atlantic-targets">
          <path clipRule="evenodd" data-clip="targets" />
        </clipPath>
      </defs>
      {ordered.map(({ id, name, kind, isSelected, direction, belgianCity, usCity, page, fragment }) => (
        <a
          key={id}
          className={styles.link}
          href={href(page, fragment)}
          aria-label={name}
          data-line={id}
          data-kind={kind}
          data-selected={isSelected || undefined}
          data-direction={direction}
          data-from={usCity}
          data-to={belgianCity}
        >
          <title>{name}</title>
          <path className={mapStyles.hit} clipPath="url(#around-atlantic-targets)" data-path />
          <path className={mapStyles.casing} clipPath="url(#around-atlantic-marks)" data-path />
          <path className={mapStyles.line} clipPath="url(#around-atlantic-marks)" data-path />
          {direction && <path className={styles.arrow} d={ARROW} data-arrow />}
        </a>
      ))}
    </svg>
  );
});
