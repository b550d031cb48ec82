import type { Box } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { focusBox } from "@/basemap/frameView";
import type { Atlas } from "@/domain/atlas";
import type { Country } from "@/domain/city";
import { type Drawn, drawnOn } from "@/domain/drawn";
import { findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";

/** A frame's part of the world; `key` names its rule in the style sheet of places. */
export type FrameView = { key: string; box: Box };

const COUNTRY: Record<FrameId, Country> = { be: "BE", us: "US" };

function frameViewOf(atlas: Atlas, frame: FrameId, page: Page, drawn: Drawn): FrameView {
  // Pages about one city or one pair move the frames to it; the others show both countries.
  if (page.kind !== "city" && page.kind !== "partnership") return { key: "home", box: focusBox(frame, []) };
  const places = drawn.inView
    .map((id) => findCity(atlas, id))
    .filter(({ country }) => country === COUNTRY[frame])
    .map(({ coordinates }) => coordinates);
  return { key: places.length > 0 ? `${page.kind}-${page.id}` : "home", box: focusBox(frame, places) };
}

export function frameViewsOf(atlas: Atlas, page: Page): Record<FrameId, FrameView> {
  const drawn = drawnOn(atlas, page);
  return { us: frameViewOf(atlas, "us", page, drawn), be: frameViewOf(atlas, "be", page, drawn) };
}
