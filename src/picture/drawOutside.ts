import type { Rectangle } from "@/basemap/arrangement";
import type { Camera } from "@/basemap/camera";
import type { InsetId } from "@/basemap/insets";
import { EDGE_FONT_PX, type EdgeName, INSET_TITLE_PX, type OutsideMark } from "@/content/outside";
import type { FrameBox } from "./drawPlaces";
import type { Look } from "./look";
import { textMarkup } from "./textMarkup";

/** A part of the United States in a corner of its frame, in pixels of the picture. */
export type InsetPlace = { id: InsetId; place: FrameBox; camera: Camera };

const INSET_FONT_PX = 11;

const round = (value: number) => Math.round(value * 100) / 100;

/** What it is, and a line around it. */
export function drawInsetFrame({ id, place }: InsetPlace, title: string, look: Look): string {
  const { left, top, width, height, zoom } = place;
  const { palette } = look;
  const size = INSET_FONT_PX * zoom;
  const at = {
    x: round(left + 4 * zoom),
    y: round(top + height - (INSET_TITLE_PX / 2) * zoom + size * 0.35),
  };
  const name = textMarkup({ text: title, face: "plain", size }, at, look, {
    fill: palette.dim,
    halo: round(2 * zoom),
  });
  return `<g data-inset="${id}"><rect x="${left}" y="${top}" width="${width}" height="${height}" fill="none" stroke="${palette.outline}" stroke-width="${zoom}"/>${name}</g>`;
}

/** A name at the edge of its frame with an arrow to where its city lies. `toPicture` moves and scales a room. */
export function drawEdgeName(
  { mark, arrow, text }: EdgeName<OutsideMark>,
  name: string,
  room: Rectangle,
  toPicture: (point: { x: number; y: number }) => { x: number; y: number },
  zoom: number,
  look: Look,
): string {
  const { palette } = look;
  const height = room.bottom - room.top;
  const ground = `<rect x="${room.left}" y="${room.top}" width="${round(room.right - room.left)}" height="${round(height)}" rx="${round(height / 2)}" fill="${palette.paper}" stroke="${palette.outline}" stroke-width="${zoom}"/>`;
  const corners = arrow.map(toPicture).map(({ x, y }) => `${x} ${y}`);
  const head = `<path d="M${corners.join("L")}Z" fill="${palette.ink}"/>`;
  const letters = textMarkup({ text: name, face: "plain", size: EDGE_FONT_PX * zoom }, toPicture(text), look);
  return `<g data-edge="${mark.id}">${ground}${head}${letters}</g>`;
}
