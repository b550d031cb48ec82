import { boxAround } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { focusBox } from "@/basemap/frameView";
import { frameOf } from "@/content/frameOf";
import { drawnContent, lineName } from "@/content/lineWords";
import { listCities } from "@/content/reading";
import type { Bounds, Show } from "@/domain/briefing";
import { roleOf } from "@/domain/connections";
import type { Drawn } from "@/domain/drawn";
import { drawnOnSlide } from "@/domain/drawnOnSlide";
import { inLocale } from "@/domain/inLocale";
import { findCity } from "@/domain/lookUp";
import type { BriefingReading } from "./briefingReading";
import type { SlideMark, SlidePicture } from "./slideContent";

const FRAME_IDS: readonly FrameId[] = ["us", "be"];

function markOf({ atlas, locale }: BriefingReading, drawn: Drawn, id: string): SlideMark {
  const city = findCity(atlas, id);
  const emphasis = drawn.selected.includes(id)
    ? "selected"
    : drawn.counterparts.includes(id)
      ? "counterpart"
      : drawn.members.includes(id)
        ? "member"
        : "none";
  return {
    id,
    label: inLocale(city.names, locale),
    frame: frameOf(city),
    role: roleOf(atlas, city),
    lat: city.coordinates.lat,
    lng: city.coordinates.lng,
    emphasis,
  };
}

function boxOf(frame: FrameId, drawn: Drawn, { atlas }: BriefingReading, bounds: Bounds | undefined) {
  if (bounds)
    return boxAround(
      [
        { lat: bounds.north, lng: bounds.west },
        { lat: bounds.south, lng: bounds.east },
      ],
      0.01,
    );
  const places = drawn.inView
    .map((id) => findCity(atlas, id))
    .filter((city) => frameOf(city) === frame)
    .map(({ coordinates }) => coordinates);
  return focusBox(frame, places);
}

/** What a slide draws. */
export function slidePicture(reading: BriefingReading, show: Show): SlidePicture {
  const drawn = drawnOnSlide(reading.atlas, show);
  // Beside what a slide of some years is about, a pair of which no year is known would only ask what it is.
  const lines = drawn.lines.filter(({ isAside, isGhost }) => !(isAside && isGhost));
  const moved = FRAME_IDS.filter((frame) => show.frames?.[frame]);
  return {
    marks: drawn.cities.map((id) => markOf(reading, drawn, id)),
    lines: lines.map((line) => drawnContent(reading, line)),
    boxes: {
      us: boxOf("us", drawn, reading, show.frames?.us),
      be: boxOf("be", drawn, reading, show.frames?.be),
    },
    ...(moved.length > 0 && { moved }),
  };
}

/** The same in words: what is emphasised, or all of it where nothing is. */
export function slideMapText(reading: BriefingReading, show: Show): string {
  const { present } = reading;
  const drawn = drawnOnSlide(reading.atlas, show);
  const own = drawn.lines.filter(({ isSelected }) => isSelected);
  const isWhole = drawn.inView.length === 0;
  const cities = listCities(reading, isWhole ? drawn.cities : drawn.inView);
  const lines = (isWhole ? drawn.lines : own).map((line) => lineName(reading, line));
  return [present.mapShows({ cities }), ...lines.map((line) => `${line}.`)].join(" ");
}
