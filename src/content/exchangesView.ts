import type { IndexedCity } from "@/domain/atlasIndex";
import type { Names } from "@/domain/text";
import { regionAround } from "./belgianRegions";

/** What of all exchanges is asked for. `regions` are words of an address: `wallonia`, `ohio`. */
export type ExchangesView = { regions?: string[]; from?: number; to?: number; outcome?: "yes" };

/** What else in an address leaves records out or orders them: it gives way to what is asked for. */
const CHOOSING = [
  ...["view", "programs", "kinds", "roles", "from", "to", "regions", "records", "direction", "outcome"],
  ...["basis", "grade", "undated", "sort", "group"],
];

/** The address of a view of all exchanges, from that of their page: what is no filter, as the theme, goes along. */
export function exchangesHref(pageHref: string, { regions, from, to, outcome }: ExchangesView): string {
  const [path = "", query] = pageHref.split("?");
  const kept = new URLSearchParams(query);
  for (const key of CHOOSING) kept.delete(key);
  const asked = new URLSearchParams([
    ...(regions ? [["regions", regions.join(",")]] : []),
    ...(outcome ? [["outcome", outcome]] : []),
    ...(from === undefined ? [] : [["from", String(from)]]),
    ...(to === undefined ? [] : [["to", String(to)]]),
  ]);
  const whole = [asked.toString().replaceAll("%2C", ","), kept.toString()].filter(Boolean).join("&");
  return whole ? `${path}?${whole}` : path;
}

/** A Belgian region or a U.S. state: how an address calls it, and its names. */
export type ViewRegion = { id: string; name: string; names: readonly string[] };

function toId(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function namesOf({ en, nl, fr, de, others }: Names): string[] {
  return [en, nl, fr, de, ...(others ?? [])].filter((name) => name !== undefined);
}

function regionOf({ country, region }: IndexedCity): ViewRegion {
  const [around] = regionAround(region.en);
  if (around) return { id: toId(around), name: around, names: regionAround(region.en) };
  // Brussels is a region itself.
  const id = country === "BE" ? "brussels" : toId(region.en);
  return { id, name: region.en, names: [...namesOf(region), ...(country === "BE" ? ["Brussels"] : [])] };
}

/** The regions and states that have a city in the atlas, each once. */
export function viewRegions(cities: readonly IndexedCity[]): ViewRegion[] {
  return [...new Map(cities.map(regionOf).map((region) => [region.id, region])).values()];
}
