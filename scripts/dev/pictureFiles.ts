import { readFile } from "node:fs/promises";
import type { Atlas } from "@/domain/atlas";
import { prerenderPreviews } from "@/prerender/prerenderPreviews";
import { PREVIEW_SIZE } from "@/prerender/preview/previewPath";
import { encodePng } from "../build/pictures/encodePng.ts";
import { iconPictures } from "../build/pictures/icons.ts";
import { type PreviewFonts, readPreviewFonts } from "../build/pictures/previewFonts.ts";
import { createRasteriser } from "../build/pictures/rasterise.ts";

type Briefings = Parameters<typeof prerenderPreviews>[2];

let fonts: Promise<PreviewFonts> | undefined;

async function draw(svg: string, width: number): Promise<Buffer> {
  fonts ??= readPreviewFonts();
  const rasterise = await createRasteriser((await fonts).files);
  return encodePng(rasterise(svg, width));
}

/** Previews and icons of the site: path in the output to what draws the PNG. Fonts are read with the first of them. */
export async function pictureFiles(
  atlas: Atlas,
  briefings: Briefings,
): Promise<Map<string, () => Promise<Buffer>>> {
  const widths = { title: () => undefined, strong: () => undefined, plain: () => undefined };
  const paths = [...(await prerenderPreviews(atlas, widths, briefings)).keys()];
  const icons = iconPictures(await readFile("public/icon.svg", "utf8"));
  const drawPreview = async (path: string) => {
    fonts ??= readPreviewFonts();
    const previews = await prerenderPreviews(atlas, (await fonts).advances, briefings);
    return draw(previews.get(path)?.() ?? "", PREVIEW_SIZE.width);
  };
  return new Map([
    ...[...icons].map(([path, { svg, width }]) => [path, () => draw(svg, width)] as const),
    ...paths.map((path) => [path.slice(1), () => drawPreview(path)] as const),
  ]);
}
