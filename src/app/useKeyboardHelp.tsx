import { type ReactNode, useState } from "react";
import { useLazy } from "@/ui/useLazy";
import { useStoredFlag } from "@/ui/useStoredFlag";

/** The list of keys, and whether single ones count on this device. */
export function useKeyboardHelp(): { hasSingleKeys: boolean; open: () => void; dialog: ReactNode } {
  const [hasSingleKeys, setHasSingleKeys] = useStoredFlag("belgian-city-partnerships:single-keys");
  const [isOpen, setIsOpen] = useState(false);
  const [timesAsked, setTimesAsked] = useState(0);
  const { part } = useLazy(false, () => import("@/features/keyboard/live/KeyboardHelp"), timesAsked);
  return {
    hasSingleKeys,
    open() {
      setIsOpen(true);
      setTimesAsked((before) => before + 1);
    },
    dialog: isOpen && part && (
      <part.KeyboardHelp
        hasSingleKeys={hasSingleKeys}
        onSingleKeysChange={setHasSingleKeys}
        onClose={() => setIsOpen(false)}
      />
    ),
  };
}
