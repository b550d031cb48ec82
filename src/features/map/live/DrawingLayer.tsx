import { svgOverlay } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet/hooks";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { showView } from "@/basemap/groundView";
import { whenIdle } from "@/ui/whenIdle";
import { worldBounds } from "./worldBounds";

/**
 * Gives a thin drawing the paths of the whole one, which reaches further and bears a nearer look. The element stays, so
 * that nothing flashes or jumps even while Leaflet moves it. Where the whole one cannot be loaded, the thin one does.
 */
async function drawWhole(frame: FrameId, drawing: Element, signal: AbortSignal): Promise<void> {
  const whole = await import("@/basemap/drawing").catch(() => undefined);
  if (!whole || signal.aborted) return;
  drawing.innerHTML = whole.drawingMarkup(frame);
  drawing.setAttribute("data-units", whole.drawingUnits(frame));
  showView(drawing, FRAMES[frame].drawing);
}

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
    showView(drawing, FRAMES[frame].drawing);
    const layer = svgOverlay(drawing, worldBounds(FRAMES[frame].drawing)).addTo(map);
    host.hidden = true;
    const removal = new AbortController();
    // The page has woken up by then.
    const cancelWhole = whenIdle(() => void drawWhole(frame, drawing, removal.signal));
    return function giveBack() {
      cancelWhole();
      removal.abort();
      layer.remove();
      host.hidden = false;
    };
  }, [map, frame]);
  return null;
}
