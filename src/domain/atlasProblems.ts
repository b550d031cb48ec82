import {
  everyPartnershipShownExists,
  everythingThatSlidesRestOnExists,
  noBriefingIdIsReserved,
  slidePeriodsBeginBeforeTheyEnd,
  slidesAreShortEnough,
  slidesRestOnRecords,
} from "@/domain/atlasRules/briefingsAreSound";
import {
  onlyTheArticleIsCitedByParagraph,
  weakSourcesOnlyBearSisterCities,
} from "@/domain/atlasRules/citationsSuitTheirSource";
import { citiesAreInsideTheirCountry, noTwoCitiesShareAPoint } from "@/domain/atlasRules/citiesAreOnTheMap";
import {
  claimsDisagreeMutually,
  everyClaimDisagreedWithExists,
  noClaimDisagreesWithItself,
} from "@/domain/atlasRules/claimsDisagreeMutually";
import { contextNamesNoCityAndNoProgram } from "@/domain/atlasRules/contextStandsAlone";
import {
  archivedCopiesAreElsewhere,
  archivedCopiesAreNotOlderThanTheirSource,
} from "@/domain/atlasRules/copiesSuitTheirSource";
import {
  connectionsEndAfterTheyBegin,
  datesAreInTheCalendar,
  datesAreNotInTheFuture,
  datesAreNotOnlyInTheFuture,
  datesAreNotTooOld,
  rangesBeginBeforeTheyEnd,
} from "@/domain/atlasRules/datesMakeSense";
import {
  delegationsLeaveTheirCountry,
  directionIsStatedWhereBothEndsAre,
  directionsAgreeWithBothEnds,
  eachEndIsInOneCountry,
} from "@/domain/atlasRules/delegationsCrossTheAtlantic";
import { everyCityIsPartOfAnExchange, everySourceIsCited } from "@/domain/atlasRules/everythingIsUsed";
import { everySubjectNamedExists, noQuotationAnswersAGap } from "@/domain/atlasRules/gapsAreOpen";
import {
  fragmentIdsAreUnique,
  idsAreUniquePerFile,
  noFragmentIdIsReserved,
  noPageIdIsANumber,
} from "@/domain/atlasRules/idsAreUnique";
import {
  cityPairsAreInTheProgram,
  connectionsHaveClaims,
  onlyEndedConnectionsHaveAnEnd,
} from "@/domain/atlasRules/partnershipsHaveEvidence";
import {
  connectionsAreOfDifferentKinds,
  partnershipIdsNameBothCities,
  partnershipsJoinBelgiumAndTheUnitedStates,
  twoCitiesShareOnePartnership,
} from "@/domain/atlasRules/partnershipsJoinTheirCities";
import {
  quotationsAreInTheLanguageOfTheirSource,
  quotationsAreShort,
  quotationsStandInTheirSource,
} from "@/domain/atlasRules/quotationsAreExact";
import { noListNamesARecordTwice } from "@/domain/atlasRules/referencesAreNotRepeated";
import {
  everyCityNamedExists,
  everyDelegationNamedExists,
  everyProgramNamedExists,
  everySourceNamedExists,
} from "@/domain/atlasRules/referencesExist";
import type { AtlasRule, RuleContext } from "@/domain/atlasRules/rule";
import type { Atlas } from "./atlas";
import type { AtlasProblem } from "./atlasProblem";

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
