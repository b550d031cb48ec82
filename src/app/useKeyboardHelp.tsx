import type { ReactNode } from "react";
import { useLazy } from "@/ui/useLazy";
import { useOpening } from "@/ui/useOpening";
import { SINGLE_KEYS, useStoredFlag } from "@/ui/useStoredFlag";

/** The list of keys, and whether single ones count on this device. */
export function useKeyboardHelp(): { hasSingleKeys: boolean; open: () => void; dialog: ReactNode } {
  const [hasSingleKeys, setHasSingleKeys] = useStoredFlag(SINGLE_KEYS);
  const { isOpen, timesAsked, open, close } = useOpening();
  const { part } = useLazy(false, () => import("@/features/keyboard/live/KeyboardHelp"), timesAsked);
  return {
    hasSingleKeys,
    open,
    dialog: isOpen && part && (
      <part.KeyboardHelp
        hasSingleKeys={hasSingleKeys}
        onSingleKeysChange={setHasSingleKeys}
        onClose={close}
      />
    ),
  };
}
