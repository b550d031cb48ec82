import type { Country } from "@/domain/city";
import type { Messages } from "./compiled/messages";

/** More names than these are told by their number. */
const MOST_NAMED = 3;

/** What a group of cities is called on the map, and for assistive technology: "12 U.S. cities: Dover, Salem, Troy and 9 more". */
export function groupNames(
  { atlantic, map }: Pick<Messages, "atlantic" | "map">,
  country: Country,
  names: readonly string[],
): { label: string; name: string } {
  const count = names.length;
  const label = country === "BE" ? atlantic.belgianCities({ count }) : atlantic.usCities({ count });
  const first = names.slice(0, MOST_NAMED).join(", ");
  const more = count - MOST_NAMED;
  const cities = more > 0 ? atlantic.andMore({ names: first, count: more }) : first;
  return { label: map.group({ count }), name: atlantic.group({ label, cities }) };
}

/** One label for several cities: "Brussels · Molenbeek", or of many "Antwerp and 39 more". */
export function jointLabel(
  { joint, jointMore }: Pick<Messages["map"], "joint" | "jointMore">,
  names: readonly string[],
): string {
  const [first = "", ...rest] = names;
  return names.length > MOST_NAMED
    ? jointMore({ name: first, count: rest.length })
    : rest.reduce((label, name) => joint({ first: label, second: name }), first);
}
