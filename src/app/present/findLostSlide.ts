import { fetchBriefings } from "@/data/fetchBriefings";
import { loadInstead, readPath } from "@/url-state/location";
import { formatPresentPath, parsePresentPath } from "@/url-state/presentPaths";
import { formatPresentQuery } from "@/url-state/presentQuery";

/**
 * For an address below `/present/` that no document answers: goes to the nearest slide of the briefing that it names,
 * which says so. Returns whether there is one.
 */
export async function findLostSlide(): Promise<boolean> {
  const parsed = parsePresentPath(readPath());
  const place = parsed?.place;
  if (!parsed || !place || place.kind === "index" || place.kind === "own") return false;
  const briefings = await fetchBriefings(parsed.locale);
  const known = briefings.find(({ id }) => id === place.briefing);
  if (!known) return false;
  if (place.kind === "handout") {
    const path = formatPresentPath(place, parsed.locale);
    // The document that should be there.
    if (path === readPath()) return false;
    loadInstead(path);
    return true;
  }
  const asked = place.kind === "lost" ? place.asked : String(place.number);
  const wanted = Number.parseInt(asked, 10);
  const count = known.slides.length;
  const number = Number.isNaN(wanted) ? 1 : Math.min(Math.max(wanted, 1), count);
  const path = formatPresentPath({ kind: "slide", briefing: known.id, number, mode: "stage" }, parsed.locale);
  // Another spelling of a slide that there is, as `03`, needs no word.
  const isKnown = /^\d+$/.test(asked) && wanted === number;
  loadInstead(path + (isKnown ? "" : formatPresentQuery({ asked })));
  return true;
}
