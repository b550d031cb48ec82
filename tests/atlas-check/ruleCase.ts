import type { ATLAS_RULES } from "@/atlas-check/atlasProblems";
import type { Atlas } from "@/domain/atlas";

/** One change to the sound atlas that one rule reports. */
export type RuleCase = {
  rule: keyof typeof ATLAS_RULES;
  when: string;
  change: (draft: Atlas) => void;
  /** `file › record › field` of each problem. */
  at: string[];
  /** What the remedy says, where it depends on the value. */
  remedy?: string;
};
