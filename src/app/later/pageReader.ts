import { readComparedCity } from "@/content/compareCities";
import { readFilterNames } from "@/content/filterNames";
import { leaveOut } from "@/content/leaveOut";
import { readTable } from "@/content/list";
import { readMapInWords } from "@/content/mapInWords";
import { readComparison } from "@/content/readComparison";
import { readPicture } from "@/content/readPicture";
import { readTimeline } from "@/content/timeline";
import { currentIds } from "@/domain/aliases";
import { applyFilters, asksInVainForNamed, knownFilters, loosenings } from "@/domain/applyFilters";
import { countFacets } from "@/domain/exchangeFilter";
import { leadOn } from "@/domain/leadOn";
import { exchangesOfPage } from "@/domain/recordsOfPage";
import { answerFilters } from "./answerFilters";
import { readNothingLeft } from "./nothingLeft";
import { readOwnExchanges } from "./ownExchanges";

/** All that the browser says of filters and comparisons: one module, so one request. */
export const pageReader = {
  answerFilters,
  applyFilters,
  asksInVainForNamed,
  countFacets,
  currentIds,
  exchangesOfPage,
  knownFilters,
  leadOn,
  leaveOut,
  loosenings,
  readComparedCity,
  readComparison,
  readFilterNames,
  readMapInWords,
  readNothingLeft,
  readOwnExchanges,
  readPicture,
  readTable,
  readTimeline,
};
