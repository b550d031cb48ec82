import type { AtlasIndex } from "@/domain/atlasIndex";
import { findCity } from "@/domain/lookUp";
import type { Page } from "@/domain/page";

/** The page that tells of a record: its first Belgian city's, else its first city's, else the Belgium-wide one. */
export function recordPage(atlas: Pick<AtlasIndex, "cities">, cities: readonly string[]): Page {
  const id = cities.find((city) => findCity(atlas, city).country === "BE") ?? cities[0];
  return id === undefined ? { kind: "belgium" } : { kind: "city", id };
}
