import { type ReactNode, useMemo } from "react";
import { readLayout } from "@/app/pageLayout";
import { useRootAttributes } from "@/app/useRootAttributes";
import type { Page } from "@/domain/page";
import type { ViewId } from "@/features/views/ViewSwitch";
import { isPublished } from "@/i18n/publishedLocales";
import { useAddress } from "@/url-state/location";
import { parseUrl } from "@/url-state/parseUrl";
import { formatPath } from "@/url-state/paths";
import type { UrlProblem, UrlState } from "@/url-state/urlState";
import { useBuiltPage } from "./builtPage";
import { createShared } from "./createShared";

type Address = {
  /** Below the base, without its fragment. */
  address: string;
  /** What it says. */
  state: UrlState;
  /** What of it cannot be read. */
  problems: UrlProblem[];
  /** Two maps, one, or the list in their place. */
  viewId: ViewId;
};

const NOT_FOUND: Page = { kind: "not-found" };

const [Provider, useAddressState] = createShared<Address>();

export { useAddressState };

/** The address that the reader sees, read once for all parts. It changes with each filter and each moved map. */
export function AddressProvider({ children }: { children: ReactNode }) {
  const { first, locale, isEmbed } = useBuiltPage();
  const address = useAddress(formatPath(first.page, locale, isEmbed));
  const value = useMemo((): Address => {
    const [path = "/", ...query] = address.split("?");
    const { state: parsed, problems } = parseUrl(path, query.join("?"));
    // A language that is not published has no pages: the document's own language leads on.
    const state = isPublished(parsed.locale) ? parsed : { ...parsed, locale, page: NOT_FOUND };
    // What is read in the whole width has no map, whatever the address asks for.
    const viewId = readLayout(state.page, isEmbed).isMapless ? "list" : (state.view ?? "pairs");
    return { address, state, problems, viewId };
  }, [address, locale, isEmbed]);
  const { state, viewId } = value;
  useRootAttributes({ ...state, view: viewId === "pairs" ? undefined : viewId });
  return <Provider value={value}>{children}</Provider>;
}
