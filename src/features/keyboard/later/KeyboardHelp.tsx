import { useMessages } from "@/i18n/MessagesContext";
import { Dialog } from "@/ui/later/Dialog";
import styles from "./keyboard.module.css";

type KeyboardHelpProps = {
  hasSingleKeys: boolean;
  onSingleKeysChange: (isOn: boolean) => void;
  onClose: () => void;
};

/** What the keys do, and the switch for those that are a single letter or sign (WCAG 2.1.4). */
export function KeyboardHelp({ hasSingleKeys, onSingleKeysChange, onClose }: KeyboardHelpProps) {
  const { keyboard } = useMessages();
  const keys: [string, string][] = [
    ["/", keyboard.search()],
    ["f", keyboard.filters()],
    ["1", keyboard.pairs()],
    ["2", keyboard.atlantic()],
    ["3", keyboard.list()],
    ["a", keyboard.addSlide()],
    ["?", keyboard.help()],
    [keyboard.arrows(), `${keyboard.move()}. ${keyboard.pan()}.`],
    [keyboard.shiftArrows(), keyboard.along()],
    [keyboard.plusMinus(), keyboard.zoom()],
    ["Esc", keyboard.escape()],
  ];
  return (
    <Dialog title={keyboard.title()} closeName={keyboard.close()} className={styles.dialog} onClose={onClose}>
      <dl>
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={hasSingleKeys}
          onChange={({ target }) => onSingleKeysChange(target.checked)}
        />
        <span>{keyboard.switch()}</span>
      </label>
      <p>{keyboard.switchHelp()}</p>
    </Dialog>
  );
}
