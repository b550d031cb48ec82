import { Presentation } from "lucide-react";
import type { MouseEvent } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./header.module.css";

type PresentLinkProps = {
  /** Of the page of all briefings: where the link leads without a script, and where the menu cannot be loaded. */
  href: string;
  /** Whether its menu is open; undefined where a press follows the link. */
  isOpen: boolean | undefined;
  /** The reader is about to use it. */
  onApproach: () => void;
  onPress: () => void;
};

/** Leads to all briefings; with a script it opens the menu of ways to present. */
export function PresentLink({ href, isOpen, onApproach, onPress }: PresentLinkProps) {
  const { site } = useMessages();
  const handleClick = (event: MouseEvent) => {
    // With a modifier, and before the page is awake, the browser follows the link itself.
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!isPlain || isOpen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onPress();
  };
  return (
    <a
      className={`control ${styles.present}`}
      href={href}
      aria-expanded={isOpen}
      onClick={handleClick}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      <Presentation aria-hidden="true" size={17} />
      <span>{site.present()}</span>
    </a>
  );
}
