import type { PageView } from "@/content/readPage";
import type { Package } from "@/features/licences/Packages";
import type { PublishedLocale } from "@/i18n/publishedLocales";

/** What the HTML of a page carries for the script, so that it wakes up without a further request. */
export type PageData = { locale: PublishedLocale; view: PageView; packages: readonly Package[] };

export const PAGE_DATA_ID = "page-data";
