import { svgOverlay } from "leaflet";
import { useEffect, useRef, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet/hooks";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { showView } from "@/basemap/groundView";
import { loadNearDrawing, NEAR_ZOOM } from "@/basemap/nearDrawing";
import { SIGNS_OF_USE, useFirstSign } from "@/ui/useFirstSign";
import { whenIdle } from "@/ui/whenIdle";
import { worldBounds } from "./worldBounds";

type Detail = "whole" | "near";

/**
 * Gives a thin drawing the paths of the whole one, which reaches further and bears a nearer look, or of one that bears the
 * nearest. The element stays, so that nothing flashes or jumps even while Leaflet moves it. Where a finer one cannot be
 * loaded, the one before does.
 */
async function drawFiner(
  frame: FrameId,
  drawing: Element,
  detail: Detail,
  signal: AbortSignal,
): Promise<void> {
  const whole = await import("@/basemap/drawing").catch(() => undefined);
  const nearest = detail === "near" ? await loadNearDrawing(frame).catch(() => undefined) : undefined;
  if (!whole || signal.aborted) return;
  const units = nearest?.units ?? whole.drawingUnits(frame);
  if (drawing.getAttribute("data-units") === units) return;
  drawing.innerHTML = nearest?.markup ?? whole.drawingMarkup(frame);
  drawing.setAttribute("data-units", units);
  showView(drawing, FRAMES[frame].drawing);
}

/**
 * Lets Leaflet move and scale the drawing that the HTML brought. It gets a copy: an element that stays and changes
 * from style sheet to transform counts as a layout shift, one that takes another's place does not. The whole drawing
 * follows with the first sign that somebody uses the page, or where the map moves: who only looks does not need it.
 */
export function DrawingLayer({ frame }: { frame: FrameId }) {
  const map = useMap();
  const drawingRef = useRef<SVGElement | undefined>(undefined);
  const isUsed = useFirstSign(SIGNS_OF_USE);
  const [hasMoved, setHasMoved] = useState(false);
  const detailAt = (): Detail => (map.getZoom() >= NEAR_ZOOM[frame] ? "near" : "whole");
  const [detail, setDetail] = useState(detailAt);
  useMapEvents({ movestart: () => setHasMoved(true), zoomend: () => setDetail(detailAt()) });
  useEffect(() => {
    const host = document.querySelector<HTMLElement>(`[data-drawing="${frame}"]`);
    const drawing = host?.querySelector("svg")?.cloneNode(true);
    if (!host || !(drawing instanceof SVGElement)) return;
    showView(drawing, FRAMES[frame].drawing);
    const layer = svgOverlay(drawing, worldBounds(FRAMES[frame].drawing)).addTo(map);
    host.hidden = true;
    drawingRef.current = drawing;
    return function giveBack() {
      drawingRef.current = undefined;
      layer.remove();
      host.hidden = false;
    };
  }, [map, frame]);
  const isNeeded = isUsed || hasMoved;
  useEffect(() => {
    const drawing = drawingRef.current;
    if (!isNeeded || !drawing) return;
    const removal = new AbortController();
    const cancelWhole = whenIdle(() => void drawFiner(frame, drawing, detail, removal.signal));
    return () => {
      cancelWhole();
      removal.abort();
    };
  }, [isNeeded, frame, detail]);
  return null;
}
