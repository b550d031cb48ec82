import * as v from "valibot";
import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { type City, citySchema } from "@/domain/city";
import { COUNTRY_NAMES } from "./countryNames";
import { problemAt, type RuleContext } from "./rule";

const { lat: latitudeSchema, lng: longitudeSchema } = citySchema.entries.coordinates.entries;

type IsInside = RuleContext["isInsideCountry"];

function remedyFor({ country, coordinates: { lat, lng } }: City, isInsideCountry: IsInside): string {
  if (isInsideCountry(country, { lat: lng, lng: lat })) return "Exchange lat and lng: they are swapped.";
  if (isInsideCountry(country, { lat, lng: -lng }))
    return "Put a minus before lng, or take it away: west is negative.";
  const other = country === "BE" ? "US" : "BE";
  if (isInsideCountry(other, { lat, lng }))
    return `Correct them, or the country: the place is in ${COUNTRY_NAMES[other]}.`;
  return "Correct lat and lng: the town centre in WGS 84 degrees, such as 50.63 and 5.57.";
}

export function citiesAreInsideTheirCountry(atlas: Atlas, { isInsideCountry }: RuleContext): AtlasProblem[] {
  return atlas.cities.flatMap((city, index) => {
    const { lat, lng } = city.coordinates;
    // Off the globe: the schema has said so.
    if (!v.is(latitudeSchema, lat) || !v.is(longitudeSchema, lng)) return [];
    if (isInsideCountry(city.country, { lat, lng })) return [];
    const problem = `${lat}, ${lng} is not in ${COUNTRY_NAMES[city.country]}.`;
    return [problemAt(atlas, ["cities", index, "coordinates"], problem, remedyFor(city, isInsideCountry))];
  });
}

export function noTwoCitiesShareAPoint(atlas: Atlas): AtlasProblem[] {
  return atlas.cities.flatMap(({ id, coordinates: { lat, lng } }, index) => {
    const first = atlas.cities.find(({ coordinates }) => coordinates.lat === lat && coordinates.lng === lng);
    // Two records of one id are a copy, which is reported as such.
    if (!first || first.id === id) return [];
    const problem = `${quote(first.id)} has the same coordinates.`;
    return [
      problemAt(atlas, ["cities", index, "coordinates"], problem, "Correct those of one of the two cities."),
    ];
  });
}
