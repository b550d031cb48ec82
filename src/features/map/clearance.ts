import type { Point, Rectangle } from "@/basemap/arrangement";
import type { RoutedPill } from "@/basemap/routing/routedLine";

/** What lines leave free, as path data to be cut out of their clip paths. */
export const circleAround = ({ x, y }: Point, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

/** The room of a date. */
export const pillAround = ({ middle: { x, y }, width, height }: RoutedPill): string => {
  const [radius, straight] = [height / 2, width - height];
  return `M${x - straight / 2} ${y - radius}h${straight}a${radius} ${radius} 0 0 1 0 ${height}h${-straight}a${radius} ${radius} 0 0 1 0 ${-height}Z`;
};

/** Where elements that are shown lie, from the overlay's corner. */
export function boxesOf<Its extends Element>(
  elements: Iterable<Its>,
  origin: DOMRect,
): (Rectangle & { element: Its })[] {
  return [...elements].flatMap((element) => {
    const { left, top, right, bottom, width } = element.getBoundingClientRect();
    if (width === 0) return [];
    return [
      {
        element,
        left: left - origin.left,
        top: top - origin.top,
        right: right - origin.left,
        bottom: bottom - origin.top,
      },
    ];
  });
}

/** The boxes of names as path data, a little wider. */
export const roomOfNames = (names: readonly Rectangle[]): string =>
  names
    .map(
      ({ left, top, right, bottom }) =>
        `M${left - 2} ${top}h${right - left + 4}v${bottom - top}h${left - right - 4}Z`,
    )
    .join("");
