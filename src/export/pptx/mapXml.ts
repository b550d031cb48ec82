import type { LaidFrame, SlideLayout } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import type { DrawnLayer } from "./groundDrawer";
import type { Pen } from "./pen";
import { groupXml, shapeXml } from "./shapeXml";

const { sea } = PALETTES.light;

/** A frame's country as one group of freeforms. Pixels of the slide. */
function frameXml(
  { frame, left, top, width, height }: LaidFrame,
  layers: readonly DrawnLayer[],
  pen: Pen,
): string {
  const { mapOf, layer: names } = pen.present.pptx;
  const name = mapOf[frame]();
  const room = { left, top, width, height };
  const id = pen.nextId();
  const under = shapeXml({
    id: pen.nextId(),
    said: { name: names.sea(), isDecorative: true },
    room,
    geometry: "rect",
    fill: { colour: sea },
  });
  const over = layers.map(({ id: layer, custom, ...look }) => {
    const said = { name: names[layer](), isDecorative: true } as const;
    return shapeXml({ id: pen.nextId(), said, geometry: { custom }, ...look });
  });
  return groupXml(id, { name, description: name }, room, [under, ...over].join(""));
}

/** Both countries as one group that says in words what the map shows. */
export function mapXml(
  { frames }: SlideLayout,
  description: string,
  drawGround: (frame: LaidFrame) => DrawnLayer[],
  pen: Pen,
): string {
  const { map } = pen.rooms;
  const id = pen.nextId();
  const parts = frames.map((frame) => frameXml(frame, drawGround(frame), pen));
  return groupXml(id, { name: pen.present.pptx.map(), description }, map, parts.join(""));
}
