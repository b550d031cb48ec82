import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { SharedRecord } from "@/app/readSharedRecord";
import { useLazy } from "@/ui/useLazy";
import { createShared } from "./createShared";

type DialogName = "share" | "add-view" | "keys" | "offline";

type Opened = {
  name?: DialogName | undefined;
  /** Shared in place of the page. */
  record?: SharedRecord | undefined;
  /** The reader may be about to open it. */
  near?: DialogName;
  /** How often the reader has asked for one: see `useLazy`. */
  timesAsked: number;
};

type Dialogs = {
  opened: Opened;
  open: (name: DialogName, record?: SharedRecord) => void;
  approach: (name: DialogName) => void;
  close: () => void;
};

const [Provider, useDialogs] = createShared<Dialogs>();

export { useDialogs };

/** The dialog that is open. There is one at most: each keeps the rest of the page from being used. */
export function DialogsProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<Opened>({ timesAsked: 0 });
  const open: Dialogs["open"] = useCallback(
    (name, record) => setOpened((before) => ({ ...before, name, record, timesAsked: before.timesAsked + 1 })),
    [],
  );
  const approach: Dialogs["approach"] = useCallback(
    (near) => setOpened((before) => ({ ...before, near })),
    [],
  );
  const close = useCallback(() => setOpened((before) => ({ ...before, name: undefined })), []);
  const value = useMemo(() => ({ opened, open, approach, close }), [opened, open, approach, close]);
  return <Provider value={value}>{children}</Provider>;
}

/** What draws a dialog, while that one is open. */
export function useDialogPart<Part>(name: DialogName, load: () => Promise<Part>): Part | undefined {
  const { opened } = useDialogs();
  const isOpen = opened.name === name;
  const { part } = useLazy(opened.near === name, load, isOpen ? opened.timesAsked : 0);
  return isOpen ? part : undefined;
}
