import { citeClaimById } from "@/content/citeClaim";
import { correctionMail } from "@/content/correctionMail";
import { localDay } from "@/domain/localDay";
import { CopyClaim } from "@/features/panel/live/CopyClaim";
import { SuggestCorrection } from "@/features/panel/live/SuggestCorrection";

/** What copying a claim and suggesting a correction to it take: loaded when the atlas is there. */
export const claimCopier = { citeClaimById, localDay, CopyClaim, correctionMail, SuggestCorrection };
