import type { Rectangle } from "@/basemap/arrangement";
import { PILL, strokeOf } from "@/basemap/lineLook";
import { PALETTES } from "@/picture/palette";
import type { Spot } from "@/picture/readStrokes";
import { freeform } from "./freeform";
import { linePencil } from "./linePencil";
import type { MovedLayout, MovedLine } from "./moveLayout";
import type { Paint, Pencil } from "./paint";
import type { Pen } from "./pen";
import { groupXml, labelXml, shapeXml } from "./shapeXml";
import type { Area } from "./slideAreas";

const { land, paper } = PALETTES.light;

/** The smallest rectangle around all of these. */
function areaAround(areas: readonly Area[]): Area {
  const bounds = areas.reduce<Rectangle>(
    (one, { left, top, width, height }) => ({
      left: Math.min(one.left, left),
      top: Math.min(one.top, top),
      right: Math.max(one.right, left + width),
      bottom: Math.max(one.bottom, top + height),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
  const { left, top, right, bottom } = bounds;
  return { left, top, width: right - left, height: bottom - top };
}

/** A line on its way with its paper and its arrows, as one group of freeforms. */
function lineXml({ line, curves, heads }: MovedLine, zoom: number, pen: Pen): string {
  const way = freeform({ curves });
  if (!way) return "";
  const pencil = linePencil(line, zoom);
  const { casing } = strokeOf(line, zoom);
  const { colour, opacity } = pencil;
  const id = pen.nextId();
  const part = ({ area, custom }: typeof way, look: { fill?: Paint; pencil?: Pencil }) =>
    shapeXml({
      id: pen.nextId(),
      said: { name: line.name, isDecorative: true },
      area,
      geometry: { custom },
      ...look,
    });
  const tips = freeform({ outlined: heads.map((corners) => corners.map(({ x, y }): Spot => [x, y])) });
  const parts = [
    casing > 0 ? part(way, { pencil: { colour: land, width: casing } }) : "",
    part(way, { pencil }),
    tips ? part(tips, { fill: { colour, opacity }, pencil: { colour: land, width: zoom } }) : "",
  ];
  const said = { name: line.name, description: line.name };
  return groupXml(id, said, areaAround([way.area, ...(tips ? [tips.area] : [])]), parts.join(""));
}

/** The date of a line, over it. */
function pillXml({ line, pill }: MovedLine, zoom: number, pen: Pen): string {
  if (!pill) return "";
  const { text, middle, width, height } = pill;
  const colour = PALETTES.light[strokeOf(line).hue];
  return labelXml({
    id: pen.nextId(),
    said: { name: text, description: line.name },
    area: { left: middle.x - width / 2, top: middle.y - height / 2, width, height },
    fill: { colour: paper },
    pencil: { colour, width: PILL.rim * zoom },
    text,
    lang: pen.lang,
    letters: { size: PILL.size * zoom, isBold: true, paint: { colour } },
    align: "ctr",
    isRound: true,
  });
}

/** The lines of a map, each on the way that it has on the stage; then their dates. Pixels of the slide. */
export function linesXml({ lines, zoom }: Pick<MovedLayout, "lines" | "zoom">, pen: Pen): string {
  return [
    ...lines.map((line) => lineXml(line, zoom, pen)),
    ...lines.map((line) => pillXml(line, zoom, pen)),
  ].join("");
}
