import type { Page } from "@/domain/page";

/** The page that tells of an outcome or event: its first city's, else the Belgium-wide one. */
export function belgiumWideOr([city]: readonly string[]): Page {
  return city === undefined ? { kind: "belgium" } : { kind: "city", id: city };
}
