import { OfflineDialog } from "@/app/OfflineDialog";
import { useDialogPart, useDialogs } from "@/app/state/Dialogs";
import { useSiteCopy } from "./OfflineSign";

const DIALOGS = {
  share: () => import("@/app/later/ShareView"),
  "add-view": () => import("@/app/later/AddViewDialog"),
};

function LoadedDialog({ name }: { name: keyof typeof DIALOGS }) {
  const part = useDialogPart(name, DIALOGS[name]);
  return part && <part.OpenDialog />;
}

/** What hands on what the reader sees, what makes a slide of it, and what is kept of the site on this device. */
export function Dialogs() {
  const { opened, close } = useDialogs();
  const isOpen = opened.name === "offline";
  return (
    <>
      <LoadedDialog name="share" />
      <LoadedDialog name="add-view" />
      <OfflineDialog
        parts={useSiteCopy()}
        isOpen={isOpen}
        timesAsked={isOpen ? opened.timesAsked : 0}
        close={close}
      />
    </>
  );
}
