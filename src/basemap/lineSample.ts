import type { Point } from "./arrangement";
import { writeShape } from "./curves";
import { ARROW } from "./lineLook";

/** A straight piece of a line for a legend, with its arrow; pixels, `unit` of them to a CSS pixel of the page's maps. */
export function lineSample(
  { x, y }: Point,
  length: number,
  hasArrow: boolean,
  unit = 1,
): { d: string; arrow: string; end: Point } {
  const tip = { x: x + length, y };
  const foot = { x: tip.x - ARROW.length * unit * 0.8, y };
  const half = (ARROW.width * unit * 0.8) / 2;
  const end = hasArrow ? { x: foot.x + 1, y } : tip;
  return {
    d: `M${x} ${y}H${end.x}`,
    arrow: hasArrow ? writeShape([tip, { x: foot.x, y: y - half }, { x: foot.x, y: y + half }]) : "",
    end,
  };
}
