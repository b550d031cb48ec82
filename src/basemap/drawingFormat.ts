export type LayerId = "land" | "lakes" | "neighbour-borders" | "country" | "borders" | "provinces";

/** One frame's map as paths, bottom layer first, in whole units of a viewBox that covers `FRAMES[frame].drawing`. */
export type Drawing = {
  width: number;
  height: number;
  layers: readonly { id: LayerId; d: string }[];
};
