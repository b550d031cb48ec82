import type { Palette } from "./palette";

/** Titles, names that matter, everything else. */
export type FaceId = "title" | "strong" | "plain";

/** Advance width of a character in parts of the font size; `undefined` if the face lacks it. */
export type Advances = Record<FaceId, (character: string) => number | undefined>;

/** How a picture looks: its colours, the faces that its texts name, and how wide their letters are. */
export type Look = {
  palette: Palette;
  faces: Record<FaceId, { family: string; weight: number }>;
  advances: Advances;
};
