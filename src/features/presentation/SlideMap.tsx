import { useMemo, useRef } from "react";
import { SMALL_MARK } from "@/basemap/arrangement";
import type { Size } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { opacityOf, PILL, strokeAttributes, strokeOf } from "@/basemap/lineLook";
import type { RoutedPill } from "@/basemap/routing/routedLine";
import type {
  GroundPlace,
  LaidEdgeName,
  LaidInset,
  LaidLine,
  LaidMark,
} from "@/content/briefing/layoutSlide";
import type { SlideLine, SlidePicture } from "@/content/briefing/slideContent";
import type { GroundName } from "@/content/groundNames";
import type { CityRole } from "@/domain/connections";
import { mapWords } from "@/i18n/mapWords";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { groundId } from "./Ground";
import { knownLayout } from "./knownLayouts";
import styles from "./slide.module.css";
import { useSlideMotion } from "./useSlideMotion";

type SlideMapProps = {
  picture: SlidePicture;
  /** Pixels of the map, and how much larger than on the site's own its marks are. */
  size: Size;
  zoom: number;
  /** The map in words. */
  text: string;
  frameTitles: Record<FrameId, string>;
  /** Whether it moves from one slide to the next. */
  isMoving: boolean;
};

const place = ({ x, y, scale }: GroundPlace) => `translate(${x} ${y}) scale(${scale})`;

/** Form carries meaning: filled circle, ring, dot, diamond. */
export function SlideShape({ role }: { role: CityRole }) {
  switch (role) {
    case "us-city":
      return <path className={styles.us} d="M0-8 8 0 0 8-8 0Z" />;
    case "counterpart-named":
    case "counterpart-inferred":
      return <circle className={styles.be} r="7" />;
    case "counterpart-not-named":
      return <circle className={styles.ring} r="5.5" />;
    case "not-in-city-pair":
      return <circle className={styles.be} r="4.5" />;
  }
}

function Mark({ laid, zoom }: { laid: LaidMark; zoom: number }) {
  const { mark, x, y, isQuiet, isSmall, label } = laid;
  const size = (mark.emphasis === "selected" ? 1.2 : 1) * (isSmall ? SMALL_MARK : 1);
  return (
    <g
      className={isQuiet ? styles.quiet : undefined}
      transform={`translate(${x} ${y})`}
      data-mark={mark.id}
      data-emphasis={mark.emphasis}
    >
      {label?.leader && <path className={styles.leader} d={`M0 0L${label.leader.x} ${label.leader.y}`} />}
      <g transform={`scale(${zoom * size})`}>
        {mark.emphasis !== "none" && <circle className={styles.halo} r="14" />}
        <SlideShape role={mark.role} />
      </g>
      {label && (
        <text
          // The attribute `translate` is one of HTML alone.
          className={`notranslate ${mark.emphasis === "none" ? styles.label : styles.strongLabel}`}
          x={label.x}
          y={label.y}
          fontSize={label.fontSize}
          data-label={label.cities.join(" ")}
        >
          {label.text}
        </text>
      )}
    </g>
  );
}

type OnLine = { laid: LaidLine; zoom: number };

function SlideLineDrawing({ laid: { line, d }, zoom }: OnLine) {
  const stroke = strokeOf(line, zoom);
  return (
    <g
      opacity={opacityOf(stroke)}
      data-line={line.id}
      data-kind={line.kind}
      data-basis={line.basis ?? "stated"}
      data-aside={line.isAside}
      data-ghost={line.isGhost}
    >
      <path className={styles.line} d={d} {...strokeAttributes(stroke)} data-drawn />
    </g>
  );
}

/** Below all lines: where several meet, none covers another. */
function SlideCasing({ laid: { line, d }, zoom }: OnLine) {
  const { casing } = strokeOf(line, zoom);
  return casing > 0 && <path className={styles.casing} d={d} strokeWidth={casing} data-casing={line.id} />;
}

/** Above all lines. */
function SlideArrow({ laid: { line, arrows }, zoom }: OnLine) {
  const { hue } = strokeOf(line, zoom);
  return (
    arrows && (
      <path
        className={styles.arrow}
        d={arrows}
        fill={`var(--${hue})`}
        strokeWidth={zoom}
        data-arrow={line.id}
      />
    )
  );
}

type PillProps = { line: SlideLine; pill: RoutedPill; zoom: number };

/** A date, over all lines. */
function Pill({ line, pill: { text, middle, width, height }, zoom }: PillProps) {
  const hue = `var(--${strokeOf(line).hue})`;
  const fontSize = PILL.size * zoom;
  return (
    <g className={styles.pill} transform={`translate(${middle.x} ${middle.y})`} data-pill={line.id}>
      <rect
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={height / 2}
        stroke={hue}
        strokeWidth={PILL.rim * zoom}
      />
      <text fill={hue} y={fontSize * 0.35} fontSize={fontSize}>
        {text}
      </text>
    </g>
  );
}

