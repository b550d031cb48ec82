import type { LaidEdgeName, LaidMark } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import type { Spot } from "@/picture/readStrokes";
import { frameTitlesXml } from "./frameTitlesXml";
import { freeform } from "./freeform";
import { linesXml } from "./linesXml";
import { markXml } from "./markXml";
import type { MovedLayout } from "./moveLayout";
import type { Pen } from "./pen";
import { scaleOf } from "./scaleOf";
import { labelXml, shapeXml } from "./shapeXml";
import { straightLineXml } from "./straightLineXml";
import type { Align } from "./textXml";

const { connection, ink, land, outline, paper } = PALETTES.light;

const QUIET_OPACITY = 0.6;
const HALO = { radius: 14, opacity: 0.24 };
/** Height of a label's line, and the distance from its middle to its baseline, both in parts of the type size. */
const LINE_HEIGHT = 1.12;
const BASELINE = 0.35;

const roundArea = (x: number, y: number, radius: number) => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The decoration of a mark: its halo, and the line to its name. */
function settingXml(laid: LaidMark, zoom: number, pen: Pen): string {
  const { mark, x, y, label } = laid;
  const { pptx } = pen.present;
  const its = { city: mark.label };
  const halo =
    mark.emphasis === "none"
      ? ""
      : shapeXml({
          id: pen.nextId(),
          said: { name: pptx.halo(its), isDecorative: true },
          area: roundArea(x, y, HALO.radius * scaleOf(laid, zoom)),
          geometry: "ellipse",
          fill: { colour: connection, opacity: HALO.opacity },
        });
  if (!label?.leader) return halo;
  const end = { x: x + label.leader.x, y: y + label.leader.y };
  const said = { name: pptx.leader(its), isDecorative: true } as const;
  return halo + straightLineXml(pen.nextId(), said, { x, y }, end, { colour: ink, width: 1.5 });
}

function nameXml({ mark, x, y, label }: LaidMark, pen: Pen): string {
  if (!label) return "";
  const { pptx } = pen.present;
  const align: Align = label.x > 0 ? "l" : label.x + label.width < 0 ? "r" : "ctr";
  const height = label.fontSize * LINE_HEIGHT;
  return labelXml({
    id: pen.nextId(),
    said: { name: pptx.name({ city: label.text }), description: pptx.nameText() },
    area: {
      left: x + label.x,
      top: y + label.y - label.fontSize * BASELINE - height / 2,
      width: label.width,
      height,
    },
    fill: { colour: land, opacity: 0.7 },
    text: label.text,
    lang: pen.lang,
    letters: { size: label.fontSize, isBold: mark.emphasis !== "none", paint: { colour: ink } },
    align,
  });
}

/** A name at the edge of its frame, with an arrow to where its city lies. */
function edgeNameXml({ mark, box, arrow, text, fontSize }: LaidEdgeName, zoom: number, pen: Pen): string {
  const { pptx } = pen.present;
  const { left, top, right, bottom } = box;
  const name = pptx.name({ city: mark.label });
  const ground = shapeXml({
    id: pen.nextId(),
    said: { name, isDecorative: true },
    area: { left, top, width: right - left, height: bottom - top },
    geometry: "roundRect",
    fill: { colour: paper },
    pencil: { colour: outline, width: zoom },
  });
  const form = freeform({ areas: [arrow.map(({ x, y }): Spot => [x, y])] });
  const head =
    form &&
    shapeXml({
      id: pen.nextId(),
      said: { name, isDecorative: true },
      area: form.area,
      geometry: { custom: form.custom },
      fill: { colour: ink },
    });
  const letters = labelXml({
    id: pen.nextId(),
    said: { name, description: pptx.nameText() },
    area: { left: text.x, top, width: right - text.x, height: bottom - top },
    text: mark.label,
    lang: pen.lang,
    letters: { size: fontSize, paint: { colour: ink } },
    align: "l",
  });
  return ground + (head ?? "") + letters;
}

/** Lines, then the cities that they join, then their names. Pixels of the slide. */
export function placesXml(layout: MovedLayout, pen: Pen): string {
  const { marks, edges, zoom } = layout;
  const { present, legend } = pen;
  const roles = new Map(legend.roles);
  const forms = marks.map((laid) => {
    const { mark, isQuiet } = laid;
    const name = present.pptx.city({ city: mark.label, role: roles.get(mark.role) ?? "" });
    return markXml(mark.role, laid, {
      id: pen.nextId(),
      said: { name, description: name },
      scale: scaleOf(laid, zoom),
      ...(isQuiet && { opacity: QUIET_OPACITY }),
    });
  });
  return [
    linesXml(layout, pen),
    frameTitlesXml(layout, pen),
    ...marks.map((laid) => settingXml(laid, zoom, pen)),
    ...forms,
    ...marks.map((laid) => nameXml(laid, pen)),
    ...edges.map((edge) => edgeNameXml(edge, zoom, pen)),
  ].join("");
}
