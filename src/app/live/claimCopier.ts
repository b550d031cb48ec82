import { citeSentence } from "@/content/citeClaim";
import { correctionMail } from "@/content/correctionMail";
import { localDay } from "@/domain/localDay";
import { CopyClaim } from "@/features/panel/live/CopyClaim";
import { SuggestCorrection } from "@/features/panel/live/SuggestCorrection";

/** What copying a claim and suggesting a correction to it take: loaded when the data of the page are there. */
export const claimCopier = { citeSentence, localDay, CopyClaim, correctionMail, SuggestCorrection };
