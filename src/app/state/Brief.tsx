import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useLazy } from "@/ui/useLazy";
import { formatPath } from "@/url-state/paths";
import { useAddressState } from "./Address";
import { createShared } from "./createShared";
import { useTold } from "./Notices";
import { usePage } from "./PageView";

type Brief = {
  /** Makes one of what the reader sees. */
  ask: () => void;
  /** The reader may be about to ask: what makes it is loaded. */
  approach: () => void;
};

const [Provider, useBrief] = createShared<Brief>();

export { useBrief };

/** A briefing of what the reader sees, and how far it is. It goes on where the button that was pressed goes away. */
export function BriefProvider({ children }: { children: ReactNode }) {
  const { state } = useAddressState();
  const { page } = usePage().view;
  const { tell } = useTold();
  const [isNear, setIsNear] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const { part } = useLazy(isNear, () => import("@/app/later/briefPart"), timesAsked);
  const path = formatPath(page, state.locale);
  useEffect(() => {
    // Another page: nobody waits for the briefing of the one before.
    void path;
    setTimesAsked(0);
    tell("brief", undefined);
  }, [path, tell]);
  const value = useMemo(
    () => ({
      ask: () => {
        setIsNear(true);
        setTimesAsked((before) => before + 1);
      },
      approach: () => setIsNear(true),
    }),
    [],
  );
  return (
    <Provider value={value}>
      {children}
      {part && <part.MakeBrief timesAsked={timesAsked} />}
    </Provider>
  );
}
