import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { FrameId } from "@/basemap/frames";
import type { LiveFrame } from "@/features/map/later/LiveFrame";
import { useLazy } from "@/ui/useLazy";
import { whenIdle } from "@/ui/whenIdle";

type LiveMapState = {
  LiveFrame: typeof LiveFrame | undefined;
  /** Frames whose map has begun: one after the other, so that neither holds up the page for long. */
  begun: readonly FrameId[];
  /** Frames whose markers stand in place of the still ones. */
  isReady: Record<FrameId, boolean>;
  hasFailed: boolean;
  handleReady: (frame: FrameId) => void;
};

const ORDER: readonly FrameId[] = ["us", "be"];

/** Loads Leaflet after the text has woken up, and starts its two maps in tasks of their own. */
export function useLiveMap(hasRested: boolean): LiveMapState {
  const { part, hasFailed } = useLazy(hasRested, () => import("@/features/map/later/LiveFrame"));
  const [begun, setBegun] = useState<readonly FrameId[]>([]);
  const [isReady, setIsReady] = useState<Record<FrameId, boolean>>({ us: false, be: false });

  const next = part && ORDER.find((frame) => !begun.includes(frame));
  const isWaiting = begun.every((frame) => isReady[frame]);
  useEffect(() => {
    if (!hasRested || !next || !isWaiting) return;
    return whenIdle(() => startTransition(() => setBegun((frames) => [...frames, next])));
  }, [hasRested, next, isWaiting]);

  // The still marks go when the live ones stand: a focus on one is handed on to the same city's.
  const heldRef = useRef<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks change with what is ready.
  useLayoutEffect(() => {
    const city = heldRef.current;
    heldRef.current = undefined;
    if (city && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-frame] [data-city="${CSS.escape(city)}"]`)?.focus();
  }, [isReady]);

  const handleReady = useCallback((frame: FrameId) => {
    const mark = document.activeElement?.closest<HTMLElement>("[data-frame] [data-city]");
    heldRef.current = mark?.dataset.city;
    setIsReady((ready) => ({ ...ready, [frame]: true }));
  }, []);

  return useMemo(
    () => ({ LiveFrame: part?.LiveFrame, begun, isReady, hasFailed, handleReady }),
    [part, begun, isReady, hasFailed, handleReady],
  );
}
