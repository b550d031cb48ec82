import { useEffect, useState } from "react";
import { openAround, readFragment } from "@/url-state/location";

/** The id that the address ends in where the page it opened has no such record. */
export function useLostFragment(hasRested: boolean): string | undefined {
  const [lost, setLost] = useState<string>();
  useEffect(() => {
    const id = readFragment();
    if (!hasRested || !id) return;
    const element = document.getElementById(id);
    if (!element) return setLost(id);
    if (!element.parentElement?.closest("details:not([open])")) return;
    openAround(element);
    element.scrollIntoView();
  }, [hasRested]);
  return lost;
}
