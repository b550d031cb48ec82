import type { Box } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import type { LineContent, MarkContent } from "@/content/pictureContent";
import type { Show } from "@/domain/briefing";
import type { CityRole } from "@/domain/connections";
import type { Slide } from "@/domain/plainBriefing";

/** A city on a slide. WGS 84 degrees. */
export type SlideMark = {
  id: string;
  label: string;
  frame: FrameId;
  role: CityRole;
  lat: number;
  lng: number;
  emphasis: MarkContent["emphasis"];
};

export type SlideLine = Omit<LineContent, "page" | "fragment">;

/** What a slide draws on both frames. `moved`: those whose box was chosen by hand. */
export type SlidePicture = {
  marks: SlideMark[];
  lines: SlideLine[];
  boxes: Record<FrameId, Box>;
  moved?: FrameId[];
  /** How many it leaves out, since one sees no more of so many; absent where it draws all. */
  undrawn?: { cities: number; lines: number };
};

/** One of several pictures of a slide, with its years in words. */
export type SlideStep = { years: string; picture: SlidePicture; mapText: string };

/** A dated record of a timeline: when, what, and how it is known where no source states it. */
export type TimelineRow = { when: string; text: string; basis?: string };

/** A city of two that stand side by side: where it lies, and what the records say of it. */
export type CityColumn = { role: CityRole; title: string; rows: { label: string; text: string }[] };

/** What stands in the place of a map. */
export type SlideBoard =
  | { kind: "words" }
  | { kind: "timeline"; rows: TimelineRow[] }
  | { kind: "cities"; cities: CityColumn[] };

/** A slide in words of one language, with what it draws. */
export type SlideContent = {
  kind: Slide["kind"];
  /** Absent: it has a map. */
  board?: SlideBoard;
  title: string;
  text: string[];
  notes: string[];
  /** What the text rests on: "Article by Michael Duffin, paragraph 5". */
  sources: string[];
  /** What text and notes rest on. */
  noteSources: string[];
  /** Of an own briefing: places in `text` and in `notes` of what rests on no record, counted from 0. */
  ownWords?: { text: number[]; notes: number[] };
  /** Of several pictures the last. */
  picture: SlidePicture;
  /** The map in words. */
  mapText: string;
  /** Where the slide has several pictures: all of them. */
  steps?: SlideStep[];
  show: Show;
};

export type BriefingContent = {
  title: string;
  author: string;
  /** In words. */
  date: string;
  minutes: number;
  slides: SlideContent[];
};
