import type { LineKind } from "@/content/pictureContent";
import { PALETTES } from "@/picture/palette";
import type { Pencil } from "./paint";

const { connection, visit, sister } = PALETTES.light;

const KINDS: Record<LineKind, Pick<Pencil, "colour" | "dash">> = {
  "city-pair": { colour: connection },
  visit: { colour: visit, dash: "dash" },
  "sister-cities": { colour: sister, dash: "sysDot" },
};

/** How the lines of a kind are drawn. `width` in pixels. */
export function linePencil(kind: LineKind, width: number, opacity?: number): Pencil {
  return { ...KINDS[kind], width, opacity };
}
