import { lineSample } from "@/basemap/lineSample";
import type { PictureContent } from "@/content/pictureContent";
import type { LegendNames } from "@/i18n/legendNames";
import { drawShape } from "./drawShape";
import type { Look } from "./look";
import { drawable, measure } from "./setText";
import { strokeLine } from "./strokeLine";
import { textMarkup } from "./textMarkup";

const FONT_SIZE = 17;
const ROW_PX = 30;
const GAP_PX = 28;
const SHAPE_PX = 26;
const SAMPLE_PX = 44;
const ZOOM = 1.1;

type Entry = { name: string; room: number; draw: (x: number, y: number) => string };

function entriesOf({ marks }: PictureContent, { roles, lines }: LegendNames, look: Look): Entry[] {
  const { palette } = look;
  return [
    ...roles
      .filter(([role]) => marks.some((mark) => mark.role === role))
      .map(([role, name]): Entry => {
        const draw = (x: number, y: number) =>
          drawShape({ role, emphasis: "none" }, { x: x + 9, y: y - 6 }, ZOOM, palette);
        return { name, room: SHAPE_PX, draw };
      }),
    ...lines.map(({ name, line, hasArrow }): Entry => {
      const draw = (x: number, y: number) => {
        const sample = lineSample({ x: x + 3, y: y - 6 }, 34, hasArrow, ZOOM);
        const { casing, stroke, arrow } = strokeLine(sample, line, ZOOM, palette);
        return casing + stroke + arrow;
      };
      return { name, room: SAMPLE_PX, draw };
    }),
  ];
}

/** What the forms and lines of a picture mean, those alone that it has: rows from a corner down, in pixels. */
export function drawLegend(
  picture: PictureContent,
  names: LegendNames,
  look: Look,
  width: number,
): { height: number; at: (left: number, top: number) => string } {
  let [x, row] = [0, 0];
  const placed = entriesOf(picture, names, look).map((entry) => {
    const text = drawable(entry.name, "plain", look.advances);
    const entryWidth = entry.room + measure(text, "plain", FONT_SIZE, look.advances);
    if (x > 0 && x + entryWidth > width) [x, row] = [0, row + 1];
    const place = { ...entry, text, x, y: row * ROW_PX + 20 };
    x += entryWidth + GAP_PX;
    return place;
  });
  return {
    height: placed.length > 0 ? (row + 1) * ROW_PX : 0,
    at: (left, top) =>
      placed
        .map(({ text, room, draw, ...place }) => {
          const at = { x: left + place.x, y: top + place.y };
          const name = textMarkup({ text, face: "plain", size: FONT_SIZE }, { ...at, x: at.x + room }, look);
          return draw(at.x, at.y) + name;
        })
        .join(""),
  };
}
