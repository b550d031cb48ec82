import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { pageQuery } from "@/data/pageQuery";
import { formatPath, parsePath } from "@/url-state/paths";
import { readLink } from "@/url-state/readLinkClick";

/** What comes before a click, by pointer, key and touch. */
const SIGNS = ["pointerover", "focusin", "touchstart"] as const;

/** Fetches the data of a page when a link to it is pointed at, reached by key, or touched. */
export function usePrefetch(build: string, isOn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isOn) return;
    const handleSign = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest("a") : null;
      const address = link && readLink(link)?.address;
      if (!address) return;
      const { page, locale } = parsePath(address.split("?")[0] ?? "/");
      if (page.kind !== "not-found" && page.kind !== "licences")
        void client.prefetchQuery(pageQuery(formatPath(page, locale), build));
    };
    for (const sign of SIGNS) window.addEventListener(sign, handleSign, { passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, handleSign);
    };
  }, [client, build, isOn]);
}
