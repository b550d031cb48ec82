import { type ReactNode, useCallback } from "react";
import { usePaintedValue } from "@/ui/usePaintedValue";
import { formatQuery } from "@/url-state/formatUrl";
import { HrefProvider, type ToPage } from "@/url-state/HrefContext";
import { toHref } from "@/url-state/location";
import { formatPath } from "@/url-state/paths";
import { keptQuery } from "@/url-state/selectPage";
import { useAddressState } from "./Address";
import { useAwake } from "./Awake";
import { useBuiltPage } from "./builtPage";

/** Links carry the filters along, a frame after what is seen of them: there are hundreds. */
export function LinksProvider({ children }: { children: ReactNode }) {
  const { isEmbed } = useBuiltPage();
  const { state } = useAddressState();
  const { hasRested } = useAwake();
  const keptText = usePaintedValue(formatQuery(keptQuery(state)), hasRested);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text of the query says all that counts of the state.
  const toPage: ToPage = useCallback(
    (page, fragment, cities, filters) => {
      const own = { ...(cities && { cities: [...cities] }), ...filters };
      const query = cities || filters ? formatQuery({ ...keptQuery(state), ...own }) : keptText;
      return toHref(formatPath(page, state.locale, isEmbed) + query) + (fragment ? `#${fragment}` : "");
    },
    [state.locale, isEmbed, keptText],
  );
  return <HrefProvider value={toPage}>{children}</HrefProvider>;
}

/** The links as the build has drawn them: of the document's language, without filters. The same function always. */
export function useBuiltLinks(): ToPage {
  const { locale, isEmbed } = useBuiltPage();
  return useCallback(
    (page, fragment, cities, filters) => {
      const query = formatQuery({ ...(cities && { cities: [...cities] }), ...filters });
      return toHref(formatPath(page, locale, isEmbed) + query) + (fragment ? `#${fragment}` : "");
    },
    [locale, isEmbed],
  );
}
