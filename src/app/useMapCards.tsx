import type { ReactNode, RefObject } from "react";
import type { IndexReading } from "@/content/reading";
import { useLazy } from "@/ui/useLazy";

/** Cards beside marks and lines, once the index has come with the first sign of use. */
export function useMapCards(
  hostRef: RefObject<HTMLElement | null>,
  reading: IndexReading | undefined,
): ReactNode {
  const { part } = useLazy(reading !== undefined, () => import("@/features/map/live/cards/MapCards"));
  return part && reading && <part.MapCards hostRef={hostRef} reading={reading} />;
}
