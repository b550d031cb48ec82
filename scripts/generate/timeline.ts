import { readTimeline } from "@/content/timeline";
import { AXIS_MIN_PX, MOST_ROWS_IN_SIGHT } from "@/content/timelineRows";
import type { Atlas } from "@/domain/atlas";
import { startOfDay } from "@/domain/timeAxis";
import { loadMessages } from "@/i18n/loadMessages";

/** Four decimals are under half a CSS pixel on the widest screen. */
const exact = (value: number) => String(Number(value.toFixed(4)));

/**
 * The style sheet that says where every item of the timeline is, as custom properties by class, which is its number in
 * the order of time: the Content-Security-Policy allows no style attribute. The places are the same in every language.
 */
export async function timelineStyles(atlas: Atlas): Promise<string> {
  const timeline = readTimeline({ atlas, locale: "en", messages: await loadMessages("en") });
  const { fromYear, toYear, rows } = timeline;
  const rules = [
    `:root{--timeline-rows:${Math.min(rows, MOST_ROWS_IN_SIGHT)}}`,
    `.time-axis{--rows:${rows};--years:${toYear - fromYear + 1};--axis-min:${AXIS_MIN_PX}px}`,
    ...timeline.ticks.map((year) => `.year-${year}{--start:${exact(startOfDay(`${year}-01-01`, timeline))}}`),
    ...timeline.items.map(
      ({ start, end, row }, index) => `.t${index}{--start:${exact(start)};--end:${exact(end)};--row:${row}}`,
    ),
  ];
  return `${rules.join("\n")}\n`;
}
