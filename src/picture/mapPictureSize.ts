/** Pixels of the picture of the maps at its own size. */
export const MAP_PICTURE_SIZE = { width: 1600, height: 1000 } as const;

/** A PNG has twice as many, for screens and print. */
export const PNG_SCALE = 2;
