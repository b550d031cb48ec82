import { towns } from "@/basemap/geometry/towns";
import type { IndexedCity } from "@/domain/atlasIndex";
import { compassPoint } from "@/domain/compassPoint";
import { distanceKm, KM_PER_MILE } from "@/domain/distance";
import { initialBearing } from "@/domain/greatCircle";
import { inLocale } from "@/domain/inLocale";
import { formatNumber } from "@/i18n/formatDate";
import townNames from "@/i18n/townNames.json";
import { type IndexReading, regionName } from "./reading";

/** Beyond this a distance says less than the region. */
const FAR_KM = 150;

/** Nearer than this a town is taken for the city itself. */
const SAME_KM = 1.5;

/** The geographic center of Belgium, at Nil-Saint-Vincent (National Geographic Institute). */
const CENTER_OF_BELGIUM = { lat: 50.641, lng: 4.668 };

/** Around the center a direction from it says nothing. */
const CENTRAL_KM = 40;

const isTown = (id: string): id is keyof typeof townNames => Object.hasOwn(townNames, id);

/** The capital of a state or province, or city above a million, of the same country that lies nearest and is another one. */
function nearestTown({ coordinates, country, names }: IndexedCity) {
  const own = new Set<string>([names.en, ...(names.others ?? [])]);
  const others = towns.flatMap((town) => {
    if (town.country !== country || !isTown(town.id) || own.has(townNames[town.id].en)) return [];
    return [{ town, names: townNames[town.id], km: distanceKm(town, coordinates) }];
  });
  return others.filter(({ km }) => km > SAME_KM).toSorted((one, other) => one.km - other.km)[0];
}

/** Which part of Belgium a point of it lies in. */
function partOfBelgium(place: IndexedCity["coordinates"]) {
  const isCentral = distanceKm(CENTER_OF_BELGIUM, place) < CENTRAL_KM;
  return isCentral ? "central" : compassPoint(initialBearing(CENTER_OF_BELGIUM, place));
}

/**
 * Where a city lies, in a sentence reckoned from coordinates: the part of Belgium or the state, and how far in which
 * direction from the nearest of the towns of `townNames.json` (in km and miles) where one is within 150 km.
 */
export function whereabouts(reading: IndexReading, city: IndexedCity): string {
  const { locale, messages } = reading;
  const region = regionName(city, locale);
  const nearest = nearestTown(city);
  const distance =
    nearest && nearest.km <= FAR_KM
      ? {
          km: formatNumber(Math.round(nearest.km), locale),
          miles: Math.round(nearest.km / KM_PER_MILE),
          point: compassPoint(initialBearing(nearest.town, city.coordinates)),
          town: inLocale(nearest.names, locale),
        }
      : undefined;
  if (city.country === "BE") {
    const part = partOfBelgium(city.coordinates);
    return distance
      ? messages.where.belgiumNear({ part, ...distance })
      : messages.where.belgium({ part, region });
  }
  return distance ? messages.where.stateNear({ region, ...distance }) : messages.where.state({ region });
}
