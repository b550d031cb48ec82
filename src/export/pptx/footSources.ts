import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import { countLines } from "./fitText";
import type { SlideRooms } from "./slideRooms";

const MAX_LINES = 2;

/** What a slide rests on, as much of it as stands below a slide: all, or the first and how many more. */
export function footSources(sources: readonly string[], present: PresentMessages, rooms: SlideRooms): string {
  const [first] = sources;
  if (first === undefined) return "";
  const count = sources.length;
  const all = present.source({ count, sources: sources.join(" · ") });
  const look = { size: rooms.type.foot, gap: 0 };
  if (countLines(all, rooms.foot.sources.width, look) <= MAX_LINES) return all;
  return present.source({ count, sources: present.moreSources({ first, count: count - 1 }) });
}
