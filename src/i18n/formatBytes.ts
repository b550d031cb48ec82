import type { Locale } from "@/domain/locale";
import { TAGS } from "./formatDate";

const MEGABYTE = 1_000_000;

/** The size of a file in words: `84 kB`, `1.2 MB`. Decimal units, as systems show them. */
export function formatBytes(bytes: number, locale: Locale): string {
  const isLarge = bytes >= MEGABYTE;
  return new Intl.NumberFormat(TAGS[locale], {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / MEGABYTE : Math.max(bytes / 1000, 1));
}
