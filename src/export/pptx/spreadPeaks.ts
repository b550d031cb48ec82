/** An arch: `peak` is its highest point where it is alone, `foot` the lowest that this may be, `span` how far it reaches aside. Pixels, `y` downwards. */
export type Arch = { peak: number; foot: number; span: number };

/**
 * The highest points of arches so that no two lie on one another: those that were lower stay below, a wider one passes
 * above. `top` is the highest that any may rise, `gap` what lies between two as long as there is room for it.
 */
export function spreadPeaks(arches: readonly Arch[], top: number, gap: number): number[] {
  const upwards = arches
    .map((arch, index) => ({ ...arch, index }))
    .toSorted((one, other) => other.peak - one.peak || one.span - other.span);
  const lowest = arches.reduce((low, { foot }) => Math.max(low, foot), top);
  const between = Math.min(gap, (lowest - top) / Math.max(arches.length - 1, 1));
  const peaks = upwards.map(({ peak, foot }) => Math.min(peak, foot));
  for (let at = 1; at < peaks.length; at += 1)
    peaks[at] = Math.min(peaks[at] ?? top, (peaks[at - 1] ?? top) - between);
  for (let at = peaks.length - 1; at >= 0; at -= 1) {
    const above = peaks[at + 1];
    peaks[at] = Math.max(peaks[at] ?? top, above === undefined ? top : above + between);
  }
  const spread = new Map(upwards.map(({ index }, at) => [index, peaks[at] ?? top]));
  return arches.map((_, index) => spread.get(index) ?? top);
}
