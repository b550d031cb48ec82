import type { Box } from "./camera";
import { type LatLng, project } from "./projection";

/**
 * The Content-Security-Policy allows no style attribute, and a rule for each place would grow with the atlas. So a place is
 * a class for each of three base-16 digits: `u4__ u_a_ u__f` is 0x4af / 0x1000. The style sheet adds them up.
 */
const DIGITS = 3;
const BASE = 16;
const STEPS = BASE ** DIGITS;

/** What the fraction 0 to 1 stands for: lengths of a view's box, so that places beside it can be told. */
const SPAN = 4;
const START = -1.5;

export type Axis = "u" | "v";

const digitClass = (axis: Axis, digit: string, position: number) =>
  axis + "_".repeat(position) + digit + "_".repeat(DIGITS - 1 - position);

/** Classes of the nearest step; undefined outside 0 to 1. */
function fractionClasses(axis: Axis, fraction: number): string | undefined {
  const step = Math.round(fraction * STEPS);
  if (!(step >= 0 && step < STEPS)) return undefined;
  const digits = [...step.toString(BASE).padStart(DIGITS, "0")];
  return digits.map((digit, position) => digitClass(axis, digit, position)).join(" ");
}

/** The rules of the classes: each sets its digit's part as `--u0` to `--u2` or `--v0` to `--v2`. */
export function fractionRules(): string {
  const digits = Array.from({ length: BASE }, (_, digit) => digit);
  return (["u", "v"] as const)
    .flatMap((axis) =>
      Array.from({ length: DIGITS }, (_, position) =>
        digits.map((digit) => {
          const name = digitClass(axis, digit.toString(BASE), position);
          return `.${name}{--${axis}${position}:${digit / BASE ** (position + 1)}}`;
        }),
      ),
    )
    .flat()
    .join("");
}

/** The sum of an axis in CSS, times the span. */
const sumOf = (axis: Axis) => `(var(--${axis}0) + var(--${axis}1) + var(--${axis}2)) * ${SPAN}`;

/** What the classes of `shapeClasses` and `placeClasses` mean, as values of CSS. */
export const FRACTION_VALUES = {
  ratio: `calc(${sumOf("u")})`,
  left: `calc((${sumOf("u")} + ${START}) * 100%)`,
  top: `calc((${sumOf("v")} + ${START}) * 100%)`,
} as const;

/** The box's width by its height, to a thousandth. */
export function shapeClasses({ minX, minY, maxX, maxY }: Box): string {
  const classes = fractionClasses("u", (maxX - minX) / (maxY - minY) / SPAN);
  if (!classes) throw new RangeError("the box of a view is at most four times as wide as high");
  return classes;
}

/**
 * Where a place lies in the box, to half a thousandth of its sides; undefined so far beside it that no frame shows
 * both.
 */
export function placeClasses(place: LatLng, { minX, minY, maxX, maxY }: Box): string | undefined {
  const { x, y } = project(place);
  const u = fractionClasses("u", ((x - minX) / (maxX - minX) - START) / SPAN);
  const v = fractionClasses("v", ((y - minY) / (maxY - minY) - START) / SPAN);
  return u && v && `${u} ${v}`;
}
