import { LOCALES, type Locale } from "@/domain/locale";
import type { Page } from "@/domain/page";

/** `zoom` is Leaflet's (256 px world at 0), `lat` and `lng` the middle of the frame in degrees. */
export type CameraState = { zoom: number; lat: number; lng: number };

export type Theme = "light" | "dark";

/** Everything that an address restores. A key that is absent has its default value. */
export type UrlState = { locale: Locale; page: Page; be?: CameraState; us?: CameraState; theme?: Theme };

/** What was wrong with an address; the rest of it stands. `value` is cut to a length fit for a notice. */
export type UrlProblem =
  | { kind: "unknown-key"; key: string }
  | { kind: "bad-value"; key: string; value: string }
  | { kind: "repeated-key"; key: string };

export const DEFAULT_LOCALE: Locale = "en";

export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}
