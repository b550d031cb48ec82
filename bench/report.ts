import { availableParallelism } from "node:os";
import { SITE_NAMES, type SiteName } from "./buildSites.ts";
import type { Exports } from "./measureExports.ts";
import type { Load } from "./measureLoad.ts";
import type { Moves } from "./measureMoves.ts";
import type { Responses } from "./measureResponses.ts";
import type { Slides } from "./measureSlides.ts";
import { median } from "./median.ts";

/** `warmFirstCityMs`: at a second visit. `clickMs`: NaN where a page answers no clicks. */
type Measured = Load & { warmFirstCityMs: number; clickMs: number };

/** One load of every site, one after the other, and the product's answers. */
export type Round = Record<SiteName, Measured> & {
  responses: Responses;
  slides: Slides;
  exports: Exports;
  moves: { product: Moves; baseline: Moves };
};

type Baseline = Exclude<SiteName, "product">;

type Limit =
  /** The median over the rounds of product / baseline. */
  | { kind: "ratio"; baseline: Baseline; most: number /** Said beside the limit. */; aim?: number }
  /** The median over the rounds of product - baseline. */
  | { kind: "difference"; baseline: Baseline; most: number }
  | { kind: "absolute"; most: number };

type Row = { title: string; read: (measured: Measured) => number; limit?: Limit };

const FRAME_MS = 1000 / 60;
const KIB = 1024;

const ROWS: Row[] = [
  {
    title: "First contentful paint, ms",
    read: ({ firstContentfulPaintMs }) => firstContentfulPaintMs,
    limit: { kind: "ratio", baseline: "bare", most: 1.5, aim: 1.2 },
  },
  {
    title: "First city visible, ms",
    read: ({ firstCityMs }) => firstCityMs,
    limit: { kind: "ratio", baseline: "bare", most: 1.5, aim: 1.2 },
  },
  {
    title: "First city visible at a second visit, ms",
    read: ({ warmFirstCityMs }) => warmFirstCityMs,
    limit: { kind: "difference", baseline: "bare", most: 150 },
  },
  {
    title: "Blocking since navigation, ms",
    read: ({ blockingMs }) => blockingMs,
    limit: { kind: "ratio", baseline: "plain-leaflet", most: 1.3 },
  },
  {
    title: "Click to panel text, ms",
    read: ({ clickMs }) => clickMs,
    limit: { kind: "difference", baseline: "plain-leaflet", most: FRAME_MS },
  },
  {
    title: "Before the first city, KiB without fonts",
    read: ({ bytesBeforeFirstCity }) => bytesBeforeFirstCity / KIB,
    limit: { kind: "absolute", most: 45 },
  },
  {
    title: "Until settled, KiB with fonts",
    read: ({ bytesUntilSettled }) => bytesUntilSettled / KIB,
    limit: { kind: "absolute", most: 210 },
  },
  { title: "… of these fonts, KiB", read: ({ fontBytes }) => fontBytes / KIB },
  { title: "After the first sign of use, KiB more", read: ({ bytesOnUse }) => bytesOnUse / KIB },
];

/** The median over all keys or clicks of all rounds, in frames. */
const MOST_FRAMES = 2;

const RESPONSES = [
  { title: "Key to search results", read: ({ search }: Responses) => search },
  { title: "Click on a filter to map, list and chips", read: ({ filters }: Responses) => filters },
];

/** Prints how fast the product answers; returns whether it is within the limit. */
function printResponses(rounds: readonly Round[]): boolean {
  const frameMs = median(rounds.map(({ responses }) => responses.frameMs));
  console.log(`\nProduct in use, in frames of ${frameMs.toFixed(1)} ms:`);
  const verdicts = RESPONSES.map(({ title, read }) => {
    const frames = rounds.flatMap(({ responses }) => read(responses));
    const middle = median(frames);
    const isBroken = !(middle <= MOST_FRAMES);
    const figures = `median ${middle.toFixed(2)}, worst ${Math.max(...frames).toFixed(2)} of ${frames.length}`;
    console.log(
      `${title}: ${figures}  ${isBroken ? "BROKEN" : "ok"} (median at most ${MOST_FRAMES.toFixed(2)})`,
    );
    return !isBroken;
  });
  return verdicts.every(Boolean);
}

/** Prints how fast a slide follows its key beside plain Leaflet; returns whether it is within the limit. */
function printSlides(rounds: readonly Round[]): boolean {
  const frameMs = median(rounds.map(({ responses }) => responses.frameMs));
  const frames = median(
    rounds.map(({ slides }) => (median(slides.product) - median(slides.baseline)) / frameMs),
  );
  const isBroken = !(frames <= MOST_FRAMES);
  const [product, baseline] = (["product", "baseline"] as const).map((site) =>
    median(rounds.flatMap(({ slides }) => slides[site])).toFixed(1),
  );
  console.log(
    `Key to next slide: ${product} ms, plain Leaflet to the same bounds ${baseline} ms: ${frames.toFixed(2)} frames over it  ${isBroken ? "BROKEN" : "ok"} (at most ${MOST_FRAMES.toFixed(2)})`,
  );
  return !isBroken;
}

