import { useEffect } from "react";

const isOnMap = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[data-map-frames], [data-frame]") !== null;

/**
 * Tells when the reader takes the map and gives it back. A press of the mouse, a tap or a focus by key takes it, where
 * `canTake`; Escape, a press elsewhere and leaving the frame give it back.
 */
export function useActivation(
  isActive: boolean,
  canTake: boolean,
  onChange: (isActive: boolean) => void,
): void {
  useEffect(
    function followPointer() {
      const handlePointerDown = ({ target, pointerType }: PointerEvent) => {
        if (!isOnMap(target)) onChange(false);
        // A finger may be about to scroll the page: only a tap, which ends in a click, takes the map.
        else if (canTake && pointerType === "mouse") onChange(true);
      };
      const handleClick = ({ target }: MouseEvent) => {
        if (canTake && isOnMap(target)) onChange(true);
      };
      const handleFocus = ({ target }: FocusEvent) => {
        if (canTake && isOnMap(target) && target instanceof Element && target.matches(":focus-visible"))
          onChange(true);
      };
      // Capture: Leaflet stops some of these on their way.
      window.addEventListener("pointerdown", handlePointerDown, { capture: true });
      window.addEventListener("click", handleClick, { capture: true });
      window.addEventListener("focusin", handleFocus);
      return () => {
        window.removeEventListener("pointerdown", handlePointerDown, { capture: true });
        window.removeEventListener("click", handleClick, { capture: true });
        window.removeEventListener("focusin", handleFocus);
      };
    },
    [canTake, onChange],
  );

  useEffect(
    function giveBack() {
      if (!isActive) return;
      const handleKeyDown = (event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        onChange(false);
        // It gives the map back, and no more.
        event.preventDefault();
      };
      const handleBlur = () => onChange(false);
      window.addEventListener("keydown", handleKeyDown, { capture: true });
      window.addEventListener("blur", handleBlur);
      return () => {
        window.removeEventListener("keydown", handleKeyDown, { capture: true });
        window.removeEventListener("blur", handleBlur);
      };
    },
    [isActive, onChange],
  );
}
