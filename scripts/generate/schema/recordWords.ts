import { FRAGMENT_KINDS, RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from "@/domain/recordKinds";

const words = (kinds: readonly RecordKind[]): string[] => kinds.map((kind) => RECORD_KINDS[kind].word);

/** "delegation, outcome, event, claim or gap": all that stands on a page under its id. */
const FRAGMENTS = `${[...words(FRAGMENT_KINDS), "claim"].join(", ")} or gap`;

export const UNSHARED_ID = `Id that no ${FRAGMENTS} shares`;

/** "city, partnership, program, delegation, outcome, event or source" */
export const ANY_RECORD = words(RECORD_KIND_NAMES)
  .join(", ")
  .replace(/, (?=[^,]*$)/, " or ");
