import type { LaidFrame, SlideLayout } from "@/content/briefing/layoutSlide";
import type { GroundName } from "@/content/groundNames";
import { PALETTES } from "@/picture/palette";
import type { DrawnLayer } from "./groundDrawer";
import type { Pen } from "./pen";
import { groupXml, labelXml, shapeXml } from "./shapeXml";

const { dim, sea } = PALETTES.light;

const ALIGNED = { start: "l", middle: "ctr", end: "r" } as const;

/** A name for orientation, with the point of a town. */
function nameXml({ text, anchor, fontSize, spacing, box, point }: GroundName, pen: Pen): string {
  const said = { name: pen.present.pptx.groundName({ name: text }), isDecorative: true } as const;
  const paint = { colour: dim };
  const dot =
    point &&
    shapeXml({
      id: pen.nextId(),
      said,
      room: {
        left: point.x - point.radius,
        top: point.y - point.radius,
        width: 2 * point.radius,
        height: 2 * point.radius,
      },
      geometry: "ellipse",
      fill: paint,
    });
  // Beside its point.
  const aside = point ? 3 * point.radius : 0;
  const label = labelXml({
    id: pen.nextId(),
    said,
    room: {
      left: box.left + (anchor === "start" ? aside : 0),
      top: box.top,
      width: box.right - box.left - aside,
      height: box.bottom - box.top,
    },
    text,
    lang: pen.lang,
    letters: { size: fontSize, spacing, paint },
    align: ALIGNED[anchor],
  });
  return `${dot ?? ""}${label}`;
}

/** A frame's country as one group of freeforms, with the names on it. Pixels of the slide. */
function frameXml(
  { frame, left, top, width, height }: LaidFrame,
  layers: readonly DrawnLayer[],
  names: readonly GroundName[],
  pen: Pen,
): string {
  const { mapOf, layer: layerNames } = pen.present.pptx;
  const name = mapOf[frame]();
  const room = { left, top, width, height };
  const id = pen.nextId();
  const under = shapeXml({
    id: pen.nextId(),
    said: { name: layerNames.sea(), isDecorative: true },
    room,
    geometry: "rect",
    fill: { colour: sea },
  });
  const over = layers.map(({ id: layer, custom, ...look }) => {
    const said = { name: layerNames[layer](), isDecorative: true } as const;
    return shapeXml({ id: pen.nextId(), said, geometry: { custom }, ...look });
  });
  const said = names.map((one) => nameXml(one, pen));
  return groupXml(id, { name, description: name }, room, [under, ...over, ...said].join(""));
}

/** Both countries as one group that says in words what the map shows. */
export function mapXml(
  { frames, names }: Pick<SlideLayout, "frames" | "names">,
  description: string,
  drawGround: (frame: LaidFrame) => DrawnLayer[],
  pen: Pen,
): string {
  const { map } = pen.rooms;
  const id = pen.nextId();
  const parts = frames.map((frame) =>
    frameXml(
      frame,
      drawGround(frame),
      names.filter((name) => name.frame === frame.frame),
      pen,
    ),
  );
  return groupXml(id, { name: pen.present.pptx.map(), description }, map, parts.join(""));
}
