import { useLayoutEffect } from "react";
import type { UrlState } from "@/url-state/urlState";

function setAttribute(name: "theme" | "view", value: string | undefined): void {
  const { dataset } = document.documentElement;
  if (value === undefined) delete dataset[name];
  else dataset[name] = value;
}

/** What style sheets need to know of the address, where an inline script has written it before the first paint. */
export function useRootAttributes({ theme, view }: UrlState): void {
  useLayoutEffect(() => setAttribute("theme", theme), [theme]);
  useLayoutEffect(() => setAttribute("view", view), [view]);
}
