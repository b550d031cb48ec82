import type { BriefingContent } from "@/content/briefing/slideContent";
import type { Messages } from "@/i18n/compiled/messages";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";
import type { PublishedLocale } from "@/i18n/publishedLocales";

/** A briefing that leaves the browser, with all that its files say. */
export type TakenBriefing = {
  briefing: BriefingContent;
  /** Of its files: a shipped briefing's id, or the title. */
  name: string;
  /** Where it lives, absolute; undefined where no address can hold it. */
  address: string | undefined;
  locale: PublishedLocale;
  messages: Messages;
  present: PresentMessages;
};
