import { useEffect, useState } from "react";
import { readFragment } from "@/url-state/location";

/** The id that the address ends in where the page it opened has no such record. */
export function useLostFragment(hasRested: boolean): string | undefined {
  const [lost, setLost] = useState<string>();
  useEffect(() => {
    const id = readFragment();
    if (hasRested && id && !document.getElementById(id)) setLost(id);
  }, [hasRested]);
  return lost;
}
