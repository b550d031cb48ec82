import type { FrameId } from "@/basemap/frames";
import type { GroundLabel } from "@/basemap/groundLabel";
import type { Locale } from "@/domain/locale";
import groundNames from "@/i18n/groundNames.json";
import townNames from "@/i18n/townNames.json";

type Names = Record<Locale, string>;

/** From this zoom on a state is named in full. */
const FULL_STATE_ZOOM = 5.7;

const TOWNS: Record<string, Names> = { ...townNames, ...groundNames.towns };
const COUNTRIES: Record<string, Names> = groundNames.countries;
const SEAS: Record<string, Names> = groundNames.seas;
const PROVINCES: Record<string, Names> = groundNames.provinces;
const STATES: Record<string, Names & { short: string }> = groundNames.states;

/** What a frame says in its title, and what a map of all of it is too near to name. */
const LEFT_OUT: Record<FrameId, readonly string[]> = { us: ["united-states"], be: ["united-states"] };

function stateText(id: string, locale: Locale, zoom: number): string | undefined {
  const names = STATES[id];
  if (!names || zoom >= FULL_STATE_ZOOM) return names?.[locale];
  // Newspapers' abbreviations are English; elsewhere the postal code stands.
  return locale === "en" ? names.short : id;
}

/** What a name on the ground says at this zoom; undefined where it is not wanted. `frame`: absent on the one map of both. */
export function groundText(
  { kind, id }: GroundLabel,
  { locale, zoom, frame }: { locale: Locale; zoom: number; frame?: FrameId | undefined },
): string | undefined {
  switch (kind) {
    case "country":
      return frame && LEFT_OUT[frame].includes(id) ? undefined : COUNTRIES[id]?.[locale];
    case "sea":
      return SEAS[id]?.[locale];
    case "state":
      return stateText(id, locale, zoom);
    case "province":
      return PROVINCES[id]?.[locale];
    case "town":
      return TOWNS[id]?.[locale];
  }
}
