import type { IndexReading } from "@/content/reading";
import type { BriefingEvidence } from "@/domain/briefingEvidence";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";

/** What briefings are read from in one language: the index, and the evidence of its sentences. */
export type BriefingReading = IndexReading & { present: PresentMessages; evidence: BriefingEvidence };
