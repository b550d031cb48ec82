import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import { type KeyRow, KeyRows } from "./KeyRows";
import styles from "./stage.module.css";

/** Every key of the presenter's window, and what the mouse does on its picture, as a dialog. */
export function PresenterKeysHelp({ onClose }: { onClose: () => void }) {
  const { keys, presenter } = usePresentMessages();
  const its = presenter.keys;
  const rows: KeyRow[] = [
    [["→", "↓", "Space", "Enter", "Page Down", "N"], keys.next()],
    [["←", "↑", "Page Up", "P", "Backspace"], keys.previous()],
    [["Shift + ↑", "Shift + ↓"], its.scroll()],
    [["Home"], keys.first()],
    [["End"], keys.last()],
    [[keys.goTo()], keys.goToMeans()],
    [["B", "."], keys.black()],
    [["W", ","], keys.white()],
    [["L"], its.point()],
    [["T"], its.theme()],
    [["?"], keys.help()],
    [[its.press(), its.arrows({ button: presenter.pointByKeys() })], its.pressMeans()],
    [["+", "−", its.wheel()], its.wheelMeans()],
    [[its.pan()], its.panMeans()],
    [["Esc"], its.ends()],
  ];
  return (
    <Dialog title={its.title()} closeName={keys.close()} className={styles.help} onClose={onClose}>
      <KeyRows rows={rows} />
    </Dialog>
  );
}
