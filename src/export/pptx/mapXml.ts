import type { LaidFrame, SlideLayout } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import type { DrawnLayer } from "./groundDrawer";
import type { Pen } from "./pen";
import { groupXml, labelXml, shapeXml } from "./shapeXml";

const { sea, dim } = PALETTES.light;

/** Of a frame's title, at zoom 1. */
const TITLE = { left: 10, top: 7, height: 18, size: 13 };

/** A frame's country as one group of freeforms, with its title. Pixels of the slide. */
function frameXml(
  { frame, left, top, width, height }: LaidFrame,
  layers: readonly DrawnLayer[],
  zoom: number,
  pen: Pen,
): string {
  const { mapOf, layer: names, frameTitle } = pen.present.pptx;
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
  const title = labelXml({
    id: pen.nextId(),
    said: { name: frameTitle(), description: frameTitle() },
    room: {
      left: left + TITLE.left * zoom,
      top: top + TITLE.top * zoom,
      width: 110 * zoom,
      height: TITLE.height * zoom,
    },
    text: pen.frameTitles[frame],
    lang: pen.lang,
    letters: { size: TITLE.size * zoom, isBold: true, paint: { colour: dim } },
    align: "l",
  });
  return groupXml(id, { name, description: name }, room, [under, ...over, title].join(""));
}

/** Both countries as one group that says in words what the map shows. */
export function mapXml(
  { frames, zoom }: SlideLayout,
  description: string,
  drawGround: (frame: LaidFrame) => DrawnLayer[],
  pen: Pen,
): string {
  const { map } = pen.rooms;
  const id = pen.nextId();
  const parts = frames.map((frame) => frameXml(frame, drawGround(frame), zoom, pen));
  return groupXml(id, { name: pen.present.pptx.map(), description }, map, parts.join(""));
}
