import { type Camera, type Size, toFramePoint } from "@/basemap/camera";
import { chooseMarks } from "@/basemap/chooseMarks";
import { rankOf } from "@/content/arrangePicture";
import type { GroupContent, MarkContent } from "@/content/pictureContent";
import { readGroup } from "@/content/readGroup";
import type { Messages } from "@/i18n/compiled/messages";

export type FrameChoice = { marks: readonly MarkContent[]; groups: readonly GroupContent[] };

/** Marks so far beside the frame are drawn too, for a short pan. */
const MARGIN_PX = 60;

/** Of more marks than a frame has room for, those that are drawn where the map rests, and the groups of the others in view. */
export function chooseInFrame(
  marks: readonly MarkContent[],
  camera: Camera,
  size: Size,
  messages: Pick<Messages, "atlantic" | "map">,
): FrameChoice {
  const isNear = ({ x, y }: { x: number; y: number }) =>
    x > -MARGIN_PX && y > -MARGIN_PX && x < size.width + MARGIN_PX && y < size.height + MARGIN_PX;
  const near = marks
    .map((mark) => ({ mark, ...toFramePoint(mark, camera, size), rank: rankOf(mark) }))
    .filter(isNear);
  const { alone, groups } = chooseMarks(near);
  return {
    marks: alone.map(({ mark }) => mark),
    groups: groups.map(([first, ...rest]) =>
      readGroup(messages, [first.mark, ...rest.map(({ mark }) => mark)]),
    ),
  };
}
