import type { FrameId } from "@/basemap/frames";
import type { MarkContent } from "./pictureContent";

/** The frame that a mark belongs to. */
export function frameOf({ country }: Pick<MarkContent, "country">): FrameId {
  return country === "BE" ? "be" : "us";
}
