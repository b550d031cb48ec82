/** Pixels of a picture. */
export type Spot = readonly [x: number, y: number];

export type Stroke = { points: Spot[]; isClosed: boolean };

/** From units of a drawing to pixels of the picture. */
export type Placing = { scale: number; x: number; y: number };

/** Reads path data of relative `m` and `z` in whole numbers, as the drawings have it. */
export function readStrokes(d: string, { scale, x, y }: Placing): Stroke[] {
  let pen: Spot = [0, 0];
  return [...d.matchAll(/m([^mz]+)(z?)/g)].map(([, numbers = "", close]) => {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const steps = values.flatMap((value, index): Spot[] =>
      index % 2 ? [[values[index - 1] ?? 0, value]] : [],
    );
    const units = steps.map(([dx, dy]) => {
      pen = [pen[0] + dx, pen[1] + dy];
      return pen;
    });
    if (close) pen = units[0] ?? pen;
    return {
      points: units.map(([ux, uy]): Spot => [x + ux * scale, y + uy * scale]),
      isClosed: close === "z",
    };
  });
}
