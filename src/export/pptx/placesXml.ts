import type { LaidMark, SlideLayout } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import { straightLineXml } from "./connectorXml";
import { frameTitlesXml } from "./frameTitlesXml";
import { linesXml } from "./linesXml";
import { markXml } from "./markXml";
import type { Pen } from "./pen";
import { scaleOf } from "./scaleOf";
import { labelXml, shapeXml } from "./shapeXml";
import type { Align } from "./textXml";

const { connection, ink, land } = PALETTES.light;

const QUIET_OPACITY = 0.6;
const HALO = { radius: 14, opacity: 0.24 };
const SPOT_RADIUS = 2;
/** Of a label, in parts of its type size; from the middle of a line to its baseline. */
const LINE_HEIGHT = 1.15;
const BASELINE = 0.35;

const roundRoom = (x: number, y: number, radius: number) => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** What belongs to a mark and says nothing by itself: a halo, and a line back to its place. */
function settingXml(laid: LaidMark, zoom: number, pen: Pen): string {
  const { mark, x, y, place } = laid;
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
  if (!place) return halo;
  const leader = straightLineXml(
    pen.nextId(),
    { name: pptx.leader(its), isDecorative: true },
    place,
    { x, y },
    { colour: ink, width: 1.5 },
  );
  const spot = shapeXml({
    id: pen.nextId(),
    said: { name: pptx.place(its), isDecorative: true },
    room: roundRoom(place.x, place.y, SPOT_RADIUS * zoom),
    geometry: "ellipse",
    fill: { colour: ink },
  });
  return halo + leader + spot;
}

function nameXml({ mark, x, y, label }: LaidMark, pen: Pen): string {
  if (!label) return "";
  const { pptx } = pen.present;
  const align: Align = label.x > 0 ? "l" : label.x + label.width < 0 ? "r" : "ctr";
  const height = label.fontSize * LINE_HEIGHT;
  return labelXml({
    id: pen.nextId(),
    said: { name: pptx.name({ city: mark.label }), description: pptx.nameText() },
    room: {
      left: x + label.x,
      top: y + label.y - label.fontSize * BASELINE - height / 2,
      width: label.width,
      height,
    },
    fill: { colour: land, opacity: 0.7 },
    text: mark.label,
    lang: pen.lang,
    letters: { size: label.fontSize, isBold: mark.emphasis !== "none", paint: { colour: ink } },
    align,
  });
}

/** Lines, then the cities that they join, then their names. Pixels of the slide. */
export function placesXml(layout: SlideLayout, pen: Pen): string {
  const { marks, zoom } = layout;
  const { present, legend } = pen;
  const roles = new Map(legend.roles);
  const ids = new Map(marks.map(({ mark }) => [mark.id, pen.nextId()]));
  const forms = marks.map((laid) => {
    const { mark, isQuiet } = laid;
    const name = present.pptx.city({ city: mark.label, role: roles.get(mark.role) ?? "" });
    return markXml(mark.role, laid, {
      id: ids.get(mark.id) ?? 0,
      said: { name, description: name },
      scale: scaleOf(laid, zoom),
      ...(isQuiet && { opacity: QUIET_OPACITY }),
    });
  });
  return [
    linesXml(layout, ids, pen),
    frameTitlesXml(layout, pen),
    ...marks.map((laid) => settingXml(laid, zoom, pen)),
    ...forms,
    ...marks.map((laid) => nameXml(laid, pen)),
  ].join("");
}
