import { type ReactNode, useEffect, useMemo } from "react";
import { useAskedPart } from "@/ui/useAskedPart";
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
  const { part, timesAsked, approach, ask, forget } = useAskedPart(() => import("@/app/later/briefPart"));
  const path = formatPath(page, state.locale);
  useEffect(() => {
    // Another page: nobody waits for the briefing of the one before.
    void path;
    forget();
    tell("brief", undefined);
  }, [path, tell, forget]);
  const value = useMemo(() => ({ ask, approach }), [ask, approach]);
  return (
    <Provider value={value}>
      {children}
      {part && <part.MakeBrief timesAsked={timesAsked} />}
    </Provider>
  );
}
