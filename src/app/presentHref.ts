import type { Locale } from "@/domain/locale";
import { toHref } from "@/url-state/location";
import { formatPresentPath } from "@/url-state/presentPaths";

/** The address of the page of all briefings. */
export const presentHref = (locale: Locale): string => toHref(formatPresentPath({ kind: "index" }, locale));
