import type { Point } from "@/basemap/linePath";

/** What lines leave free, as path data to be cut out of their clip paths. */
export const circleAround = ({ x, y }: Point, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** The boxes of all labels that are shown, from the overlay's corner. */
export function labelBoxes(stage: Element, origin: DOMRect): string {
  const boxes = [...stage.querySelectorAll("[data-label]")].map((label) => label.getBoundingClientRect());
  return boxes
    .filter(({ width }) => width > 0)
    .map(
      ({ left, top, width, height }) =>
        `M${left - origin.left - 2} ${top - origin.top}h${width + 4}v${height}h${-width - 4}Z`,
    )
    .join("");
}
