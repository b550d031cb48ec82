import { ArrowDown, ArrowUp, Copy, type LucideIcon, Plus, Trash2 } from "lucide-react";
import { OWN_LIMITS } from "@/domain/ownBriefingSchema";
import { usePresentMessages } from "@/i18n/PresentMessagesContext";
import styles from "./own.module.css";

type SlideToolsProps = {
  /** Of the chosen slide, counted from 0. */
  selected: number;
  count: number;
  onAdd: () => void;
  onMove: (from: number, to: number) => void;
  onDuplicate: () => void;
  onDelete: () => void;
};

/** What can be done with the chosen slide. */
export function SlideTools({ selected, count, onAdd, onMove, onDuplicate, onDelete }: SlideToolsProps) {
  const { slides } = usePresentMessages().own;
  const isFull = count >= OWN_LIMITS.slides;
  const tool = (Icon: LucideIcon, name: string, isPossible: boolean, onPress: () => void) => (
    <button
      type="button"
      className="control"
      // Not `disabled`: that would take the focus away from who has just pressed it.
      aria-disabled={!isPossible || undefined}
      onClick={() => isPossible && onPress()}
    >
      <Icon aria-hidden="true" size={16} />
      <span>{name}</span>
    </button>
  );
  return (
    <div className={styles.tools}>
      {tool(Plus, slides.add(), !isFull, onAdd)}
      {tool(ArrowUp, slides.up(), selected > 0, () => onMove(selected, selected - 1))}
      {tool(ArrowDown, slides.down(), selected < count - 1, () => onMove(selected, selected + 1))}
      {tool(Copy, slides.duplicate(), !isFull, onDuplicate)}
      {tool(Trash2, slides.remove(), count > 1, onDelete)}
      {isFull && <p>{slides.atMost({ limit: OWN_LIMITS.slides })}</p>}
    </div>
  );
}