/** Worst frame beside the worst of plain Leaflet in the same round. */
const MOST_TIMES_WORST = 1.5;

/** Prints how smoothly a map is dragged and zoomed beside plain Leaflet; returns whether it is within the limit. */
function printMoves(rounds: readonly Round[]): boolean {
  const of = (read: (moves: Round["moves"]) => number) => median(rounds.map(({ moves }) => read(moves)));
  const ratio = of(({ product, baseline }) => product.worstMs / baseline.worstMs);
  const isBroken = !(ratio <= MOST_TIMES_WORST);
  const inWords = (site: "product" | "baseline") =>
    `worst frame ${of((moves) => moves[site].worstMs).toFixed(1)} ms, ${(of((moves) => moves[site].dropped) * 100).toFixed(1)} % dropped`;
  console.log(
    `Drag and wheel: ${inWords("product")}; plain Leaflet ${inWords("baseline")}: ${ratio.toFixed(2)} × its worst  ${isBroken ? "BROKEN" : "ok"} (at most ${MOST_TIMES_WORST.toFixed(2)})`,
  );
  return !isBroken;
}

/** Of one HTML file. */
const MOST_FILE_BYTES = 1_500_000;

/** Prints how long each file of a briefing takes and what it weighs; returns whether all can be sent by e-mail. */
function printExports(rounds: readonly Round[]): boolean {
  console.log("\nFiles of the shipped briefings, from the press to the file:");
  const [first] = rounds;
  const verdicts = (first?.exports.files ?? []).map(({ briefing, file, bytes }, index) => {
    const of = (read: (round: Round) => number) => median(rounds.map(read));
    const firstMs = of(({ exports }) => exports.files[index]?.firstMs ?? Number.NaN);
    const againMs = of(({ exports }) => exports.files[index]?.againMs ?? Number.NaN);
    const ratio = of(
      ({ exports }) =>
        (exports.files[index]?.againMs ?? Number.NaN) / (exports.slidesMs[briefing] ?? Number.NaN),
    );
    const isBroken = !(bytes <= MOST_FILE_BYTES);
    console.log(
      `${file} of ${briefing}: ${firstMs.toFixed(0)} ms the first time, ${againMs.toFixed(0)} ms again, ${ratio.toFixed(2)} × showing its slides, ${(bytes / KIB).toFixed(0)} KiB  ${isBroken ? "BROKEN" : "ok"}`,
    );
    return !isBroken;
  });
  return verdicts.every(Boolean);
}

/** What the limit speaks of, as the median of the rounds: their own ratios cancel what slows a whole round. */
function compare(rounds: readonly Round[], { read, limit }: Row): number {
  if (limit?.kind === "ratio")
    return median(rounds.map((round) => read(round.product) / read(round[limit.baseline])));
  if (limit?.kind === "difference")
    return median(rounds.map((round) => read(round.product) - read(round[limit.baseline])));
  return median(rounds.map(({ product }) => read(product)));
}

function describe(value: number, limit: Limit): string {
  if (limit.kind === "ratio")
    return `${value.toFixed(2)} × ${limit.baseline} (at most ${limit.most.toFixed(2)}${limit.aim ? `; aim ${limit.aim.toFixed(2)}` : ""})`;
  if (limit.kind === "difference")
    return `${value.toFixed(1)} ms over ${limit.baseline} (at most ${limit.most.toFixed(1)})`;
  return `${value.toFixed(1)} (at most ${limit.most})`;
}

const told = (value: number) => (Number.isNaN(value) ? "–" : value.toFixed(1));

/** Prints medians and limits; returns whether every limit holds. */
export function printReport(
  rounds: readonly Round[],
  { browserVersion, viewport }: { browserVersion: string; viewport: string },
): boolean {
  const cores = availableParallelism();
  console.log(`\n${rounds.length} rounds, Chromium ${browserVersion}, ${cores} cores, window ${viewport}`);
  console.log("4× slower processor, 1.6 Mbit/s, 150 ms, empty caches; clicks at full speed. Medians.\n");
  const lines = ROWS.map((row) => {
    const medians = SITE_NAMES.map((name) => told(median(rounds.map((round) => row.read(round[name])))));
    const compared = compare(rounds, row);
    const isBroken = row.limit !== undefined && !(compared <= row.limit.most);
    const verdict = row.limit ? `${isBroken ? "BROKEN  " : "ok  "}${describe(compared, row.limit)}` : "";
    return { isBroken, cells: [row.title, ...medians, verdict] };
  });
  const table = [["", ...SITE_NAMES, "limit"], ...lines.map(({ cells }) => cells)];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  for (const cells of table) console.log(cells.map((cell, i) => cell.padEnd(widths?.[i] ?? 0)).join("  "));
  const isQuick = printResponses(rounds);
  const isPrompt = printSlides(rounds);
  const isSmooth = printMoves(rounds);
  const isLight = printExports(rounds);
  return isQuick && isPrompt && isSmooth && isLight && lines.every(({ isBroken }) => !isBroken);
}
