import { drawingViewBox } from "@/basemap/drawing";
import type { FrameId } from "@/basemap/frames";
import { INSETS, insetOf } from "@/basemap/insets";
import type { Country } from "@/domain/city";
import type { LatLng } from "@/domain/latLng";
import { groundMarkup } from "@/features/presentation/Ground";
import { slideDrawing } from "@/prerender/ground/thinDrawing";
import type { Markup } from "@/ui/markup";

/**
 * The drawings of both countries, to which every map of a document below `/present/` refers. Alaska, Hawaii and Puerto Rico
 * are fine enough for an inset where one of the cities lies there.
 */
export function grounds(cities: readonly { country: Country; coordinates: LatLng }[]): Markup {
  const insets = new Set(
    cities.flatMap(({ country, coordinates }) => (country === "US" ? (insetOf(coordinates) ?? []) : [])),
  );
  const boxes = [...insets].toSorted().map((id) => INSETS[id]);
  const ground = (frame: FrameId) =>
    groundMarkup(frame, drawingViewBox(frame), slideDrawing(frame, frame === "us" ? boxes : []));
  return { __html: ground("us") + ground("be") };
}
