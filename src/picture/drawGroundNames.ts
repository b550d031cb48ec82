import type { FrameId } from "@/basemap/frames";
import type { RoutedLine } from "@/basemap/routing/routedLine";
import { type GroundName, groundNames, type NamedFrame, takenByLines } from "@/content/groundNames";
import type { Locale } from "@/domain/locale";
import type { DrawnPlaces } from "./drawPlaces";
import type { Look } from "./look";
import { drawable } from "./setText";
import { textMarkup } from "./textMarkup";

/** Of the letters: coasts and borders run under names on land. */
const HALO = 0.25;

function drawName(name: GroundName, look: Look): string {
  const { kind, x, y, anchor, fontSize, spacing, point } = name;
  const { palette } = look;
  const text = drawable(name.text, "plain", look.advances);
  const dot = point
    ? `<circle cx="${point.x}" cy="${point.y}" r="${point.radius}" fill="${palette.dim}"/>`
    : "";
  const letters = textMarkup({ text, face: "plain", size: fontSize }, { x, y }, look, {
    anchor,
    spacing,
    fill: palette.dim,
    halo: kind === "sea" ? 0 : Math.round(HALO * fontSize * 100) / 100,
  });
  return `<g data-ground-name="${kind}">${dot}${letters}</g>`;
}

/** The names for orientation of both frames, after all else has its place. They are drawn first. */
export function drawGroundNames(
  frames: Record<FrameId, { place: NamedFrame; places: Pick<DrawnPlaces, "taken"> }>,
  routed: readonly RoutedLine[],
  locale: Locale,
  look: Look,
): string {
  return Object.values(frames)
    .flatMap(({ place, places }) =>
      groundNames(place, [...places.taken, ...takenByLines(routed, place.zoom)], locale),
    )
    .map((name) => drawName(name, look))
    .join("");
}
