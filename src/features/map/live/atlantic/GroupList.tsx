import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import { useHref } from "@/url-state/HrefContext";
import styles from "./atlantic.module.css";
import type { CityGroup } from "./markGroups";

type GroupListProps = { group: CityGroup; onClose: () => void; onChoose: () => void };

/** The cities of a group that even the nearest camera does not part. */
export function GroupList({ group, onClose, onChoose }: GroupListProps) {
  const { atlantic } = useMessages();
  const href = useHref();
  const listRef = useRef<HTMLDivElement>(null);
  useEffect(() => listRef.current?.querySelector("a")?.focus(), []);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // It closes the list, and no more.
    event.preventDefault();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms.
    <div
      ref={listRef}
      className={styles.list}
      role="group"
      aria-label={group.label}
      onKeyDown={handleKeyDown}
    >
      <button type="button" className={styles.close} aria-label={atlantic.close()} onClick={onClose}>
        <X aria-hidden="true" size={17} />
      </button>
      <ul>
        {group.marks.map(({ id, label, name, emphasis }) => (
          <li key={id}>
            <a
              href={href({ kind: "city", id })}
              aria-label={name}
              translate="no"
              onClick={onChoose}
              aria-current={emphasis === "selected" ? "true" : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
