const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus from the line that has it to the next one. False where no line has it. */
export function focusLine(container: Element, key: string): boolean {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  const focused = document.activeElement?.closest<SVGElement>("a[data-line]");
  if (step === undefined || !focused || !container.contains(focused)) return false;
  const lines = [...container.querySelectorAll<SVGElement>("a[data-line]:not([hidden])")];
  const next = lines.at((lines.indexOf(focused) + step) % Math.max(lines.length, 1));
  next?.focus();
  return true;
}
