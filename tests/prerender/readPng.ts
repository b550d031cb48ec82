import { inflateSync } from "node:zlib";

export type Png = {
  width: number;
  height: number;
  /** Red, green, blue and alpha. */
  at: (x: number, y: number) => [number, number, number, number];
  /** How many pixels have each colour, by "r,g,b,a". */
  colours: Map<string, number>;
};

/** Reads a PNG of indexed colours without filters, as this repository writes them. Throws on any other. */
export function readPng(file: Buffer): Png {
  if (file.toString("latin1", 1, 4) !== "PNG") throw new Error("no PNG");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    chunks.set(type, file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const part = (type: string) => {
    const found = chunks.get(type);
    if (!found) throw new Error(`no chunk ${type}`);
    return found;
  };
  const [header, palette, alphas] = [part("IHDR"), part("PLTE"), part("tRNS")];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 3) throw new Error("not of 8 bits and a palette");
  const rows = inflateSync(part("IDAT"));
  if (rows.length !== (width + 1) * height) throw new Error("rows are missing");
  part("IEND");
  const colourOf = (place: number): [number, number, number, number] => [
    palette[place * 3] ?? Number.NaN,
    palette[place * 3 + 1] ?? Number.NaN,
    palette[place * 3 + 2] ?? Number.NaN,
    alphas[place] ?? 255,
  ];
  const at = (x: number, y: number) => colourOf(rows[y * (width + 1) + 1 + x] ?? 0);
  const counts = new Array<number>(256).fill(0);
  for (let y = 0; y < height; y += 1) {
    if (rows[y * (width + 1)] !== 0) throw new Error("a row is filtered");
    for (let x = 0; x < width; x += 1) {
      const place = rows[y * (width + 1) + 1 + x] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const colours = new Map<string, number>();
  for (const [place, count] of counts.entries()) if (count > 0) colours.set(colourOf(place).join(), count);
  return { width, height, at, colours };
}
