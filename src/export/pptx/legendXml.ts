import { labelWidth } from "@/basemap/labelWidth";
import { shownInLegend } from "@/content/briefing/shownInLegend";
import type { SlidePicture } from "@/content/briefing/slideContent";
import { legendNames } from "@/i18n/legendNames";
import { PALETTES } from "@/picture/palette";
import { linePencil } from "./linePencil";
import { markXml } from "./markXml";
import type { Pen } from "./pen";
import { groupXml, labelXml, shapeXml } from "./shapeXml";
import { straightLineXml } from "./straightLineXml";

const { ink, land } = PALETTES.light;

/** In parts of the type size. */
const SAMPLE = { form: 1.5, line: 2.4, gap: 1.8, scale: 0.068 };
const ROW = 1.5;
const MAX_ROWS = 2;
const LEAST_SIZE = 10;

type Entry = {
  name: string;
  sample: number;
  draw: (id: number, x: number, y: number, size: number) => string;
};
type PlacedEntry = Entry & { x: number; row: number; width: number };

function entriesOf(picture: SlidePicture, { present }: Pen): Entry[] {
  const shown = shownInLegend(picture);
  const { roles } = shown;
  const legend = legendNames(present, shown);
  const said = (name: string) => ({ name: present.pptx.sample({ name }), isDecorative: true }) as const;
  const named = <Key extends string>(shown: readonly Key[], names: readonly (readonly [Key, string])[]) =>
    names.filter(([key]) => shown.includes(key));
  return [
    ...named(roles, legend.roles).map(
      ([role, name]): Entry => ({
        name,
        sample: SAMPLE.form,
        draw: (id, x, y, size) =>
          markXml(role, { x: x + size * 0.6, y }, { id, said: said(name), scale: size * SAMPLE.scale }),
      }),
    ),
    ...legend.lines.map(
      ({ name, line, hasArrow }): Entry => ({
        name,
        sample: SAMPLE.line,
        draw: (id, x, y, size) =>
          straightLineXml(
            id,
            said(name),
            { x, y },
            { x: x + size * 2, y },
            linePencil(line, size * SAMPLE.scale, hasArrow ? "end" : undefined),
          ),
      }),
    ),
    ...(picture.undrawn ? [{ name: present.undrawn(picture.undrawn), sample: 0, draw: () => "" }] : []),
  ];
}

/** Entries in rows, from the left; a row ends where the next one has no room. */
function placeEntries(entries: readonly Entry[], width: number, size: number): PlacedEntry[] {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const text = labelWidth(entry.name, size, 500);
    const its = entry.sample * size + text;
    if (x > 0 && x + its > width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row, width: text };
    x += its + SAMPLE.gap * size;
    return placed;
  });
}

/** What the forms and lines of a map mean, as one group on a ground of its own: it holds on any template. */
export function legendXml(picture: SlidePicture, pen: Pen): string {
  const { present, areas, lang } = pen;
  const { legend: area, title } = areas;
  const entries = entriesOf(picture, pen);
  if (entries.length === 0) return "";
  let size = areas.type.legend;
  let placed = placeEntries(entries, title.width, size);
  const rowsOf = (some: readonly PlacedEntry[]) => (some.at(-1)?.row ?? 0) + 1;
  while (rowsOf(placed) > MAX_ROWS && size > LEAST_SIZE) {
    size -= 1;
    placed = placeEntries(entries, title.width, size);
  }
  const id = pen.nextId();
  const ground = shapeXml({
    id: pen.nextId(),
    said: { name: present.pptx.ground(), isDecorative: true },
    area,
    geometry: "rect",
    fill: { colour: land },
  });
  const firstRow = area.top + (area.height - (rowsOf(placed) - 1) * ROW * size) / 2;
  const parts = placed.map(({ name, sample, draw, row, width, ...at }) => {
    const [x, y] = [title.left + at.x, firstRow + row * ROW * size];
    const label = labelXml({
      id: pen.nextId(),
      said: { name: present.pptx.entry({ name }), description: present.pptx.entryText() },
      area: { left: x + sample * size, top: y - 0.6 * size, width, height: 1.2 * size },
      text: name,
      lang,
      letters: { size, paint: { colour: ink } },
      align: "l",
    });
    return draw(pen.nextId(), x, y, size) + label;
  });
  const said = { name: present.pptx.legend(), description: present.pptx.legendText() };
  return groupXml(id, said, area, ground + parts.join(""));
}
