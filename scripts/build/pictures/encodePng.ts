import { crc32, deflateSync } from "node:zlib";
import type { Raster } from "./rasterise.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const INDEXED = 3;
const MAX_COLOURS = 256;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const channels = (colour: number) =>
  [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255, colour & 255] as const;

/**
 * Colours of the palette, and the place in it of each colour of the picture. In a drawing of few flat colours the
 * many others are the steps between two of them at an edge: the nearest of the most frequent takes their place.
 */
function choosePalette(counts: ReadonlyMap<number, number>) {
  const palette = [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MAX_COLOURS)
    .map(([colour]) => colour);
  const parts = palette.map(channels);
  const flat = Uint8Array.from(parts.flat());
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) {
    if (places.has(colour)) continue;
    const [red, green, blue, alpha] = channels(colour);
    let [nearest, least] = [0, Number.POSITIVE_INFINITY];
    // Thousands of colours beside 256 others: plain sums, no lists.
    for (let at = 0; at < flat.length; at += 4) {
      const apart =
        (red - (flat[at] ?? 0)) ** 2 +
        (green - (flat[at + 1] ?? 0)) ** 2 +
        (blue - (flat[at + 2] ?? 0)) ** 2 +
        (alpha - (flat[at + 3] ?? 0)) ** 2;
      if (apart < least) [nearest, least] = [at / 4, apart];
    }
    places.set(colour, nearest);
  }
  return { parts, places };
}

/** A PNG of at most 256 colours, transparent ones among them, as the W3C's specification of the format gives it. */
export function encodePng({ width, height, pixels }: Raster): Buffer {
  // Red, green, blue and alpha of each pixel in one number, and runs of equal pixels counted at once.
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  let start = 0;
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const colour = bytes.readUInt32BE(pixel * 4);
    colours[pixel] = colour;
    const first = colours[start] ?? 0;
    if (colour === first) continue;
    counts.set(first, (counts.get(first) ?? 0) + pixel - start);
    start = pixel;
  }
  const last = colours[start] ?? 0;
  counts.set(last, (counts.get(last) ?? 0) + colours.length - start);
  const { parts, places } = choosePalette(counts);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);

  // Each row begins with its filter: none, which suits flat colours.
  const rows = Buffer.alloc((width + 1) * height);
  let [colour, place] = [-1, 0];
  for (let pixel = 0; pixel < colours.length; pixel += 1) {
    const next = colours[pixel] ?? 0;
    if (next !== colour) [colour, place] = [next, places.get(next) ?? 0];
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }

  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(parts.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue]))),
    chunk("tRNS", Buffer.from(parts.map(([, , , alpha = 255]) => alpha))),
    // The best level takes ten times as long and gains a twentieth.
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
