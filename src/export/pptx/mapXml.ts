import type { LaidFrame, LaidInset, SlideLayout } from "@/content/briefing/layoutSlide";
import type { GroundName } from "@/content/groundNames";
import { INSET_TITLE_PX } from "@/content/outside";
import { PALETTES } from "@/picture/palette";
import type { DrawnLayer } from "./groundDrawer";
import type { Pen } from "./pen";
import { groupXml, labelXml, shapeXml } from "./shapeXml";
import type { Area } from "./slideAreas";

const { dim, outline, sea } = PALETTES.light;

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
      area: {
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
    area: {
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

/** What a frame shows of a country, as freeforms over the sea. Pixels of the slide. */
function groundXml({ left, top, width, height }: Area, layers: readonly DrawnLayer[], pen: Pen): string {
  const { layer: layerNames } = pen.present.pptx;
  const under = shapeXml({
    id: pen.nextId(),
    said: { name: layerNames.sea(), isDecorative: true },
    area: { left, top, width, height },
    geometry: "rect",
    fill: { colour: sea },
  });
  const over = layers.map(({ id: layer, custom, ...look }) => {
    const said = { name: layerNames[layer](), isDecorative: true } as const;
    return shapeXml({ id: pen.nextId(), said, geometry: { custom }, ...look });
  });
  return under + over.join("");
}

/** A part of the United States in a corner of its frame, as one group. */
function insetXml(inset: LaidInset, layers: readonly DrawnLayer[], zoom: number, pen: Pen): string {
  const { title, left, top, width, height } = inset;
  const area = { left, top, width, height };
  const said = { name: title.text, description: title.text };
  const edge = shapeXml({
    id: pen.nextId(),
    said: { name: title.text, isDecorative: true },
    area,
    geometry: "rect",
    pencil: { colour: outline, width: zoom },
  });
  const name = labelXml({
    id: pen.nextId(),
    said: { name: title.text, isDecorative: true },
    area: {
      left: title.x,
      top: top + height - INSET_TITLE_PX * zoom,
      width: left + width - title.x,
      height: INSET_TITLE_PX * zoom,
    },
    text: title.text,
    lang: pen.lang,
    letters: { size: title.fontSize, paint: { colour: dim } },
    align: "l",
  });
  return groupXml(pen.nextId(), said, area, groundXml(area, layers, pen) + edge + name);
}

/** A frame's country as one group of freeforms, with the names on it. Pixels of the slide. */
function frameXml(
  { frame, left, top, width, height }: LaidFrame,
  layers: readonly DrawnLayer[],
  names: readonly GroundName[],
  pen: Pen,
): string {
  const name = pen.present.pptx.mapOf[frame]();
  const area = { left, top, width, height };
  const id = pen.nextId();
  const ground = groundXml(area, layers, pen);
  const said = names.map((one) => nameXml(one, pen));
  return groupXml(id, { name, description: name }, area, [ground, ...said].join(""));
}

/** Both countries as one group that says in words what the map shows. */
export function mapXml(
  { frames, insets, names, zoom }: Pick<SlideLayout, "frames" | "insets" | "names" | "zoom">,
  description: string,
  drawGround: (frame: LaidFrame) => DrawnLayer[],
  pen: Pen,
): string {
  const { map } = pen.areas;
  const id = pen.nextId();
  const parts = frames.map((frame) =>
    frameXml(
      frame,
      drawGround(frame),
      names.filter((name) => name.frame === frame.frame),
      pen,
    ),
  );
  const corners = insets.map((inset) => insetXml(inset, drawGround(inset), zoom, pen));
  return groupXml(id, { name: pen.present.pptx.map(), description }, map, [...parts, ...corners].join(""));
}
