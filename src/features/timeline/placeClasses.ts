/** A whole number from 0 to 1000 as three classes of the generated sheet: its hundreds, tens and ones. */
function digits(name: "s" | "e" | "c", value: number): string {
  const whole = Math.min(1000, Math.max(0, Math.round(value)));
  const [hundreds, rest] = [Math.floor(whole / 100), whole % 100];
  return `${name}a${hundreds} ${name}b${Math.floor(rest / 10)} ${name}c${rest % 10}`;
}

/**
 * Classes that set `--start` and `--end` (fractions of the axis, to a thousandth): the Content-Security-Policy allows no
 * style attribute, and a rule for each item would grow with the atlas.
 */
export function spanClasses(start: number, end: number): string {
  return `placed ${digits("s", start * 1000)} ${digits("e", end * 1000)}`;
}

/** Classes that set `--count`: a row, or a number of rows or years. */
export function countClasses(count: number): string {
  return `counted ${digits("c", count)}`;
}
