import type { Box } from "@/basemap/camera";
import type { FrameId } from "@/basemap/frames";
import { focusBox } from "@/basemap/frameView";
import type { AtlasIndex } from "@/domain/atlasIndex";
import type { Country } from "@/domain/city";
import { type Drawn, drawnOn } from "@/domain/drawn";
import { findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";

/** A frame's part of the world. */
export type FrameView = { box: Box };

const COUNTRY: Record<FrameId, Country> = { be: "BE", us: "US" };

function frameViewOf(atlas: AtlasIndex, frame: FrameId, page: Page, drawn: Drawn): FrameView {
  // Pages about one city or one pair move the frames to it; the others show both countries.
  if (page.kind !== "city" && page.kind !== "partnership") return { box: focusBox(frame, []) };
  const cities = drawn.inView
    .map((id) => findCity(atlas, id))
    .filter(({ country }) => country === COUNTRY[frame]);
  return {
    box: focusBox(
      frame,
      cities.map(({ coordinates }) => coordinates),
    ),
  };
}

/** @param drawn what the page draws without filters, where that is known already */
export function frameViewsOf(
  atlas: AtlasIndex,
  page: Page,
  drawn = drawnOn(atlas, page),
): Record<FrameId, FrameView> {
  return { us: frameViewOf(atlas, "us", page, drawn), be: frameViewOf(atlas, "be", page, drawn) };
}
