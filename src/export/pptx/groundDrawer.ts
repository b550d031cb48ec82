import type { LayerId } from "@/basemap/drawingFormat";
import type { FrameId } from "@/basemap/frames";
import type { LaidFrame } from "@/content/briefing/layoutSlide";
import { cutGround } from "@/picture/cutGround";
import type { Ground } from "@/picture/drawNumberedMap";
import { PALETTES } from "@/picture/palette";
import { freeform } from "./freeform";
import type { Paint, Pencil } from "./paint";
import type { Area } from "./slideAreas";

export type DrawnLayer = {
  id: LayerId;
  area: Area;
  custom: string;
  fill?: Paint | undefined;
  pencil?: Pencil | undefined;
};

const { land, "far-land": farLand, sea, outline, border } = PALETTES.light;

const LOOKS: Record<LayerId, { fill?: Paint; pencil?: Pencil }> = {
  land: { fill: { colour: farLand } },
  lakes: { fill: { colour: sea } },
  country: { fill: { colour: land }, pencil: { colour: outline, width: 1 } },
  borders: { pencil: { colour: border, width: 1 } },
  provinces: { pencil: { colour: border, width: 1 } },
  "neighbour-borders": { pencil: { colour: border, width: 1 } },
};

/** Draws the ground of frames as freeforms. What slides of the same view have in common is drawn once. */
export function groundDrawer(grounds: Record<FrameId, Ground>): (frame: LaidFrame) => DrawnLayer[] {
  const known = new Map<string, DrawnLayer[]>();
  return ({ frame, left, top, width, height, ground }) => {
    const key = JSON.stringify([frame, left, top, width, height, ground]);
    const drawn =
      known.get(key) ??
      cutGround(frame, grounds[frame], ground, { left, top, width, height }).flatMap((layer) => {
        const form = freeform(layer);
        return form ? [{ id: layer.id, ...form, ...LOOKS[layer.id] }] : [];
      });
    known.set(key, drawn);
    return drawn;
  };
}
