const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The city that the focus came from along a connection, so that its other counterparts can be reached in turn. */
export type Arrival = { origin: string; city: string };

/** The cities at the other ends of a city's connections, in the order of the lines' ids. */
function counterpartsOf(container: Element, city: string): string[] {
  const ends = [...container.querySelectorAll<SVGElement>("[data-line]")]
    .filter((line) => !line.hasAttribute("hidden"))
    .toSorted((one, other) => (one.dataset.line ?? "").localeCompare(other.dataset.line ?? ""))
    .map(({ dataset: { from = "", to = "" } }) => ({ from: from.split(" "), to: to.split(" ") }))
    .flatMap(({ from, to }) => (from.includes(city) ? to : to.includes(city) ? from : []));
  return [...new Set(ends)];
}

/**
 * Moves the focus along a connection: to the counterpart of the city that has it, and with the arrow keys that lie
 * across the maps from there to the next counterpart of the city that it came from. Returns where it arrived; undefined
 * where the city has no connection on the map.
 */
export function focusCounterpart(
  container: Element,
  key: string,
  arrival: Arrival | undefined,
): Arrival | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  const focused = document.activeElement?.closest<HTMLElement>("[data-city]");
  const city = focused?.dataset.city;
  if (step === undefined || !city || !container.contains(focused ?? null)) return undefined;
  const isInTurn = (key === "ArrowUp" || key === "ArrowDown") && arrival?.city === city;
  const origin = isInTurn ? arrival.origin : city;
  const counterparts = counterpartsOf(container, origin);
  const index = isInTurn ? counterparts.indexOf(city) + step : 0;
  const next = counterparts.at(index % Math.max(counterparts.length, 1));
  if (next === undefined) return undefined;
  container.querySelector<HTMLElement>(`[data-city="${CSS.escape(next)}"]`)?.focus();
  return { origin, city: next };
}
