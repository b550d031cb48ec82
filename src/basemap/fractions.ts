import type { LatLng } from "@/domain/latLng";
import type { Point } from "./arrangement";
import type { Box } from "./camera";
import { project } from "./projection";

/**
 * The Content-Security-Policy allows no style attribute, and a rule for each place would grow with the atlas. So a place is
 * a class for each of three base-16 digits: `u4__ u_a_ u__f` is 0x4af / 0x1000. The style sheet adds them up.
 */
const DIGITS = 3;
const BASE = 16;
/** A fraction is told to one of so many steps. */
export const FRACTION_STEPS = BASE ** DIGITS;

/** What the fraction 0 to 1 stands for: lengths of a view's box, so that places beside it can be told. */
const SPAN = 4;
const START = -1.5;

export type Axis = "u" | "v";

const digitClass = (axis: Axis, digit: string, position: number) =>
  axis + "_".repeat(position) + digit + "_".repeat(DIGITS - 1 - position);

/** The nearest step; undefined outside 0 to 1. */
function stepOf(fraction: number): number | undefined {
  const step = Math.round(fraction * FRACTION_STEPS);
  return step >= 0 && step < FRACTION_STEPS ? step : undefined;
}

/** Classes of the nearest step; undefined outside 0 to 1. */
function fractionClasses(axis: Axis, fraction: number): string | undefined {
  const step = stepOf(fraction);
  if (step === undefined) return undefined;
  const digits = [...step.toString(BASE).padStart(DIGITS, "0")];
  return digits.map((digit, position) => digitClass(axis, digit, position)).join(" ");
}

/** The rules of the classes: each sets its digit as `--u0` to `--u2` or `--v0` to `--v2`. */
export function fractionRules(): string {
  const digits = Array.from({ length: BASE }, (_, digit) => digit);
  return (["u", "v"] as const)
    .flatMap((axis) =>
      Array.from({ length: DIGITS }, (_, position) =>
        digits.map((digit) => {
          const name = digitClass(axis, digit.toString(BASE), position);
          return `.${name}{--${axis}${position}:${digit}}`;
        }),
      ),
    )
    .flat()
    .join("");
}

/** The number that all digits of a name make, in CSS. */
const numberOf = (name: string, digits: number) =>
  Array.from({ length: digits }, (_, position) => {
    const weight = BASE ** (digits - 1 - position);
    return `var(--${name}${position})${weight > 1 ? ` * ${weight}` : ""}`;
  }).join(" + ");

const fractionOf = (axis: Axis) => `(${numberOf(axis, DIGITS)}) / ${FRACTION_STEPS}`;
const spanOf = (axis: Axis) => `(${numberOf(axis, DIGITS)}) / ${FRACTION_STEPS / SPAN}`;

/** Both digits of a whole number, which no more than 256 rows or years need. */
const COUNT_DIGITS = 2;

/** The rules of `countClasses`. */
export function countRules(): string {
  return Array.from({ length: COUNT_DIGITS }, (_, position) =>
    Array.from({ length: BASE }, (_digit, digit) => {
      const name = position === 0 ? `w${digit.toString(BASE)}_` : `w_${digit.toString(BASE)}`;
      return `.${name}{--w${position}:${digit}}`;
    }),
  )
    .flat()
    .join("");
}

/** A whole number from 0 to 255; what is more is 255. */
export function countClasses(count: number): string {
  const [high, low] = Math.min(BASE ** COUNT_DIGITS - 1, count)
    .toString(BASE)
    .padStart(COUNT_DIGITS, "0");
  return `w${high}_ w_${low}`;
}

/** Where something begins and ends on a line, as fractions of it. Its very end is the last step. */
export function spanClasses(start: number, end: number): string {
  const last = (FRACTION_STEPS - 1) / FRACTION_STEPS;
  const [u, v] = [start, end].map((place) => Math.min(last, Math.max(0, place)));
  return `${fractionClasses("u", u ?? 0)} ${fractionClasses("v", v ?? 0)}`;
}

/** What the classes of `shapeClasses` and `placeClasses` mean, as values of CSS. A function: no page needs them. */
export const fractionValues = () => ({
  ratio: `calc(${spanOf("u")})`,
  left: `calc((${spanOf("u")} + ${START}) * 100%)`,
  top: `calc((${spanOf("v")} + ${START}) * 100%)`,
  /** Of `spanClasses` and `countClasses`. */
  start: `calc(${fractionOf("u")})`,
  end: `calc(${fractionOf("v")})`,
  count: `calc(${numberOf("w", COUNT_DIGITS)})`,
});

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
export function placeClasses(place: LatLng, box: Box): string | undefined {
  const [across, down] = fractionsIn(project(place), box);
  const u = fractionClasses("u", across);
  const v = fractionClasses("v", down);
  return u && v && `${u} ${v}`;
}

const fractionsIn = ({ x, y }: Point, { minX, minY, maxX, maxY }: Box) =>
  [((x - minX) / (maxX - minX) - START) / SPAN, ((y - minY) / (maxY - minY) - START) / SPAN] as const;

/** Whether `placeClasses` has classes for a point in world pixels. */
export const isNearBox = (point: Point, box: Box): boolean =>
  fractionsIn(point, box).every((fraction) => stepOf(fraction) !== undefined);
