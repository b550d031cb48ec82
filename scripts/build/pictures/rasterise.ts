import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const { resolve } = createRequire(import.meta.url);

/** What the rasteriser made of a picture: RGBA, four bytes a pixel, row by row. */
export type Raster = { width: number; height: number; pixels: Uint8Array };

export type Rasterise = (svg: string, width: number) => Raster;

/** The rasteriser multiplies colours by their opacity; PNG does not. */
function straightAlpha(premultiplied: Uint8Array): Uint8Array {
  const pixels = premultiplied.slice();
  for (let at = 0; at < pixels.length; at += 4) {
    const alpha = pixels[at + 3] ?? 255;
    if (alpha === 255 || alpha === 0) continue;
    for (let channel = at; channel < at + 3; channel += 1)
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / alpha));
  }
  return pixels;
}

let ready: Promise<void> | undefined;

/** Starts the rasteriser with these fonts alone: what it draws is the same on every machine. */
export async function createRasteriser(fonts: readonly Uint8Array[]): Promise<Rasterise> {
  ready ??= readFile(resolve("@resvg/resvg-wasm/index_bg.wasm")).then((wasm) => initWasm(wasm));
  await ready;
  return (svg, width) => {
    const picture = new Resvg(svg, {
      fitTo: { mode: "width", value: width },
      font: { fontBuffers: [...fonts], defaultFontFamily: "Public Sans" },
    });
    const image = picture.render();
    const raster = { width: image.width, height: image.height, pixels: straightAlpha(image.pixels) };
    image.free();
    picture.free();
    return raster;
  };
}
