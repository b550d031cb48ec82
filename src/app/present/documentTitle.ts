import type { Messages } from "@/i18n/compiled/messages";

/** What the tab of a page below `/present/` says: the same in the HTML and after each step. */
export function documentTitle(title: string, { site }: Messages): string {
  return `${title} – ${site.name()}`;
}
