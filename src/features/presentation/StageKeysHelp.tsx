import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import { type KeyRow, KeyRows } from "./KeyRows";
import styles from "./stage.module.css";

const row = (name: string, meaning: string): KeyRow => [[name], meaning];

type StageKeysHelpProps = {
  /** Whether the stage leads to the live map and has a window for the presenter, as on the site. */
  hasMap: boolean;
  hasPresenter: boolean;
  hasSingleKeys: boolean;
  onSingleKeysChange: (isOn: boolean) => void;
  onClose: () => void;
};

/** Every key of the stage, as a dialog. */
export function StageKeysHelp(props: StageKeysHelpProps) {
  const { hasMap, hasPresenter, hasSingleKeys, onSingleKeysChange, onClose } = props;
  const { keys } = usePresentMessages();
  const rows: KeyRow[] = [
    [["→", "Space", "Enter", "Page Down", "N"], keys.next()],
    [["←", "Page Up", "P", "Backspace"], keys.previous()],
    [["↓", "↑"], keys.scroll()],
    [["Home"], keys.first()],
    [["End"], keys.last()],
    [[keys.goTo()], keys.goToMeans()],
    [["G"], keys.grid()],
    [["B", "."], keys.black()],
    [["W", ","], keys.white()],
    [["L"], keys.laser()],
    [["F"], keys.fullScreen()],
    [["T"], keys.theme()],
    ...(hasPresenter ? [row("S", keys.presenter())] : []),
    ...(hasMap ? [row("E", keys.explore())] : []),
    row("?", keys.help()),
    row("Esc", hasMap ? keys.leave() : keys.leaveForText()),
  ];
  return (
    <Dialog title={keys.title()} closeName={keys.close()} className={styles.help} onClose={onClose}>
      <KeyRows rows={rows} />
      <label className={styles.singles}>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={({ target }) => onSingleKeysChange(target.checked)}
        />
        <span>{keys.singles()}</span>
      </label>
      <p>{keys.singlesHelp()}</p>
    </Dialog>
  );
}
