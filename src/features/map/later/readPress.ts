/** A press under which several cities lie. CSS pixels of the frame. */
export type Press = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Their ids, the nearest first. */
  cities: readonly string[];
  /** What was pressed: the focus goes back to it. */
  opener: HTMLElement;
};

/** A finger means what lies so near. */
const REACH_PX = 12;

function distancesFrom(x: number, y: number, frame: Element): { id: string; distance: number }[] {
  return [...frame.querySelectorAll<HTMLElement>("[data-city]:not([data-group])")]
    .map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return {
        id: mark.dataset.city ?? "",
        // What is not shown has no size.
        distance:
          width > 0 ? Math.hypot(left + width / 2 - x, top + height / 2 - y) : Number.POSITIVE_INFINITY,
      };
    })
    .toSorted((one, other) => one.distance - other.distance);
}

/**
 * Which cities a press on a mark can mean: all whose middles are within reach, or all that the pressed label names.
 * Undefined where it means one, where it comes from a key, and where it asks for a new tab.
 */
export function readPress(event: MouseEvent, frame: Element): Press | undefined {
  const { clientX, clientY, detail, target } = event;
  if (detail === 0 || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  if (!(target instanceof Element)) return undefined;
  const opener = target.closest<HTMLElement>("[data-city]:not([data-group])");
  if (!opener) return undefined;
  const distances = distancesFrom(clientX, clientY, frame);
  // A label that tells no cities is its mark's own.
  const label = target.closest<HTMLElement>("[data-label]");
  const named = label && (label.dataset.label || opener.dataset.city || "").split(" ");
  const cities = distances
    .filter(({ id, distance }) => (named ? named.includes(id) : distance <= REACH_PX))
    .map(({ id }) => id);
  if (cities.length < 2) return undefined;
  const { left, top, width, height } = frame.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top, width, height, cities, opener };
}
