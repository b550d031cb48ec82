import { isPublished } from "@/i18n/publishedLocales";
import { formatUrl } from "@/url-state/formatUrl";
import { belowBase, toHref } from "@/url-state/location";
import { parseUrl } from "@/url-state/parseUrl";
import type { Theme, UrlState } from "@/url-state/urlState";

export type EmbedOptions = {
  hasControls: boolean;
  hasPanel: boolean;
  waitsForTap: boolean;
  theme: Theme | "auto";
  locale: UrlState["locale"];
};

/** The language and colours that an address asks for; everything else as a new embed has it. */
export function readEmbedOptions(address: string): EmbedOptions {
  const { pathname, search } = new URL(address);
  const { locale, theme = "auto" } = parseUrl(belowBase(pathname), search).state;
  return {
    hasControls: true,
    hasPanel: true,
    waitsForTap: false,
    theme,
    locale: isPublished(locale) ? locale : "en",
  };
}

/** An absolute address of a page or embed as one of an embed with these options; its filters and cameras stay. */
export function embedAddress(address: string, options: EmbedOptions): string {
  const { origin, pathname, search } = new URL(address);
  const { theme: _theme, view, ...state } = parseUrl(belowBase(pathname), search).state;
  const { hasControls, hasPanel, waitsForTap, theme, locale } = options;
  const embed: UrlState = {
    ...state,
    locale,
    isEmbed: true,
    ...(view === "atlantic" && { view }),
    ...(theme !== "auto" && { theme }),
    ...(!hasControls && { hidesControls: true }),
    ...(!hasPanel && { hidesPanel: true }),
    ...(waitsForTap && { waitsForTap }),
  };
  return origin + toHref(formatUrl(embed));
}
