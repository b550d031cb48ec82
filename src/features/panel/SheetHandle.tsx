import { type RefObject, useEffect, useState } from "react";
import { useMessages } from "@/i18n/MessagesContext";
import styles from "./panel.module.css";

/** On a phone: brings the text over the map, or the map back. Scrolling does the same without it. */
export function SheetHandle({ sheetRef }: { sheetRef: RefObject<HTMLElement | null> }) {
  const messages = useMessages();
  const [isExpanded, setIsExpanded] = useState(false);

  useEffect(function followScroll() {
    const handleScroll = () => setIsExpanded(window.scrollY > 80);
    window.addEventListener("scroll", handleScroll, { passive: true });
    return () => window.removeEventListener("scroll", handleScroll);
  }, []);

  const handleClick = () => {
    const top = isExpanded ? 0 : (sheetRef.current?.getBoundingClientRect().top ?? 0) + window.scrollY - 8;
    // Smooth where the style sheet allows it; a jump under reduced motion.
    window.scrollTo({ top });
  };

  return (
    <button type="button" className={styles.handle} onClick={handleClick}>
      <span className="visually-hidden">
        {isExpanded ? messages.panel.collapse() : messages.panel.expand()}
      </span>
    </button>
  );
}
