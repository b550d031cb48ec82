import type { Camera } from "@/basemap/camera";
import type { NameWish } from "@/basemap/clearLines";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import type { InsetId } from "@/basemap/insets";
import type { JointLabel } from "@/content/arrangePicture";
import type { FrameView } from "@/content/framing";
import type { NamedFrame } from "@/content/groundNames";
import type { MarkContent } from "@/content/pictureContent";
import type { ScaleNames } from "@/content/scaleBar";
import { drawGround } from "./drawGround";
import { drawInsetFrame, type InsetPlace } from "./drawOutside";
import { type DrawnPlaces, drawPlaces, type FrameBox } from "./drawPlaces";
import type { Look } from "./look";

export type DrawnFrame = {
  /** Land and borders, behind the lines. */
  drawGround: () => string;
  places: DrawnPlaces;
  place: NamedFrame;
};

type FrameInput = {
  frame: FrameId;
  title: string;
  view: FrameView;
  marks: readonly MarkContent[];
  place: FrameBox;
  look: Look;
  jointLabel: JointLabel;
  insetName: (id: InsetId) => string;
  scaleNames?: ScaleNames | undefined;
  /** Where the reader has moved the map; else the page's own view. */
  camera?: Camera | undefined;
  wish: NameWish;
};

/** One frame of the page at the picture's size: the same map, marks and rules for labels. */
export function drawFrame({ frame, view, place, look, insetName, ...input }: FrameInput): DrawnFrame {
  const size = { width: place.width / place.zoom, height: place.height / place.zoom };
  const camera = input.camera ?? cameraFor(view.box, size);
  const places = drawPlaces({ ...input, frame, place, look, camera, isOwn: input.camera === undefined });
  const drawInset = (inset: InsetPlace) =>
    drawGround(frame, inset.camera, inset.place, look.palette, 0) +
    drawInsetFrame(inset, insetName(inset.id), look);
  return {
    drawGround: () =>
      [drawGround(frame, camera, place, look.palette), ...places.insets.map(drawInset)].join(""),
    places,
    place: { ...place, frame, camera },
  };
}
