import { citeClaimById } from "@/content/citeClaim";
import { localDay } from "@/domain/localDay";
import { CopyClaim } from "@/features/panel/live/CopyClaim";

/** What copying a claim takes: loaded when the atlas is there. */
export const claimCopier = { citeClaimById, localDay, CopyClaim };
