import { readComparedCity } from "@/content/compareCities";
import { leaveOut } from "@/content/leaveOut";
import { readExchanges, readTable } from "@/content/list";
import { readComparison } from "@/content/readComparison";
import { readPicture } from "@/content/readPicture";
import { readTimeline } from "@/content/timeline";
import { currentIds } from "@/domain/aliases";
import { applyFilters, asksInVainForNamed, knownFilters, loosenings } from "@/domain/applyFilters";
import { countUndated } from "@/domain/countUndated";
import { leadOn } from "@/domain/leadOn";

/** All that the browser says of filters and comparisons: one module, so one request. */
export const pageReader = {
  applyFilters,
  asksInVainForNamed,
  countUndated,
  currentIds,
  knownFilters,
  leadOn,
  leaveOut,
  loosenings,
  readComparedCity,
  readComparison,
  readExchanges,
  readPicture,
  readTable,
  readTimeline,
};
