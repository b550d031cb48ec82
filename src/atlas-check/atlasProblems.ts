import {
  everyPartnershipShownExists,
  everythingThatSlidesRestOnExists,
  noBriefingIdIsReserved,
  slidePeriodsBeginBeforeTheyEnd,
  slidesAreShortEnough,
  slidesRestOnRecords,
} from "@/atlas-check/rules/briefingsAreSound";
import {
  onlyTheArticleIsCitedByParagraph,
  weakSourcesOnlyBearSisterCities,
} from "@/atlas-check/rules/citationsSuitTheirSource";
import { citiesAreInsideTheirCountry, noTwoCitiesShareAPoint } from "@/atlas-check/rules/citiesAreOnTheMap";
import {
  claimsDisagreeMutually,
  everyClaimDisagreedWithExists,
  noClaimDisagreesWithItself,
} from "@/atlas-check/rules/claimsDisagreeMutually";
import { contextNamesNoCityAndNoProgram } from "@/atlas-check/rules/contextStandsAlone";
import {
  archivedCopiesAreElsewhere,
  archivedCopiesAreNotOlderThanTheirSource,
} from "@/atlas-check/rules/copiesSuitTheirSource";
import {
  connectionsEndAfterTheyBegin,
  datesAreInTheCalendar,
  datesAreNotInTheFuture,
  datesAreNotOnlyInTheFuture,
  datesAreNotTooOld,
  rangesBeginBeforeTheyEnd,
} from "@/atlas-check/rules/datesMakeSense";
import {
  delegationsLeaveTheirCountry,
  directionIsStatedWhereBothEndsAre,
  directionsAgreeWithBothEnds,
  eachEndIsInOneCountry,
} from "@/atlas-check/rules/delegationsCrossTheAtlantic";
import { everyCityIsPartOfAnExchange, everySourceIsCited } from "@/atlas-check/rules/everythingIsUsed";
import { everySubjectNamedExists, noQuotationAnswersAGap } from "@/atlas-check/rules/gapsAreOpen";
import {
  fragmentIdsAreUnique,
  idsAreUniquePerFile,
  noFragmentIdIsReserved,
  noPageIdIsANumber,
} from "@/atlas-check/rules/idsAreUnique";
import {
  cityPairsAreInTheProgram,
  connectionsHaveClaims,
  onlyEndedConnectionsHaveAnEnd,
} from "@/atlas-check/rules/partnershipsHaveEvidence";
import {
  connectionsAreOfDifferentKinds,
  partnershipIdsNameBothCities,
  partnershipsJoinBelgiumAndTheUnitedStates,
  twoCitiesShareOnePartnership,
} from "@/atlas-check/rules/partnershipsJoinTheirCities";
import {
  quotationsAreInTheLanguageOfTheirSource,
  quotationsAreShort,
  quotationsStandInTheirSource,
} from "@/atlas-check/rules/quotationsAreExact";
import { noListNamesARecordTwice } from "@/atlas-check/rules/referencesAreNotRepeated";
import {
  everyCityNamedExists,
  everyDelegationNamedExists,
  everyProgramNamedExists,
  everySourceNamedExists,
} from "@/atlas-check/rules/referencesExist";
import type { AtlasRule, RuleContext } from "@/atlas-check/rules/rule";
import type { Atlas } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";

/** All rules across records, by name. What one record alone can break is in its schema. */
export const ATLAS_RULES = {
  idsAreUniquePerFile,
  fragmentIdsAreUnique,
  noFragmentIdIsReserved,
  noPageIdIsANumber,
  everyCityNamedExists,
  everyProgramNamedExists,
  everyDelegationNamedExists,
  everySourceNamedExists,
  noListNamesARecordTwice,
  everyClaimDisagreedWithExists,
  noClaimDisagreesWithItself,
  claimsDisagreeMutually,
  partnershipIdsNameBothCities,
  partnershipsJoinBelgiumAndTheUnitedStates,
  twoCitiesShareOnePartnership,
  connectionsAreOfDifferentKinds,
  connectionsHaveClaims,
  cityPairsAreInTheProgram,
  onlyEndedConnectionsHaveAnEnd,
  datesAreInTheCalendar,
  datesAreNotTooOld,
  datesAreNotInTheFuture,
  datesAreNotOnlyInTheFuture,
  rangesBeginBeforeTheyEnd,
  connectionsEndAfterTheyBegin,
  eachEndIsInOneCountry,
  directionsAgreeWithBothEnds,
  directionIsStatedWhereBothEndsAre,
  delegationsLeaveTheirCountry,
  contextNamesNoCityAndNoProgram,
  citiesAreInsideTheirCountry,
  noTwoCitiesShareAPoint,
  onlyTheArticleIsCitedByParagraph,
  weakSourcesOnlyBearSisterCities,
  archivedCopiesAreElsewhere,
  archivedCopiesAreNotOlderThanTheirSource,
  quotationsAreShort,
  quotationsAreInTheLanguageOfTheirSource,
  quotationsStandInTheirSource,
  everySubjectNamedExists,
  noQuotationAnswersAGap,
  everySourceIsCited,
  everyCityIsPartOfAnExchange,
  everythingThatSlidesRestOnExists,
  slidesRestOnRecords,
  slidesAreShortEnough,
  slidePeriodsBeginBeforeTheyEnd,
  everyPartnershipShownExists,
  noBriefingIdIsReserved,
} satisfies Record<string, AtlasRule>;

/** Everything that the records of an atlas say wrongly about each other. Empty: the atlas is sound. */
export function atlasProblems(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  return Object.values<AtlasRule>(ATLAS_RULES).flatMap((rule) => rule(atlas, context));
}
