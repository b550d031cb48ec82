import { type RefObject, useEffect, useRef } from "react";

type DismissalInput = {
  boxRef: RefObject<HTMLElement | null>;
  isShown: boolean;
  onPressOutside: (target: Node) => void;
  onEscape: () => void;
};

/** Closes what is open on Escape and on a press elsewhere, wherever the focus is. */
export function useDismissal({ boxRef, isShown, onPressOutside, onEscape }: DismissalInput) {
  const handlersRef = useRef({ onPressOutside, onEscape });
  useEffect(() => {
    handlersRef.current = { onPressOutside, onEscape };
  });

  useEffect(() => {
    if (!isShown) return;
    const handlePointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !boxRef.current?.contains(target))
        handlersRef.current.onPressOutside(target);
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      handlersRef.current.onEscape();
    };
    // The app's own Escape listens on the window, one step further out.
    document.addEventListener("pointerdown", handlePointerDown);
    document.addEventListener("keydown", handleKeyDown);
    return () => {
      document.removeEventListener("pointerdown", handlePointerDown);
      document.removeEventListener("keydown", handleKeyDown);
    };
  }, [boxRef, isShown]);
}
