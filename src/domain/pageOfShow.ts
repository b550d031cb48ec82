import type { Show } from "./briefing";
import type { Page } from "./page";

/** The page that a slide is about: of the one partnership, program or city that it shows; else the home page. */
export function pageOfShow({ cities, partnerships, programs }: Show): Page {
  const [partnership] = partnerships;
  if (partnership !== undefined && partnerships.length === 1) return { kind: "partnership", id: partnership };
  if (partnerships.length > 0) return { kind: "home" };
  const [city] = cities;
  if (city !== undefined && cities.length === 1) return { kind: "city", id: city };
  const [program] = programs;
  if (program !== undefined && programs.length === 1 && cities.length === 0)
    return { kind: "program", id: program };
  return { kind: "home" };
}
