import { useOfflineParts } from "@/app/OfflineDialog";
import { useAwake } from "@/app/state/Awake";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogs } from "@/app/state/Dialogs";

/** What draws the sign and the dialog of the site's copy on this device; no page in a frame has one. */
export function useSiteCopy() {
  const { locale, isEmbed } = useBuiltPage();
  const { isQuiet } = useAwake();
  return useOfflineParts(isQuiet && !isEmbed, locale);
}

/** Whether the site works without a network, in a few words that open the dialog; nothing until that is known. */
export function OfflineSign() {
  const parts = useSiteCopy();
  const { open } = useDialogs();
  return parts && <parts.Sign onOpen={() => open("offline")} />;
}
