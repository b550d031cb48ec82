import { useEffect } from "react";
import { useAddressState } from "@/app/state/Address";
import { useBuiltPage } from "@/app/state/builtPage";
import { useDialogs } from "@/app/state/Dialogs";
import { useTold } from "@/app/state/Notices";
import { usePage } from "@/app/state/PageView";
import styles from "@/features/share/later/addView.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import { loadHref } from "@/url-state/location";
import { AddViewPart } from "./AddViewPart";

/** Asks how a view becomes a slide; leads back to the view when it has, and tells there where the slide went. */
export function OpenDialog() {
  const { share } = useMessages();
  const { build } = useBuiltPage();
  const { state } = useAddressState();
  const { view } = usePage();
  const { tell } = useTold();
  const { close } = useDialogs();
  // Where the last one went is old news.
  useEffect(() => tell("add-view", undefined), [tell]);
  return (
    <Dialog title={share.addSlide()} closeName={share.close()} className={styles.dialog} onClose={close}>
      <AddViewPart
        state={state}
        view={view}
        build={build}
        onAdded={(added) => {
          close();
          const text = share.added(added);
          const action = { text: share.openSlide(), onAct: () => loadHref(added.href) };
          tell("add-view", { id: `add-view ${text}`, text, action });
        }}
      />
    </Dialog>
  );
}
