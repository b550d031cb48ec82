import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import type { Advances, FaceId } from "@/picture/look";
import { PREVIEW_FACES } from "@/prerender/preview/fonts";
import { readFontMetrics } from "../../generate/type/readFontMetrics.ts";

export type PreviewFonts = {
  /** TrueType files for the rasteriser. */
  files: Buffer[];
  advances: Advances;
};

const { resolve } = createRequire(import.meta.url);

/** Latin as far as its second extension, and the punctuation of the four languages. */
const CHARACTERS =
  Array.from({ length: 0x250 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("") +
  "’‘‚“”„«»‹›–—…·•−€×†‡";

const SOURCES: Record<FaceId, { file: (script: string) => string; axes: Record<string, number> }> = {
  title: {
    file: (script) => `source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`,
    axes: { wght: PREVIEW_FACES.title.weight, opsz: 24 },
  },
  strong: {
    file: (script) => `public-sans/files/public-sans-${script}-wght-normal.woff2`,
    axes: { wght: PREVIEW_FACES.strong.weight },
  },
  plain: {
    file: (script) => `public-sans/files/public-sans-${script}-wght-normal.woff2`,
    axes: { wght: PREVIEW_FACES.plain.weight },
  },
};

async function readFace(face: FaceId): Promise<Buffer[]> {
  const { file, axes } = SOURCES[face];
  return Promise.all(
    ["latin", "latin-ext"].map(async (script) =>
      subsetFont(await readFile(resolve(`@fontsource-variable/${file(script)}`)), CHARACTERS, {
        targetFormat: "truetype",
        variationAxes: axes,
        keepFeatures: ["kern", "liga", "tnum"],
        noHinting: true,
      }),
    ),
  );
}

/** The site's families at the weights of the pictures: the rasteriser reads neither WOFF2 nor variable fonts. */
export async function readPreviewFonts(): Promise<PreviewFonts> {
  const faces = {
    title: await readFace("title"),
    strong: await readFace("strong"),
    plain: await readFace("plain"),
  };
  const advancesOf = (files: Buffer[]) => {
    const metrics = files.map(readFontMetrics);
    const known = new Map<string, number | undefined>();
    return (character: string) => {
      if (!known.has(character))
        known.set(
          character,
          metrics.map(({ advance }) => advance(character)).find((it) => it !== undefined),
        );
      return known.get(character);
    };
  };
  return {
    files: Object.values(faces).flat(),
    advances: {
      title: advancesOf(faces.title),
      strong: advancesOf(faces.strong),
      plain: advancesOf(faces.plain),
    },
  };
}
