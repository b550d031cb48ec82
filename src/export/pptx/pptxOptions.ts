import type { FrameId } from "@/basemap/frames";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import type { Ground } from "@/picture/drawNumberedMap";
import type { Aspect } from "./slideAreas";

export type PptxOptions = {
  aspect: Aspect;
  present: PresentMessages;
  frameTitles: Record<FrameId, string>;
  /** The drawings of both countries, as the page has them. */
  grounds: Record<FrameId, Ground>;
  /** Names the site as what wrote the file. */
  siteName: string;
  /** Whole address of the briefing. */
  address: string;
  /** Day on which the file is made, `YYYY-MM-DD`. */
  day: string;
  /** Language of the texts, BCP 47 with a region: `en-US`. */
  lang: string;
  /** Called after every slide. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
};
