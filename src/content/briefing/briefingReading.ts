import type { Reading } from "@/content/reading";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";

/** The atlas as briefings are read of it in one language. */
export type BriefingReading = Reading & { present: PresentMessages };
