/** English Metric Units in a CSS pixel: 914,400 to an inch of 96 pixels. */
const EMU_PER_PX = 9525;

/** Pixels of a slide, 1280 × 720 or 960 × 720, as lengths of a file. */
export function emu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

/** Type size in hundredths of a point, rounded to half points as PowerPoint does. */
export function typeSize(px: number): number {
  return Math.round(px * 1.5) * 50;
}

/** Space between letters in hundredths of a point. */
export function pointHundredths(px: number): number {
  return Math.round(px * 75);
}
