/** The faces that pictures are set in: titles, names that matter, everything else. */
export const PREVIEW_FACES = {
  title: { family: "Source Serif 4", weight: 600 },
  strong: { family: "Public Sans Thin", weight: 700 },
  plain: { family: "Public Sans Thin", weight: 500 },
} as const;

export type FaceId = keyof typeof PREVIEW_FACES;

/** Advance width of a character in parts of the font size; `undefined` if the face lacks it. */
export type Advances = Record<FaceId, (character: string) => number | undefined>;
