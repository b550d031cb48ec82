import { arrangeMarks } from "@/basemap/arrangeMarks";
import type { MarkToArrange, Placement, Rectangle } from "@/basemap/arrangement";
import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { cameraFor } from "@/basemap/frameView";
import { labelWidth } from "@/basemap/labelWidth";
import { SIZE_CLASSES } from "@/basemap/sizeClasses";
import type { FrameView } from "./framing";
import type { MarkContent } from "./pictureContent";

const LABEL_FONT_PX = 14;
const EMPHASISED_FONT_PX = 16;

/** Space of a label's halo, on both sides together. */
const LABEL_PADDING_PX = 4;

const FRAME_EDGE_PX = 4;

/** The frame's title in one corner and its zoom buttons in the other. */
const TITLE_BOX: Size = { width: 132, height: 34 };
const CONTROLS_BOX: Size = { width: 84, height: 50 };

function rankOf({ emphasis, role }: MarkContent): number {
  if (emphasis === "selected") return 4;
  if (emphasis === "counterpart") return 3;
  if (role === "counterpart-named" || role === "us-city") return 2;
  return role === "counterpart-not-named" ? 1 : 0;
}

function widthOf({ label, emphasis }: MarkContent): number {
  const width =
    emphasis === "none" ? labelWidth(label, LABEL_FONT_PX, 500) : labelWidth(label, EMPHASISED_FONT_PX, 700);
  return width + LABEL_PADDING_PX;
}

/** Arranges the marks of one frame for a camera and a size. */
export function arrangeFrame(
  marks: readonly MarkContent[],
  camera: Camera,
  size: Size,
): Map<string, Placement> {
  const frame: Rectangle = {
    left: FRAME_EDGE_PX,
    top: FRAME_EDGE_PX,
    right: size.width - FRAME_EDGE_PX,
    bottom: size.height - FRAME_EDGE_PX,
  };
  const reserved: Rectangle[] = [
    { left: 0, top: 0, right: TITLE_BOX.width, bottom: TITLE_BOX.height },
    { left: size.width - CONTROLS_BOX.width, top: 0, right: size.width, bottom: CONTROLS_BOX.height },
  ];
  const toArrange = marks
    .map((mark): MarkToArrange => {
      const { x, y } = toFramePoint(mark, camera, size);
      return { id: mark.id, x, y, labelWidth: widthOf(mark), rank: rankOf(mark) };
    })
    .filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  return arrangeMarks(toArrange, frame, reserved);
}

/** One placement for each size class, in their order, for the still drawing and for Leaflet at the same camera. */
export function arrangeForClasses(
  marks: readonly MarkContent[],
  { box }: FrameView,
): Map<string, Placement[]> {
  const maps = SIZE_CLASSES.map((size) => arrangeFrame(marks, cameraFor(box, size), size));
  return new Map(marks.map(({ id }) => [id, maps.map((map) => map.get(id) ?? { label: "hidden" })]));
}
