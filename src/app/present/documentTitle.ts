import type { Messages } from "@/i18n/compiled/messages";
import type { PresentMessages } from "@/i18n/compiled/presentMessages";

/** What the tab of a page below `/present/` says: the same in the HTML and after each step. */
export function documentTitle(title: string, { site }: Messages): string {
  return `${title} – ${site.name()}`;
}

/** What a slide is called outside of its briefing; the cover has the briefing's own title. */
export function slideTitle(slide: string, briefing: string, present: PresentMessages): string {
  return slide === briefing ? slide : present.documentTitle({ title: slide, briefing });
}