/** For orientation, quieter than all that the slide is about. */
function NameOnGround({
  name: { kind, text, anchor, fontSize, spacing, x, y, point },
}: {
  name: GroundName;
}) {
  return (
    <g className={kind === "sea" ? styles.seaName : styles.groundName} data-ground-name={kind}>
      {point && <circle cx={point.x} cy={point.y} r={point.radius} />}
      <text
        className="notranslate"
        x={x}
        y={y}
        textAnchor={anchor}
        fontSize={fontSize}
        letterSpacing={spacing || undefined}
      >
        {text}
      </text>
    </g>
  );
}

/** A part of the United States that its frame does not reach. */
function InsetMap({
  inset: { id, frame, left, top, width, height, ground, title },
  zoom,
}: {
  inset: LaidInset;
  zoom: number;
}) {
  const edges = { x: left, y: top, width, height };
  return (
    <>
      <svg {...edges} viewBox={`${left} ${top} ${width} ${height}`} data-inset={id} aria-hidden="true">
        <rect className={styles.sea} {...edges} />
        <g transform={place(ground)}>
          <use href={`#${groundId(frame)}`} />
        </g>
        <text className={styles.insetTitle} x={title.x} y={title.y} fontSize={title.fontSize}>
          {title.text}
        </text>
      </svg>
      <rect className={styles.insetEdge} {...edges} strokeWidth={zoom} />
    </>
  );
}

/** A city that its frame does not reach, with an arrow to where it lies. */
function EdgeName({
  edge: { mark, box, arrow, text, fontSize },
  zoom,
}: {
  edge: LaidEdgeName;
  zoom: number;
}) {
  const height = box.bottom - box.top;
  return (
    <g className={styles.edgeName} data-edge={mark.id}>
      <rect
        x={box.left}
        y={box.top}
        width={box.right - box.left}
        height={height}
        rx={height / 2}
        strokeWidth={zoom}
      />
      <path d={`M${arrow.map(({ x, y }) => `${x} ${y}`).join("L")}Z`} />
      <text className="notranslate" x={text.x} y={text.y} fontSize={fontSize} data-label={mark.id}>
        {mark.label}
      </text>
    </g>
  );
}

/** Both countries of a slide with its cities and connections, as one picture. */
export function SlideMap({ picture, size, zoom, text, frameTitles, isMoving }: SlideMapProps) {
  const svgRef = useRef<SVGSVGElement>(null);
  const present = usePresentMessages();
  const layout = useMemo(
    () => knownLayout(picture, size, zoom, mapWords(present)),
    [picture, size, zoom, present],
  );
  useSlideMotion(svgRef, picture, layout, isMoving);
  return (
    <svg
      ref={svgRef}
      className={styles.map}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={text}
      data-slide-map
    >
      {layout.frames.map(({ frame, left, top, width, height, ground }) => (
        <svg
          key={frame}
          x={left}
          y={top}
          width={width}
          height={height}
          viewBox={`${left} ${top} ${width} ${height}`}
          data-frame={frame}
          aria-hidden="true"
        >
          <rect className={styles.sea} x={left} y={top} width={width} height={height} />
          <g transform={place(ground)} data-ground={frame}>
            <use href={`#${groundId(frame)}`} />
          </g>
          {layout.names.map(
            (name) => name.frame === frame && <NameOnGround key={`${name.kind} ${name.text}`} name={name} />,
          )}
          <text className={styles.frameTitle} x={left + 10 * zoom} y={top + 20 * zoom} fontSize={15.6 * zoom}>
            {frameTitles[frame]}
          </text>
        </svg>
      ))}
      {layout.insets.map((inset) => (
        <InsetMap key={inset.id} inset={inset} zoom={zoom} />
      ))}
      {layout.lines.map((laid) => (
        <SlideCasing key={laid.line.id} laid={laid} zoom={zoom} />
      ))}
      {layout.lines.map((laid) => (
        <SlideLineDrawing key={laid.line.id} laid={laid} zoom={zoom} />
      ))}
      {layout.lines.map((laid) => (
        <SlideArrow key={laid.line.id} laid={laid} zoom={zoom} />
      ))}
      {layout.marks.map((laid) => (
        <Mark key={laid.mark.id} laid={laid} zoom={zoom} />
      ))}
      {layout.edges.map((edge) => (
        <EdgeName key={edge.mark.id} edge={edge} zoom={zoom} />
      ))}
      {layout.lines.map(
        ({ line, pill }) => pill && <Pill key={line.id} line={line} pill={pill} zoom={zoom} />,
      )}
    </svg>
  );
}
