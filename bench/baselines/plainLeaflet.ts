import "leaflet/dist/leaflet.css";
import "./baseline.css";
import "./plainLeaflet.css";
import { control, divIcon, type Map as LeafletMap, latLngBounds, map, marker, svgOverlay } from "leaflet";
import type { Box } from "@/basemap/camera";
import { FRAMES, type FrameId } from "@/basemap/frames";
import { cameraFor, focusBox } from "@/basemap/frameView";
import { showView } from "@/basemap/groundView";
import { unproject } from "@/basemap/projection";
import type { LatLng } from "@/domain/latLng";
import { drawLines } from "./drawLines";
import { followLinks } from "./followLinks";

type LiveFrame = { id: FrameId; map: LeafletMap };

const FLIGHT_SECONDS = 0.4;

const frames = (["us", "be"] as const).map(startFrame);
drawLines();

followLinks((selection, atlas) => {
  const shown = selection ? [selection.city, ...selection.partners] : [];
  const places = new Map(atlas.cities.map(({ id, country, coordinates }) => [id, { country, coordinates }]));
  for (const { id, map } of frames) {
    const inFrame = shown
      .map((city) => places.get(city))
      .filter((place) => place?.country === id.toUpperCase())
      .flatMap((place): LatLng[] => (place ? [place.coordinates] : []));
    const { center, zoom } = cameraFor(focusBox(id, inFrame), sizeOf(map.getContainer()));
    map.flyTo(center, zoom, { duration: FLIGHT_SECONDS });
  }
});

/** What the bench has the next keys show: a heading, and a box for each map. */
type BenchSlide = { title: string; boxes: Record<FrameId, Box> };

declare global {
  interface Window {
    benchSlides?: BenchSlide[];
  }
}

window.addEventListener("keydown", ({ key }) => {
  const slide = key === "ArrowRight" ? window.benchSlides?.shift() : undefined;
  const heading = document.querySelector("h1");
  if (!slide || !heading) return;
  heading.textContent = slide.title;
  for (const { id, map } of frames) {
    const { center, zoom } = cameraFor(slide.boxes[id], sizeOf(map.getContainer()));
    map.setView(center, zoom, { animate: false });
  }
});

/** Puts a map over the still drawing, and the drawing and the marks into it. */
function startFrame(id: FrameId): LiveFrame {
  const frame = document.querySelector(`[data-frame="${id}"]`);
  const drawing = frame?.querySelector<SVGElement>("[data-drawing] svg");
  if (!frame || !drawing) throw new Error(`No frame ${id}`);
  const container = document.createElement("div");
  container.className = "map";
  frame.append(container);
  const { home, drawing: drawn, minZoom, maxZoom } = FRAMES[id];
  const size = sizeOf(frame);
  const { center, zoom } = cameraFor(home, size);
  const live = map(container, {
    center,
    zoom,
    minZoom,
    maxZoom,
    zoomSnap: 0,
    maxBounds: boundsOf(drawn),
    zoomControl: false,
    attributionControl: false,
  });
  control.zoom({ position: "topright" }).addTo(live);
  const { left, top } = frame.getBoundingClientRect();
  const marks = [...frame.querySelectorAll<HTMLElement>("[data-city]")].map((mark) => {
    const place = mark.getBoundingClientRect();
    const style = getComputedStyle(mark);
    const [aside, below] = ["--shift-x", "--shift-y"].map(
      (name) => Number.parseFloat(style.getPropertyValue(name)) || 0,
    );
    const x = place.left + place.width / 2 - left - (aside ?? 0);
    const y = place.top + place.height / 2 - top - (below ?? 0);
    return { mark, place: live.containerPointToLatLng([x, y]) };
  });
  for (const { mark, place } of marks) {
    const icon = divIcon({ html: mark, className: "place", iconSize: [0, 0] });
    marker(place, { icon, interactive: false, keyboard: false }).addTo(live);
  }
  showView(drawing, drawn);
  svgOverlay(drawing, boundsOf(drawn)).addTo(live);
  live.on("move zoom resize", drawLines);
  return { id, map: live };
}

function boundsOf({ minX, minY, maxX, maxY }: Box) {
  return latLngBounds(unproject({ x: minX, y: maxY }), unproject({ x: maxX, y: minY }));
}

function sizeOf(element: Element) {
  return { width: element.clientWidth, height: element.clientHeight };
}
