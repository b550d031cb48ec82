import type { LaidMark } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import { frameTitlesXml } from "./frameTitlesXml";
import { linesXml } from "./linesXml";
import { markXml } from "./markXml";
import type { MovedLayout } from "./moveLayout";
import type { Pen } from "./pen";
import { scaleOf } from "./scaleOf";
import { labelXml, shapeXml } from "./shapeXml";
import { straightLineXml } from "./straightLineXml";
import type { Align } from "./textXml";

const { connection, ink, land } = PALETTES.light;

const QUIET_OPACITY = 0.6;
const HALO = { radius: 14, opacity: 0.24 };
/** Of a label, in parts of its type size; from the middle of a line to its baseline. */
const LINE_HEIGHT = 1.12;
const BASELINE = 0.35;

const roundRoom = (x: number, y: number, radius: number) => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** What belongs to a mark and says nothing by itself: a halo, and a line to its name. */
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
          room: roundRoom(x, y, HALO.radius * scaleOf(laid, zoom)),
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
    room: {
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

/** Lines, then the cities that they join, then their names. Pixels of the slide. */
export function placesXml(layout: MovedLayout, pen: Pen): string {
  const { marks, zoom } = layout;
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
  ].join("");
}
