import { useEffect, useId, useRef } from "react";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./stage.module.css";

/** Every key of the stage, as a dialog. */
export function StageKeysHelp({ onClose }: { onClose: () => void }) {
  const { keys } = usePresentMessages();
  const id = useId();
  const dialogRef = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = dialogRef.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const rows: [string[], string][] = [
    [["→", "↓", "Space", "Enter", "Page Down", "N"], keys.next()],
    [["←", "↑", "Page Up", "P", "Backspace"], keys.previous()],
    [["Home"], keys.first()],
    [["End"], keys.last()],
    [[keys.goTo()], keys.goToMeans()],
    [["B", "."], keys.black()],
    [["W", ","], keys.white()],
    [["L"], keys.laser()],
    [["F"], keys.fullScreen()],
    [["T"], keys.theme()],
    [["S"], keys.presenter()],
    [["E"], keys.explore()],
    [["?"], keys.help()],
    [["Esc"], keys.leave()],
  ];
  return (
    <dialog ref={dialogRef} className={styles.help} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{keys.title()}</h2>
      <dl>
        {rows.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="control" onClick={() => dialogRef.current?.close()}>
        {keys.close()}
      </button>
    </dialog>
  );
}
