import { svgOverlay } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { worldBounds } from "./worldBounds";

/** Lets Leaflet move and scale the drawing that the HTML brought: the same element, so nothing is drawn twice. */
export function DrawingLayer({ frame }: { frame: FrameId }) {
  const map = useMap();
  useEffect(() => {
    const host = document.querySelector(`[data-drawing="${frame}"]`);
    const drawing = host?.querySelector("svg");
    if (!host || !drawing) return;
    const layer = svgOverlay(drawing, worldBounds(FRAMES[frame].drawing)).addTo(map);
    return function giveBack() {
      layer.remove();
      drawing.removeAttribute("style");
      drawing.removeAttribute("class");
      host.append(drawing);
    };
  }, [map, frame]);
  return null;
}
