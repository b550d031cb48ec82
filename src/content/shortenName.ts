/** A name that a room of this width has no place for ends in an ellipsis. `measure` and `most` in the same pixels. */
export function shortenName(name: string, most: number, measure: (text: string) => number): string {
  if (measure(name) <= most) return name;
  const letters = [...name];
  for (let kept = letters.length - 1; kept > 1; kept -= 1) {
    const short = `${letters.slice(0, kept).join("").trimEnd()}…`;
    if (measure(short) <= most) return short;
  }
  return name;
}
