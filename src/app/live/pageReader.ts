import { leaveOut } from "@/content/leaveOut";
import { readComparison } from "@/content/readComparison";
import { readPicture } from "@/content/readPicture";
import { currentIds } from "@/domain/aliases";
import { applyFilters, asksInVainForNamed, knownFilters, loosenings } from "@/domain/applyFilters";
import { countUndated } from "@/domain/countUndated";

/** All that the browser says of filters and comparisons: one module, so one request. */
export const pageReader = {
  applyFilters,
  asksInVainForNamed,
  countUndated,
  currentIds,
  knownFilters,
  leaveOut,
  loosenings,
  readComparison,
  readPicture,
};
