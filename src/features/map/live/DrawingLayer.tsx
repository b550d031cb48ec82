import { svgOverlay } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet/hooks";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { worldBounds } from "./worldBounds";

/**
 * Lets Leaflet move and scale the drawing that the HTML brought. It gets a copy: an element that stays and changes
 * from style sheet to transform counts as a layout shift, one that takes another's place does not.
 */
export function DrawingLayer({ frame }: { frame: FrameId }) {
  const map = useMap();
  useEffect(() => {
    const host = document.querySelector<HTMLElement>(`[data-drawing="${frame}"]`);
    const drawing = host?.querySelector("svg")?.cloneNode(true);
    if (!host || !(drawing instanceof SVGElement)) return;
    const layer = svgOverlay(drawing, worldBounds(FRAMES[frame].drawing)).addTo(map);
    host.hidden = true;
    return function giveBack() {
      layer.remove();
      host.hidden = false;
    };
  }, [map, frame]);
  return null;
}
