import type { MarkToArrange, Placement, Rectangle } from "./arrangement";
import { placeLabels, placementOf } from "./placeLabels";
import { shiftMarks } from "./shiftMarks";

/**
 * Places marks and labels in a frame: no two marks touch, and no label lies on another, on another mark,
 * on a reserved box or outside the frame. Rectangles in CSS pixels of the frame.
 */
export function arrangeMarks(
  marks: readonly MarkToArrange[],
  frame: Rectangle,
  reserved: readonly Rectangle[] = [],
): Map<string, Placement> {
  const shifted = shiftMarks(marks, frame);
  const sides = placeLabels(shifted, shifted, { room: frame, reserved });
  return new Map(shifted.map((mark) => [mark.id, placementOf(mark, sides)]));
}
