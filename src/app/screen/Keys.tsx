import { readLayout } from "@/app/pageLayout";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogPart, useDialogs } from "@/app/state/Dialogs";
import { useFilters } from "@/app/state/filters";
import { usePage } from "@/app/state/PageView";
import { useShortcuts } from "@/app/useShortcuts";
import { focusSearch } from "@/features/search/focusSearch";
import type { ViewId } from "@/features/views/ViewSwitch";
import { SINGLE_KEYS, useStoredFlag } from "@/ui/useStoredFlag";

function goToView(id: ViewId): void {
  const link = document.querySelector<HTMLElement>(`a[data-view="${id}"]`);
  // What had the focus may go with the view that it was in.
  link?.focus();
  link?.click();
}

/** What single keys do, and the list of them, in which a reader switches them off for this device. */
export function Keys() {
  const { isEmbed } = useBuiltPage();
  const { isReading } = readLayout(usePage().view.page, isEmbed);
  const filters = useFilters();
  const { open, close } = useDialogs();
  const [hasSingleKeys, setHasSingleKeys] = useStoredFlag(SINGLE_KEYS);
  const part = useDialogPart("keys", () => import("@/features/keyboard/later/KeyboardHelp"));
  // In a frame the keys are the host's.
  useShortcuts(hasSingleKeys && !isEmbed, {
    "/": focusSearch,
    "?": () => open("keys"),
    f: () => {
      if (!isReading) filters.open();
    },
    1: () => goToView("pairs"),
    2: () => goToView("atlantic"),
    3: () => goToView("list"),
    a: () => open("add-view"),
  });
  return (
    part && (
      <part.KeyboardHelp
        hasSingleKeys={hasSingleKeys}
        onSingleKeysChange={setHasSingleKeys}
        onClose={close}
      />
    )
  );
}
