import { X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./evidence.module.css";
import { placeCard } from "./placeCard";

type EvidenceCardProps = {
  /** What was pressed. */
  anchor: HTMLElement;
  onClose: () => void;
  children: ReactNode;
};

const FOCUSABLE = "a[href], button, textarea";

/**
 * The evidence of a sentence in a card beside it, as a dialog that leaves the page usable. It stands at the end of the
 * document: the tab key goes on from what was pressed, as if the card stood there.
 */
export function EvidenceCard({ anchor, onClose, children }: EvidenceCardProps) {
  const { evidence } = useMessages();
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    function openBesideAnchor() {
      const card = ref.current;
      if (!card) return;
      card.scrollTop = 0;
      placeCard(card, anchor, true);
      card.focus({ preventScroll: true });
      let frame = 0;
      const follow = (event: Event) => {
        if (event.target === card) return;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => placeCard(card, anchor, false));
      };
      window.addEventListener("scroll", follow, { capture: true, passive: true });
      window.addEventListener("resize", follow);
      // What comes later makes it higher.
      const observer =
        typeof ResizeObserver === "undefined"
          ? undefined
          : new ResizeObserver(() => placeCard(card, anchor, false));
      observer?.observe(card);
      return () => {
        cancelAnimationFrame(frame);
        window.removeEventListener("scroll", follow, { capture: true });
        window.removeEventListener("resize", follow);
        observer?.disconnect();
      };
    },
    [anchor],
  );

  const handleKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== "Tab") return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const isLeaving = event.shiftKey
      ? event.target === event.currentTarget || event.target === stops[0]
      : event.target === stops.at(-1);
    if (!isLeaving) return;
    // Backwards it is the anchor itself that comes next; forwards the browser goes on from there.
    if (event.shiftKey) event.preventDefault();
    onClose();
  };

  return (
    <div
      ref={ref}
      className={styles.card}
      role="dialog"
      aria-label={evidence.title()}
      tabIndex={-1}
      data-evidence-card
      onKeyDown={handleKeyDown}
    >
      <span className={styles.hairline} aria-hidden="true" />
      <button type="button" className={styles.close} aria-label={evidence.close()} onClick={onClose}>
        <X aria-hidden="true" size={16} />
      </button>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
