import type { FontMetrics } from "./readFontMetrics";

/** Text of the four languages, for the average width of a character. */
const TYPICAL_TEXT =
  "In 2014 Mayor Hans Bonte led a delegation to Columbus, Ohio, that looked for ways to strengthen the city’s " +
  "community engagement. De steden wisselen sindsdien ervaringen uit over jongeren, buurten en veiligheid. " +
  "Les villes partenaires échangent depuis lors leurs expériences sur la prévention et la cohésion sociale. " +
  "Die Partnerstädte tauschen seither Erfahrungen über Vorbeugung, Jugendarbeit und Zusammenhalt aus.";

export type SystemFont = {
  /** Full and PostScript names: browsers differ in which of them `local()` takes. */
  localNames: readonly string[];
  /** Average advance over `TYPICAL_TEXT`, in parts of the font size. */
  averageAdvance: number;
};

/** Measured on Liberation Sans and Liberation Serif, which have the widths of Arial and Times New Roman. */
export const ARIAL: SystemFont = {
  localNames: ["Arial", "ArialMT", "Liberation Sans", "LiberationSans", "Helvetica"],
  averageAdvance: 0.4528,
};
export const ARIAL_BOLD: SystemFont = {
  localNames: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold", "Helvetica Bold"],
  averageAdvance: 0.4871,
};
export const TIMES_BOLD: SystemFont = {
  localNames: [
    "Times New Roman Bold",
    "TimesNewRomanPS-BoldMT",
    "Liberation Serif Bold",
    "LiberationSerif-Bold",
  ],
  averageAdvance: 0.4346,
};

/** The average advance of a character of typical text, in parts of the font size. */
function averageAdvance({ advance }: Pick<FontMetrics, "advance">): number {
  const characters = [...TYPICAL_TEXT];
  const total = characters.reduce((sum, character) => sum + (advance(character) ?? 0), 0);
  return total / characters.length;
}

/** An `@font-face` that gives a font of the system the widths and the line height of ours, so that nothing moves. */
export function fallbackFace(family: string, weight: string, own: FontMetrics, system: SystemFont): string {
  const sizeAdjust = averageAdvance(own) / system.averageAdvance;
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  src: ${system.localNames.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(sizeAdjust)};
  ascent-override: ${percent(own.ascent / sizeAdjust)};
  descent-override: ${percent(own.descent / sizeAdjust)};
  line-gap-override: ${percent(own.lineGap / sizeAdjust)};
}
`;
}
