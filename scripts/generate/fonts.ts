import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { CHARACTERS, RARE_CHARACTERS } from "./type/characters";
import { ARIAL, ARIAL_BOLD, fallbackFace, type SystemFont, TIMES_BOLD } from "./type/fallbackFace";
import { type FontMetrics, readFontMetrics } from "./type/readFontMetrics";

type Axes = Record<string, number | { min: number; max: number }>;
type Family = {
  name: string;
  fileName: string;
  /** Given `latin` or `latin-ext`, a file of an installed package. */
  source: (script: string) => string;
  weight: string;
  axes: Axes;
  fallbacks: readonly { weight: number; system: SystemFont }[];
};

const STYLES = "src/styles/generated";
const BASEMAP = "src/basemap/geometry";
const LABEL_WEIGHTS = [500, 700] as const;
/** Kerning, ligatures and figures of one width; the families' other features are unused. */
const FEATURES = ["kern", "liga", "tnum"];

const PUBLIC_SANS: Family = {
  name: "Public Sans",
  fileName: "public-sans",
  source: (script) => `@fontsource-variable/public-sans/files/public-sans-${script}-wght-normal.woff2`,
  weight: "400 700",
  axes: { wght: { min: 400, max: 700 } },
  fallbacks: [
    { weight: 400, system: ARIAL },
    { weight: 500, system: ARIAL },
    { weight: 600, system: ARIAL_BOLD },
    { weight: 700, system: ARIAL_BOLD },
  ],
};

const SOURCE_SERIF: Family = {
  name: "Source Serif 4",
  fileName: "source-serif-4",
  source: (script) => `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`,
  weight: "600",
  // Drawn for 24 points: titles are set between 18 and 34 px.
  axes: { wght: 600, opsz: 24 },
  fallbacks: [{ weight: 600, system: TIMES_BOLD }],
};

const { resolve } = createRequire(import.meta.url);

/**
 * Subsets the two families to what the four languages need, into `src/styles/generated/`, with their style sheet and
 * faces of system fonts that take the same room; and writes the character widths that place the map's labels.
 */
export async function generateFonts(): Promise<void> {
  await Promise.all([STYLES, BASEMAP].map((folder) => mkdir(folder, { recursive: true })));
  const styles = [await writeFamily(PUBLIC_SANS), await writeFamily(SOURCE_SERIF)];
  await writeFile(`${STYLES}/fonts.css`, styles.join("\n"));
  await writeFile(`${BASEMAP}/advances.ts`, await advancesModule());
}

async function writeFamily(family: Family): Promise<string> {
  const { name, fileName, weight, source, axes, fallbacks } = family;
  const rare = await charactersIn(source("latin-ext"), RARE_CHARACTERS);
  const faces = await Promise.all(
    [
      { file: `${fileName}.woff2`, script: "latin", characters: CHARACTERS, range: "" },
      {
        file: `${fileName}-rare.woff2`,
        script: "latin-ext",
        characters: rare,
        range: `  unicode-range: ${unicodeRange(rare)};\n`,
      },
    ].map(async ({ file, script, characters, range }) => {
      await writeFile(`${STYLES}/${file}`, await subset(source(script), characters, axes, "woff2"));
      return `@font-face {
  font-family: "${name}";
  font-weight: ${weight};
  font-display: optional;
  src: url("./${file}") format("woff2");
${range}}
`;
    }),
  );
  const fallbackFaces = await Promise.all(
    fallbacks.map(async (fallback) =>
      fallbackFace(
        `${name} Fallback`,
        String(fallback.weight),
        await metricsAt(family, fallback.weight),
        fallback.system,
      ),
    ),
  );
  return [...faces, ...fallbackFaces].join("\n");
}

async function charactersIn(file: string, wanted: string): Promise<string> {
  const { advance } = readFontMetrics(await subset(file, wanted, {}, "truetype"));
  return [...wanted].filter((character) => advance(character) !== undefined).join("");
}

async function advancesModule(): Promise<string> {
  const characters = [...(await charactersIn(PUBLIC_SANS.source("latin"), CHARACTERS))];
  const widths = await Promise.all(
    LABEL_WEIGHTS.map(async (weight) => {
      const { advance } = await metricsAt(PUBLIC_SANS, weight);
      return [weight, characters.map((character) => Math.round((advance(character) ?? 0) * 1000))] as const;
    }),
  );
  return [
    "// Made by `npm run generate` from Public Sans; not to be edited.",
    `export const characters = ${JSON.stringify(characters.join(""))};`,
    "/** Advance widths per weight, in the order of `characters`, in thousandths of the font size. */",
    `export const advances: Record<500 | 700, readonly number[]> = ${JSON.stringify(Object.fromEntries(widths))};`,
    "",
  ].join("\n");
}

async function metricsAt({ source, axes }: Family, weight: number): Promise<FontMetrics> {
  return readFontMetrics(await subset(source("latin"), CHARACTERS, { ...axes, wght: weight }, "truetype"));
}

async function subset(
  file: string,
  text: string,
  variationAxes: Axes,
  targetFormat: "truetype" | "woff2",
): Promise<Buffer> {
  const font = await readFile(resolve(file));
  return subsetFont(font, text, { targetFormat, variationAxes, keepFeatures: FEATURES, noHinting: true });
}

function unicodeRange(characters: string): string {
  return [...characters].map((character) => `U+${character.codePointAt(0)?.toString(16)}`).join(", ");
}
