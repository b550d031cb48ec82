import { svgOverlay } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet/hooks";
import { ATLANTIC } from "@/basemap/atlantic";
import { drawing } from "@/basemap/geometry/atlantic";
import { worldBounds } from "@/features/map/live/worldBounds";

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

/** Land, sea and borders on both sides of the Atlantic, moved and scaled by Leaflet. */
export function AtlanticDrawing() {
  const map = useMap();
  useEffect(() => {
    const layer = svgOverlay(drawingElement(), worldBounds(ATLANTIC.drawing)).addTo(map);
    return function takeAway() {
      layer.remove();
    };
  }, [map]);
  return null;
}
