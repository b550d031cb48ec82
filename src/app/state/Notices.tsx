import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { Notice } from "@/features/notices/Notices";
import { createShared } from "./createShared";

/** What the reader has asked for, and is told of when it is done. */
type Asked = "brief" | "add-view";

type Told = Notice & {
  /** It is not done yet. */
  isBusy?: boolean;
};

type Notices = {
  told: Partial<Record<Asked, Told | undefined>>;
  /** In place of what was told of the same before. */
  tell: (of: Asked, notice: Told | undefined) => void;
};

const [Provider, useTold] = createShared<Notices>();

export { useTold };

/** What parts of the screen have to tell of what they do. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [told, setTold] = useState<Notices["told"]>({});
  const tell: Notices["tell"] = useCallback(
    (of, notice) => setTold((before) => (before[of] === notice ? before : { ...before, [of]: notice })),
    [],
  );
  return <Provider value={useMemo(() => ({ told, tell }), [told, tell])}>{children}</Provider>;
}
