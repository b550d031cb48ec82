import type { Rectangle } from "@/basemap/arrangement";
import { samplePath } from "@/basemap/samplePath";
import mapStyles from "@/features/map/map.module.css";

/** Two names side by side are not to be read as one. */
const LABEL_GAP_PX = 12;

/** What names must not meet, beside marks: what lies over the map. */
const OVER_MAP = `.${mapStyles.frameTitle}, .${mapStyles.zoom}, [data-scale-bar], [data-edge], [data-inset]`;

/** Half of a line with its casing. */
const LINE_PX = 4;
const LINE_STEP_PX = 9;

/** The part of a mark's target that its shape covers. */
const SHAPE_PX = 9;

/** Boxes of everything that is drawn over the ground of a map, in CSS pixels from the map's corner. */
export function takenOnScreen(map: HTMLElement): Rectangle[] {
  const origin = map.getBoundingClientRect();
  const frame = map.closest("[data-frame]") ?? map;
  const around = map.closest("[data-map-frames], [data-frame='atlantic']") ?? frame;
  const toRectangle = ({ left, top, right, bottom }: DOMRect): Rectangle => ({
    left: left - origin.left,
    top: top - origin.top,
    right: right - origin.left,
    bottom: bottom - origin.top,
  });
  const isSeen = ({ width, left, right, top, bottom }: DOMRect) =>
    width > 0 && right > origin.left && left < origin.right && bottom > origin.top && top < origin.bottom;
  const boxes = (selector: string) =>
    [...frame.querySelectorAll(selector)].map((it) => it.getBoundingClientRect()).filter(isSeen);
  const marks = boxes("[data-city]").map((box) => {
    const { left, top, right, bottom } = toRectangle(box);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const half = Math.max(SHAPE_PX, (right - left) / 2 - 3);
    return { left: x - half, top: y - half, right: x + half, bottom: y + half };
  });
  return [
    ...marks,
    ...boxes("[data-label]")
      .map(toRectangle)
      .map((box) => ({ ...box, left: box.left - LABEL_GAP_PX, right: box.right + LABEL_GAP_PX })),
    ...boxes(OVER_MAP).map(toRectangle),
    ...[...around.querySelectorAll("[data-line]:not([hidden]) [data-pill]")]
      .map((it) => it.getBoundingClientRect())
      .filter(isSeen)
      .map(toRectangle),
    ...lineBoxes(around, origin),
  ];
}

function lineBoxes(around: Element, origin: DOMRect): Rectangle[] {
  return [...around.querySelectorAll("[data-line]:not([hidden])")].flatMap((line) => {
    const path = line.querySelector<SVGPathElement>("[data-path]");
    const drawing = path?.ownerSVGElement?.getBoundingClientRect();
    if (!path || !drawing) return [];
    const [left, top] = [drawing.left - origin.left, drawing.top - origin.top];
    return samplePath(path.getAttribute("d") ?? "", LINE_STEP_PX)
      .map((point) => ({ x: point.x + left, y: point.y + top }))
      .filter(
        ({ x, y }) =>
          x > -LINE_PX && y > -LINE_PX && x < origin.width + LINE_PX && y < origin.height + LINE_PX,
      )
      .map(({ x, y }) => ({ left: x - LINE_PX, top: y - LINE_PX, right: x + LINE_PX, bottom: y + LINE_PX }));
  });
}
