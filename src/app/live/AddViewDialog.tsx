import type { ComponentProps } from "react";
import styles from "@/features/share/live/addView.module.css";
import { useMessages } from "@/i18n/MessagesContext";
import { Dialog } from "@/ui/live/Dialog";
import { AddViewPart } from "./AddViewPart";

type AddViewDialogProps = ComponentProps<typeof AddViewPart> & { onClose: () => void };

/** Asks how a view becomes a slide; leads back to the view when it has. */
export function AddViewDialog({ onClose, ...props }: AddViewDialogProps) {
  const { share } = useMessages();
  return (
    <Dialog title={share.addSlide()} closeName={share.close()} className={styles.dialog} onClose={onClose}>
      <AddViewPart {...props} />
    </Dialog>
  );
}
