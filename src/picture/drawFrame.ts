import type { Camera } from "@/basemap/camera";
import type { NameWish } from "@/basemap/clearLines";
import type { FrameId } from "@/basemap/frames";
import { cameraFor } from "@/basemap/frameView";
import type { JointLabel } from "@/content/arrangePicture";
import type { FrameView } from "@/content/framing";
import type { NamedFrame } from "@/content/groundNames";
import type { MarkContent } from "@/content/pictureContent";
import { drawGround } from "./drawGround";
import { type DrawnPlaces, drawPlaces, type FramePlace } from "./drawPlaces";
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
  place: FramePlace;
  look: Look;
  jointLabel: JointLabel;
  /** Where the reader has moved the map; else the page's own view. */
  camera?: Camera | undefined;
  wish: NameWish;
};

/** One frame of the page at the picture's size: the same map, marks and rules for labels. */
export function drawFrame({ frame, view, place, look, ...input }: FrameInput): DrawnFrame {
  const size = { width: place.width / place.zoom, height: place.height / place.zoom };
  const camera = input.camera ?? cameraFor(view.box, size);
  return {
    drawGround: () => drawGround(frame, camera, place, look.palette),
    places: drawPlaces({ ...input, place, look, camera }),
    place: { ...place, frame, camera },
  };
}
