import type { Look } from "@/picture/look";

/** The faces that preview pictures are set in, as the rasteriser knows them. */
export const PREVIEW_FACES = {
  title: { family: "Source Serif 4", weight: 600 },
  strong: { family: "Public Sans Thin", weight: 700 },
  plain: { family: "Public Sans Thin", weight: 500 },
} as const satisfies Look["faces"];
