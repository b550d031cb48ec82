import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";

type Place = { clientX: number; clientY: number };

const OVER = "[data-line]";

function placeOf(event: Event): Place | undefined {
  if (event instanceof MouseEvent) return event;
  return (event as Partial<TouchEvent>).touches?.[0];
}

function copyOf(event: Event): Event {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
  if (event instanceof MouseEvent) return new MouseEvent(event.type, event);
  // Not every browser makes touch events; Leaflet reads no more than the fingers.
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  return Object.assign(copy, { touches: (event as TouchEvent).touches });
}

/**
 * Hands on to a map what begins on a line over it: the wheel, a drag, a pinch. Lines lie beside the maps, since one crosses
 * both. `around` selects what holds map and lines.
 */
export function usePassedGestures(map: LeafletMap | null, around: string): void {
  useEffect(() => {
    const container = map?.getContainer();
    const host = container?.closest<HTMLElement>(around);
    if (!container || !host) return;
    const isOverLine = ({ target }: Event) => target instanceof Element && target.closest(OVER) !== null;
    const handOn = (event: Event) => {
      const place = placeOf(event);
      if (!place || !isOverLine(event)) return;
      const { left, top, right, bottom } = container.getBoundingClientRect();
      const { clientX, clientY } = place;
      if (clientX < left || clientX >= right || clientY < top || clientY >= bottom) return;
      if (!container.dispatchEvent(copyOf(event))) event.preventDefault();
    };
    const keepLink = (event: Event) => {
      if (isOverLine(event)) event.preventDefault();
    };
    const types = ["wheel", "mousedown", "touchstart"];
    for (const type of types) host.addEventListener(type, handOn, { passive: false });
    // A link that is dragged by the browser moves no map.
    host.addEventListener("dragstart", keepLink);
    return () => {
      for (const type of types) host.removeEventListener(type, handOn);
      host.removeEventListener("dragstart", keepLink);
    };
  }, [map, around]);
}
