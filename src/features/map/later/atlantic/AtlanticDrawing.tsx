import { type Map as LeafletMap, svgOverlay } from "leaflet";
import { useEffect, useState } from "react";
import { useMap, useMapEvents } from "react-leaflet/hooks";
import { ATLANTIC } from "@/basemap/atlantic";
import { FRAMES } from "@/basemap/frames";
import { drawing } from "@/basemap/geometry/atlantic";
import { worldBounds } from "@/features/map/later/worldBounds";

const SVG = "http://www.w3.org/2000/svg";

function drawingElement(): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${drawing.width} ${drawing.height}`);
  svg.setAttribute("aria-hidden", "true");
  svg.dataset.atlantic = "";
  for (const { id, d } of drawing.layers) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", `basemap-${id}`);
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** From here on Belgium fills the map: its own drawing, with provinces, is laid over the coarse one. */
const NEAR_ZOOM = 6.4;

async function drawNear(map: LeafletMap, signal: AbortSignal): Promise<void> {
  const whole = await import("@/basemap/drawing").catch(() => undefined);
  if (!whole || signal.aborted) return;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", whole.drawingViewBox("be"));
  svg.setAttribute("aria-hidden", "true");
  svg.dataset.near = "be";
  svg.innerHTML = whole.drawingMarkup("be");
  const layer = svgOverlay(svg, worldBounds(FRAMES.be.drawing)).addTo(map);
  signal.addEventListener("abort", () => layer.remove(), { once: true });
}

/** Land, sea and borders on both sides of the Atlantic, moved and scaled by Leaflet. */
export function AtlanticDrawing() {
  const map = useMap();
  const isNearNow = () => map.getZoom() >= NEAR_ZOOM;
  const [isNear, setIsNear] = useState(isNearNow);
  useMapEvents({ zoomend: () => setIsNear(isNearNow()) });
  useEffect(() => {
    if (!isNear) return;
    const removal = new AbortController();
    void drawNear(map, removal.signal);
    return () => removal.abort();
  }, [map, isNear]);
  useEffect(() => {
    const layer = svgOverlay(drawingElement(), worldBounds(ATLANTIC.drawing)).addTo(map);
    return function takeAway() {
      layer.remove();
    };
  }, [map]);
  return null;
}
