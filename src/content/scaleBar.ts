import type { Point, Rectangle } from "@/basemap/arrangement";
import type { Camera, Size } from "@/basemap/camera";
import { scalesAt } from "@/basemap/scaleBar";
import type { Locale } from "@/domain/locale";
import type { Messages } from "@/i18n/compiled/messages";
import { formatNumber } from "@/i18n/formatDate";

/** The length of a bar in words: "500 km", "200 mi". */
export type ScaleNames = Record<"km" | "miles", (length: number) => string>;

/** Kilometers above a line and miles below it. CSS pixels of the frame. */
export type LaidScale = {
  /** All that it takes up. */
  room: Rectangle;
  /** The corners of both bars. */
  bars: readonly (readonly Point[])[];
  /** Where each begins, on its baseline. */
  texts: readonly (Point & { text: string })[];
};

export const SCALE_FONT_PX = 12;

/** As long as a bar gets. */
export const MOST_SCALE_PX = 96;

/** Where a frame is smaller it has no corner to spare. */
export const hasRoomForScale = ({ width, height }: Size): boolean => width >= 250 && height >= 190;

const LEFT_PX = 12;
/** From the foot of the frame to the line. */
const UP_PX = 25;
const TICK_PX = 5;
const TEXT_LEFT_PX = 5;
/** From the line to the baselines above it and below. */
const BASELINES = { km: -5, miles: 13 };

/** What a scale bar keeps free of a frame's lower left corner. */
export const SCALE_CORNER: Size = { width: MOST_SCALE_PX + LEFT_PX + 12, height: 44 };

export const scaleNames = (
  { map }: { map: Pick<Messages["map"], "scaleKm" | "scaleMiles"> },
  locale: Locale,
): ScaleNames => ({
  km: (length) => map.scaleKm({ length: formatNumber(length, locale) }),
  miles: (length) => map.scaleMiles({ length: formatNumber(length, locale) }),
});

/** How long kilometers and miles are in the middle of a picture; undefined where it has no room for them. */
export function layScale({ center, zoom }: Camera, size: Size, names: ScaleNames): LaidScale | undefined {
  if (!hasRoomForScale(size)) return undefined;
  const scales = scalesAt(center.lat, zoom, MOST_SCALE_PX);
  const y = size.height - UP_PX;
  const bar = (px: number, tick: number): Point[] => [
    { x: LEFT_PX, y: y + tick },
    { x: LEFT_PX, y },
    { x: LEFT_PX + px, y },
    { x: LEFT_PX + px, y: y + tick },
  ];
  return {
    room: { left: 0, top: size.height - SCALE_CORNER.height, right: SCALE_CORNER.width, bottom: size.height },
    bars: [bar(scales.km.px, -TICK_PX), bar(scales.miles.px, TICK_PX)],
    texts: (["km", "miles"] as const).map((unit) => ({
      text: names[unit](scales[unit].length),
      x: LEFT_PX + TEXT_LEFT_PX,
      y: y + BASELINES[unit],
    })),
  };
}
