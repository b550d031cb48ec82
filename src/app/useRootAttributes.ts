import { useInsertionEffect, useRef } from "react";
import type { UrlState } from "@/url-state/urlState";

function useRootAttribute(name: string, value: string | undefined): void {
  const isFirstRef = useRef(true);
  useInsertionEffect(() => {
    const { dataset } = document.documentElement;
    // While hydrating the query is not read yet: what the inline script wrote of it stays.
    if (value !== undefined) dataset[name] = value;
    else if (!isFirstRef.current) delete dataset[name];
    isFirstRef.current = false;
  }, [name, value]);
}

/**
 * What style sheets need to know of the address, where an inline script has written it before the first paint. Written
 * before any other effect runs: maps measure their frames, which lie where these attributes say.
 */
export function useRootAttributes(
  state: Pick<UrlState, "theme" | "hidesControls" | "hidesPanel"> & { view: UrlState["view"] | undefined },
): void {
  useRootAttribute("theme", state.theme);
  useRootAttribute("view", state.view);
  useRootAttribute("controls", state.hidesControls && "0");
  useRootAttribute("panel", state.hidesPanel && "0");
}
