/** Draws each connection as an arc between the marks of its two cities, wherever they are on the screen now. */
export function drawLines(): void {
  const overlay = document.querySelector(".lines");
  if (!overlay) return;
  const origin = overlay.getBoundingClientRect();
  const middleOf = (city: string | undefined) => {
    const target = document.querySelector(`[data-frame] [data-city="${city}"]`);
    const { left, top, width, height } = target?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2 - origin.left, y: top + height / 2 - origin.top };
  };
  const lines = [...overlay.querySelectorAll<SVGAElement>("[data-line]")];
  const paths = lines.map(({ dataset }) => {
    const from = middleOf(dataset.from);
    const to = middleOf(dataset.to);
    const rise = Math.max(Math.min(from.y, to.y) - 0.15 * Math.abs(to.x - from.x), 8);
    return `M${from.x} ${from.y}Q${(from.x + to.x) / 2} ${rise} ${to.x} ${to.y}`;
  });
  for (const [index, line] of lines.entries())
    line.querySelector("path")?.setAttribute("d", paths[index] ?? "");
}
