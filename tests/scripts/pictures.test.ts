import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodePng } from "../../scripts/build/pictures/encodePng.ts";
import { FAVICON_SOURCE, favicon } from "../../scripts/build/pictures/favicon.ts";
import { iconPictures, maskableIcon } from "../../scripts/build/pictures/icons.ts";
import { createRasteriser, type Rasterise } from "../../scripts/build/pictures/rasterise.ts";
import { writePictures } from "../../scripts/build/pictures/writePictures.ts";
import { readPng } from "../prerender/readPng";

const icon = await readFile(join(import.meta.dirname, "../../public/icon.svg"), "utf8");

let rasterise: Rasterise;

beforeAll(async () => {
  rasterise = await createRasteriser([]);
});

describe("a PNG of the build", () => {
  it("has the colours of its picture, transparent ones among them", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><rect width="2" height="2" fill="#0b6b62"/></svg>';
    const png = readPng(encodePng(rasterise(svg, 4)));
    expect([png.width, png.height]).toEqual([4, 2]);
    expect([png.at(0, 0), png.at(1, 1)]).toEqual([
      [11, 107, 98, 255],
      [11, 107, 98, 255],
    ]);
    expect([png.at(2, 0)[3], png.at(3, 1)[3]]).toEqual([0, 0]);
  });

  it("has at most 256 of them, each close to what it stands for", () => {
    const pixels = new Uint8Array(64 * 64 * 4);
    for (let pixel = 0; pixel < 64 * 64; pixel += 1)
      pixels.set([(pixel % 64) * 4, Math.floor(pixel / 64) * 4, 0, 255], pixel * 4);
    const png = readPng(encodePng({ width: 64, height: 64, pixels }));
    expect(png.colours.size).toBeLessThanOrEqual(256);
    expect(png.at(0, 0)).toEqual([0, 0, 0, 255]);
  });
});

describe("the icons", () => {
  it.each([...iconPictures(icon)])("%s is drawn at its size and not blank", (_path, { svg, width }) => {
    const png = readPng(encodePng(rasterise(svg, width)));
    expect([png.width, png.height]).toEqual([width, width]);
    for (const colour of ["184,67,47,255", "35,63,115,255", "11,107,98,255", "252,251,247,255"])
      expect(png.colours.get(colour) ?? 0, colour).toBeGreaterThan(width * width * 0.01);
  });

  it("have round, transparent corners, without a dark rim", () => {
    const png = readPng(encodePng(rasterise(icon, 192)));
    expect(png.at(0, 0)[3]).toBe(0);
    for (let x = 0; x < 60; x += 1) {
      const [red, , , alpha] = png.at(x, 0);
      if (alpha > 40) expect(red).toBeGreaterThan(235);
    }
  });

  it("that systems cut have ground at every edge and their drawing in the safe circle", () => {
    const png = readPng(encodePng(rasterise(maskableIcon(icon), 512)));
    const ground = png.at(0, 0).join();
    expect(ground).toBe("252,251,247,255");
    let farthest = 0;
    for (let y = 0; y < 512; y += 1)
      for (let x = 0; x < 512; x += 1)
        if (png.at(x, y).join() !== ground) farthest = Math.max(farthest, Math.hypot(x - 255.5, y - 255.5));
    expect(farthest).toBeGreaterThan(150);
    expect(farthest).toBeLessThanOrEqual(0.4 * 512);
  });

  it("cannot be made of a drawing without a ground", () => {
    expect(() => maskableIcon("<svg><circle r='4'/></svg>")).toThrow("no ground");
  });
});

describe("the pictures of a build", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pictures-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const square = (colour: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="2" fill="${colour}"/></svg>`;

  it("lie where they are named, and come from the cache until what they show changes", async () => {
    const [out, cache] = [join(folder, "out"), join(folder, "cache")];
    const write = (colour: string) =>
      writePictures(out, new Map([["a/one.png", { svg: () => square(colour), width: 8 }]]), [], cache);
    await write("#ff0000");
    expect(readPng(await readFile(join(out, "a/one.png"))).at(4, 4)).toEqual([255, 0, 0, 255]);
    const [name = ""] = await readdir(cache);
    await writeFile(join(cache, name), "cached");
    await write("#ff0000");
    expect(await readFile(join(out, "a/one.png"), "utf8")).toBe("cached");
    await write("#0000ff");
    expect(readPng(await readFile(join(out, "a/one.png"))).at(4, 4)).toEqual([0, 0, 255, 255]);
    expect(await readdir(cache)).toHaveLength(1);
    expect(await readdir(cache)).not.toContain(name);
  });

  it("end the build when one cannot be drawn", async () => {
    const broken = writePictures(
      folder,
      new Map([["x.png", { svg: () => "<svg", width: 8 }]]),
      [],
      join(folder, "other"),
    );
    await expect(broken).rejects.toThrow();
  });
});

it("the icon that browsers ask for unasked is one picture in an ICO file, byte for byte", () => {
  const png = Buffer.from("89504e470d0a1a0a", "hex");
  const ico = favicon(png);
  expect([0, 2, 4].map((at) => ico.readUInt16LE(at))).toEqual([0, 1, 1]);
  expect([ico.readUInt8(6), ico.readUInt8(7)]).toEqual([48, 48]);
  const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(ico.subarray(start, start + length).equals(png)).toBe(true);
  expect(start + length).toBe(ico.length);
  expect(iconPictures('<svg><rect width="32" rx="4"/></svg>').get(FAVICON_SOURCE)?.width).toBe(48);
});
