import { mkdir, readFile, writeFile } from "node:fs/promises";
import { readTimeline } from "@/content/timeline";
import { AXIS_MIN_PX } from "@/content/timelineRows";
import type { Atlas } from "@/domain/atlas";
import { startOfDay } from "@/domain/timeAxis";
import { loadMessages } from "@/i18n/loadMessages";

const TARGET = "src/styles/generated";

/** Four decimals are under half a CSS pixel on the widest screen. */
const exact = (value: number) => String(Number(value.toFixed(4)));

/**
 * Writes where every item of the timeline is, as custom properties by class: the Content-Security-Policy allows no
 * style attribute. The places are the same in every language.
 */
export async function generateTimeline(): Promise<void> {
  const atlas: Atlas = JSON.parse(await readFile("public/data/atlas.en.json", "utf8"));
  const timeline = readTimeline({ atlas, locale: "en", messages: await loadMessages("en") });
  const { fromYear, toYear, rows } = timeline;
  const css = [
    `.time-axis{--rows:${rows};--years:${toYear - fromYear + 1};--axis-min:${AXIS_MIN_PX}px}`,
    ...timeline.ticks.map((year) => `.year-${year}{--start:${exact(startOfDay(`${year}-01-01`, timeline))}}`),
    ...timeline.items.map(
      ({ kind, id, start, end, row }) =>
        `.when-${kind}-${id}{--start:${exact(start)};--end:${exact(end)};--row:${row}}`,
    ),
  ].join("\n");
  await mkdir(TARGET, { recursive: true });
  await writeFile(`${TARGET}/timeline.css`, `${css}\n`);
}
