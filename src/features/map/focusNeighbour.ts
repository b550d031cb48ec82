const DIRECTIONS: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

function middleOf(mark: Element): { x: number; y: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** How far a mark is in a direction, sideways steps counting double; infinite where it lies the other way. */
function reach(
  from: { x: number; y: number },
  to: { x: number; y: number },
  direction: { x: number; y: number },
) {
  const ahead = (to.x - from.x) * direction.x + (to.y - from.y) * direction.y;
  const aside = Math.abs((to.x - from.x) * direction.y) + Math.abs((to.y - from.y) * direction.x);
  return ahead > 1 && aside < ahead * 2.5 ? ahead + 2 * aside : Number.POSITIVE_INFINITY;
}

/** Moves the focus from the mark that has it to the next one in an arrow key's direction. False where none is. */
export function focusNeighbour(container: Element, key: string): boolean {
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  const focused = document.activeElement?.closest("[data-city]");
  if (!direction || !focused || !container.contains(focused)) return false;
  const from = middleOf(focused);
  let best: { mark: HTMLElement; cost: number } | undefined;
  for (const mark of container.querySelectorAll<HTMLElement>("[data-city]")) {
    const cost = mark === focused ? Number.POSITIVE_INFINITY : reach(from, middleOf(mark), direction);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { mark, cost };
  }
  // An arrow key on a mark never pans the frame below it, even at the last mark of a direction.
  best?.mark.focus();
  return true;
}
