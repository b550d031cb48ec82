import type { Size } from "@/basemap/camera";
import type { Area } from "./slideAreas";

/** Pixels of a page of notes. */
export const NOTES_SIZE: Size = { width: 720, height: 960 };

export const NOTES_AREAS: Record<"text" | "number", Area> = {
  text: { left: 72, top: 440, width: 576, height: 440 },
  number: { left: 408, top: 900, width: 240, height: 36 },
};

/** Ties what stands on a page of notes to the master's places. */
export const NOTES_TAGS = {
  picture: '<p:ph type="sldImg" idx="2"/>',
  text: '<p:ph type="body" sz="quarter" idx="1"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="5"/>',
};

const PICTURE = { top: 72, height: 320 };

/** Where the picture of a slide of this size stands. */
export function pictureArea({ width, height }: Size): Area {
  const its = (PICTURE.height * width) / height;
  return { left: (NOTES_SIZE.width - its) / 2, top: PICTURE.top, width: its, height: PICTURE.height };
}
