import { boxAround } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { focusBox } from "@/basemap/frameView";
import { choosePlaces } from "@/content/choosePlaces";
import { frameOf } from "@/content/frameOf";
import { drawnContent, lineName } from "@/content/lineWords";
import { listCities } from "@/content/reading";
import type { Bounds, Show } from "@/domain/briefing";
import { roleOf } from "@/domain/connections";
import type { Drawn } from "@/domain/drawn";
import { cutEnds } from "@/domain/drawnLines";
import { drawnOnSlide } from "@/domain/drawnOnSlide";
import { inLocale } from "@/domain/inLocale";
import { findCity } from "@/domain/lookUp";
import type { BriefingReading } from "./briefingReading";
import type { SlideMark, SlideStep } from "./slideContent";

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

/** Of what a slide may draw, what it does: the marks and lines that a page would choose, where they are many. */
function chooseShown(reading: BriefingReading, show: Show) {
  const drawn = drawnOnSlide(reading.atlas, show);
  const boxes = {
    us: boxOf("us", drawn, reading, show.frames?.us),
    be: boxOf("be", drawn, reading, show.frames?.be),
  };
  const chosen = choosePlaces(reading.atlas, drawn, { us: { box: boxes.us }, be: { box: boxes.be } });
  const alone = new Set(chosen.cities);
  const lines = chosen.lines.flatMap((line) => cutEnds(line, (city) => alone.has(city)) ?? []);
  const left = {
    cities: drawn.cities.length - chosen.cities.length,
    lines: drawn.lines.length - lines.length,
  };
  const undrawn = left.cities + left.lines > 0 ? left : undefined;
  return { drawn, boxes, cities: chosen.cities, lines, undrawn };
}

/** What a slide draws, and the same in words: what is emphasised, or all of it where nothing is, and how much is not drawn. */
export function readSlideMap(reading: BriefingReading, show: Show): Pick<SlideStep, "picture" | "mapText"> {
  const { drawn, boxes, cities, lines, undrawn } = chooseShown(reading, show);
  const moved = FRAME_IDS.filter((frame) => show.frames?.[frame]);
  const isWhole = drawn.inView.length === 0;
  const alone = new Set(cities);
  const named = isWhole ? cities : drawn.inView.filter((id) => alone.has(id));
  const said = isWhole ? lines : lines.filter(({ isSelected }) => isSelected);
  return {
    picture: {
      marks: cities.map((id) => markOf(reading, drawn, id)),
      // Beside what a slide of some years is about, a pair of which no year is known would only ask what it is.
      lines: lines
        .filter(({ isAside, isGhost }) => !(isAside && isGhost))
        .map((line) => drawnContent(reading, line)),
      boxes,
      ...(moved.length > 0 && { moved }),
      ...(undrawn && { undrawn }),
    },
    mapText: [
      reading.present.mapShows({ cities: listCities(reading, named) }),
      ...said.map((line) => `${lineName(reading, line)}.`),
      ...(undrawn ? [reading.present.undrawn(undrawn)] : []),
    ].join(" "),
  };
}
