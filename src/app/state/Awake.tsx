import { type ReactNode, useEffect, useMemo, useState } from "react";
import { keepTypefaces } from "@/app/keepTypefaces";
import { useIsPrinting } from "@/app/useIsPrinting";
import { useLiveMap } from "@/app/useLiveMap";
import { useHasRested } from "@/ui/useHasRested";
import { useLazy } from "@/ui/useLazy";
import { useQuiet } from "@/ui/useQuiet";
import { useAddressState } from "./Address";
import { useBuiltPage } from "./builtPage";
import { createShared } from "./createShared";

type Awake = {
  /** The page is awake, and the browser has had an idle moment. */
  hasRested: boolean;
  /** Everything that the page loads by itself is there, and the reader at rest. */
  isQuiet: boolean;
  /** The browser takes the page for paper. */
  isPrinting: boolean;
};

type Maps = {
  /** The two frames. */
  frames: ReturnType<typeof useLiveMap>;
  areFramesLive: boolean;
  /** The one map of the whole Atlantic. */
  atlantic: { part?: typeof import("@/features/map/later/AtlanticMap"); hasFailed: boolean };
  /** In a frame of another site: wheel and one finger belong to the map, and not to the host's page. */
  isActive: boolean;
  setIsActive: (isActive: boolean) => void;
};

const [AwakeContext, useAwake] = createShared<Awake>();
const [MapsContext, useMaps] = createShared<Maps>();

export { useAwake, useMaps };

/** What of the page is awake: it changes a few times after a document has been loaded, and no more. */
export function AwakeProvider({ children }: { children: ReactNode }) {
  const { state, viewId } = useAddressState();
  const { isEmbed } = useBuiltPage();
  const hasRested = useHasRested();
  const [isActive, setIsActive] = useState(false);
  const [wasActive, setWasActive] = useState(false);
  useEffect(() => {
    if (isActive) setWasActive(true);
  }, [isActive]);
  const canMapWake = hasRested && (!state.waitsForTap || wasActive);
  const frames = useLiveMap(canMapWake && viewId === "pairs");
  const areFramesLive = frames.isReady.us && frames.isReady.be;
  const atlantic = useLazy(
    canMapWake && viewId === "atlantic",
    () => import("@/features/map/later/AtlanticMap"),
  );
  // Once everything that this page loads by itself is there: a first visit is not slowed down by what is for later.
  const isQuiet = useQuiet(hasRested && (viewId !== "pairs" || areFramesLive || frames.hasFailed));
  useEffect(() => {
    if (isQuiet) void keepTypefaces();
  }, [isQuiet]);
  const isPrinting = useIsPrinting();
  const awake = useMemo(() => ({ hasRested, isQuiet, isPrinting }), [hasRested, isQuiet, isPrinting]);
  const maps = useMemo(
    () => ({ frames, areFramesLive, atlantic, isActive: isActive || !isEmbed, setIsActive }),
    [frames, areFramesLive, atlantic, isActive, isEmbed],
  );
  return (
    <AwakeContext value={awake}>
      <MapsContext value={maps}>{children}</MapsContext>
    </AwakeContext>
  );
}
