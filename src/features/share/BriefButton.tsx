import { Presentation } from "lucide-react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./button.module.css";

type BriefButtonProps = {
  /** Of what filters leave; else of the page. */
  isFiltered: boolean;
  isBusy: boolean;
  onBrief: () => void;
  /** The reader is about to use it. */
  onApproach: () => void;
};

/** Makes a briefing of what is seen. It wakes up with the script: the HTML does not have it, and it moves nothing. */
export function BriefButton({ isFiltered, isBusy, onBrief, onApproach }: BriefButtonProps) {
  const { share } = useMessages();
  const name = isFiltered ? share.briefFiltered() : share.brief();
  return (
    <button
      type="button"
      className={isFiltered ? "control" : `small-control ${styles.brief}`}
      aria-label={isFiltered ? undefined : name}
      title={isFiltered ? undefined : name}
      aria-busy={isBusy || undefined}
      onClick={onBrief}
      onPointerEnter={onApproach}
      onFocus={onApproach}
      data-brief-button
    >
      <Presentation aria-hidden="true" size={15} />
      <span>{isFiltered ? name : share.briefShort()}</span>
    </button>
  );
}
