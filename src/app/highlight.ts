/** What can be lit: marks and lines on the maps, items of the timeline, rows of the list. */
const LIT = "[data-city], [data-line], [data-stroke], [data-record]";

/** The cities that an element is about. */
function citiesOf(element: HTMLElement): string[] {
  const { city, from, to, cities } = element.dataset;
  // A mark that stands for several names them all.
  if (city) return city.split(" ");
  // A line that forks names all of its ends.
  if (from && to) return [...from.split(" "), ...to.split(" ")];
  return cities?.split(" ").filter(Boolean) ?? [];
}

/** Whether an element is to be lit while another one is pointed at. */
function belongs(element: HTMLElement, pointed: HTMLElement): boolean {
  if (element === pointed) return true;
  const { record } = pointed.dataset;
  if (record !== undefined && element.dataset.record === record) return true;
  const [own, theirs] = [citiesOf(element), citiesOf(pointed)];
  if (own.length === 0 || theirs.length === 0) return false;
  // A mark, which may stand for several cities, lights with everything that one of them is part of; a connection or a
  // record with those that have all of its cities.
  if (element.dataset.city || pointed.dataset.city) return own.some((id) => theirs.includes(id));
  const [fewer, more] = own.length <= theirs.length ? [own, theirs] : [theirs, own];
  return fewer.every((id) => more.includes(id));
}

/**
 * Lights both ends, the line, the item and the row of what the pointer or the focus is on, in every part of the
 * page. Returns what ends it. Text is not watched: its links would flicker under a pointer that only passes.
 */
export function startHighlight(root: HTMLElement): () => void {
  let pointed: HTMLElement | null = null;
  const light = (event: Event) => {
    const under = event.type === "pointerleave" ? null : event.target;
    const target = under instanceof Element ? under.closest<HTMLElement>(LIT) : null;
    if (target === pointed) return;
    pointed = target;
    for (const element of root.querySelectorAll<HTMLElement>(LIT))
      element.toggleAttribute("data-lit", target !== null && belongs(element, target));
  };
  root.addEventListener("pointerover", light);
  root.addEventListener("pointerleave", light);
  root.addEventListener("focusin", light);
  return () => {
    root.removeEventListener("pointerover", light);
    root.removeEventListener("pointerleave", light);
    root.removeEventListener("focusin", light);
  };
}
