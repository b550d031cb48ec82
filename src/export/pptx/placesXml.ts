import type { LaidMark, SlideLayout } from "@/content/briefing/layoutSlide";
import { PALETTES } from "@/picture/palette";
import { connectorXml, straightLineXml } from "./connectorXml";
import { linePencil } from "./linePencil";
import { markXml, topOf } from "./markXml";
import type { Pen } from "./pen";
import { labelXml, shapeXml } from "./shapeXml";
import type { Align } from "./textXml";

const { connection, ink, land } = PALETTES.light;

const QUIET_OPACITY = { mark: 0.6, line: 0.45 };
const HALO = { radius: 14, opacity: 0.24 };
const SPOT_RADIUS = 2;
const SELECTED_SCALE = 1.2;

/** Part of the distance by which a line rises, how much more each further one that begins at the same city, and how near to the edge. */
const RISE = { first: 0.11, further: 0.045, edge: 8 };

/** Of a label, in parts of its type size; from the middle of a line to its baseline. */
const LINE_HEIGHT = 1.15;
const BASELINE = 0.35;

const scaleOf = ({ mark }: LaidMark, zoom: number) =>
  zoom * (mark.emphasis === "selected" ? SELECTED_SCALE : 1);

const roundRoom = (x: number, y: number, radius: number) => ({
  left: x - radius,
  top: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The lines of a map, tied to the marks that they join, which have these ids. */
function linesXml({ lines, marks, zoom }: SlideLayout, ids: ReadonlyMap<string, number>, pen: Pen): string {
  const { present, rooms, legend } = pen;
  const kinds = new Map(legend.kinds);
  const places = new Map(marks.map((laid) => [laid.mark.id, laid]));
  const begun = new Map<string, number>();
  return lines
    .flatMap(({ line, isQuiet }) => {
      const [us, be] = [places.get(line.usCity), places.get(line.belgianCity)];
      if (!us || !be) return [];
      const rank = begun.get(line.usCity) ?? 0;
      begun.set(line.usCity, rank + 1);
      const tie = (laid: LaidMark) => ({
        ...topOf(laid.mark.role, laid, scaleOf(laid, zoom)),
        shape: ids.get(laid.mark.id) ?? 0,
      });
      const [from, to] = [tie(us), tie(be)];
      const rise = (RISE.first + RISE.further * rank) * Math.abs(to.x - from.x);
      const highest = rooms.map.top + RISE.edge * zoom;
      const name = present.pptx.line({
        belgian: be.mark.label,
        us: us.mark.label,
        kind: kinds.get(line.kind) ?? "",
      });
      return connectorXml({
        id: pen.nextId(),
        said: { name, description: name },
        from,
        to,
        peak: Math.max(Math.min(from.y, to.y) - rise, Math.min(highest, from.y, to.y)),
        pencil: linePencil(
          line.kind,
          (line.isSelected ? 3.2 : 1.8) * zoom,
          isQuiet ? QUIET_OPACITY.line : undefined,
        ),
      });
    })
    .join("");
}

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
      ...(isQuiet && { opacity: QUIET_OPACITY.mark }),
    });
  });
  return [
    linesXml(layout, ids, pen),
    ...marks.map((laid) => settingXml(laid, zoom, pen)),
    ...forms,
    ...marks.map((laid) => nameXml(laid, pen)),
  ].join("");
}
