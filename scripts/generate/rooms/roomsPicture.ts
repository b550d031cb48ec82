import { ROOMS, type Room } from "./rooms.ts";

const BOX = { width: 310, height: 66 };
const GAP = { x: 16, y: 14 };
const MARGIN = 16;

/** How many rooms lie below one another under this one. */
function depthOf({ rooms }: Room): number {
  return Math.max(0, ...ROOMS.filter(({ name }) => rooms.includes(name)).map((room) => depthOf(room) + 1));
}

/** Each room stands above all that it imports; what no other room imports, on top. */
function floorOf(room: Room): number {
  const isImported = ROOMS.some(({ rooms }) => rooms.includes(room.name));
  return isImported ? depthOf(room) : Math.max(...ROOMS.map(depthOf));
}

function importsOf(room: Room): string {
  const below = ROOMS.filter((other) => floorOf(other) < floorOf(room)).map(({ name }) => name);
  const others = below.filter((name) => !room.rooms.includes(name));
  if (room.rooms.length === 0) return "imports no other room";
  if (others.length === 0) return "imports all rooms below";
  if (others.length < room.rooms.length / 2) return `imports all below but ${others.join(", ")}`;
  return `imports ${room.rooms.join(", ")}`;
}

const xmlText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function box(room: Room, x: number, y: number): string {
  const line = (dy: number, size: number, text: string, more = "") =>
    `<text x="${x + 12}" y="${y + dy}" font-size="${size}"${more}>${xmlText(text)}</text>`;
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="#f4f1ea" stroke="#6b6455"/>`,
    line(21, 15, room.name === "*" ? "src/*.tsx" : `${room.name}/`, ' font-weight="bold"'),
    line(39, 12.5, room.holds),
    line(56, 11, importsOf(room), ' fill="#5b5446"'),
  ].join("\n");
}

/** The rooms of `src/` as floors of a house, as an SVG: each imports rooms below it alone. */
export function roomsPicture(): string {
  const top = Math.max(...ROOMS.map(floorOf));
  const floors = Array.from({ length: top + 1 }, (_, index) =>
    ROOMS.filter((room) => floorOf(room) === top - index),
  );
  const columns = Math.max(...floors.map(({ length }) => length));
  const width = 2 * MARGIN + columns * BOX.width + (columns - 1) * GAP.x;
  const height = 2 * MARGIN + floors.length * BOX.height + (floors.length - 1) * GAP.y;
  const boxes = floors.flatMap((rooms, floor) =>
    rooms.map((room, column) =>
      box(room, MARGIN + column * (BOX.width + GAP.x), MARGIN + floor * (BOX.height + GAP.y)),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" fill="#1d1a14">`,
    "<title>The rooms of src/: each imports rooms below it alone</title>",
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...boxes,
    "</svg>\n",
  ].join("\n");
}
