type Point = [x: number, y: number];

/** Reads path data of relative `m` and `z` back into lines of absolute points. */
export function ringsOf(d: string): Point[][] {
  let pen: Point = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, numbers = "", close]) => {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const ring: Point[] = [];
    for (let index = 0; index < values.length; index += 2) {
      pen = [pen[0] + (values[index] ?? Number.NaN), pen[1] + (values[index + 1] ?? Number.NaN)];
      ring.push(pen);
    }
    if (close === "z") pen = ring[0] ?? pen;
    return ring;
  });
}
