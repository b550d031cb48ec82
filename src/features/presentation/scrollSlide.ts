/** Of the room's height, for one key. */
const PART = 0.7;

/** Scrolls a slide that is higher than its room, by the keys up and down; returns whether there was more to see. */
export function scrollSlide(stage: HTMLElement | null, key: string): boolean {
  const by = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  const room = stage?.querySelector<HTMLElement>("[data-slide-room]");
  if (by === 0 || !room) return false;
  const { scrollTop, scrollHeight, clientHeight } = room;
  const left = by === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  if (left < 2) return false;
  room.scrollBy({ top: by * PART * clientHeight });
  return true;
}
