// The parts of Leaflet that the frames use, from its own source modules: vectors, tiles, popups, tooltips and controls
// are two fifths of its script and are unused here. Vite takes this file for `leaflet`; see `resolve.alias`.
// biome-ignore-all lint/performance/noBarrelFile: it stands for a package.
// biome-ignore-all lint/performance/noReExportAll: react-leaflet takes the whole of DomUtil.
export * as DomUtil from "leaflet/src/dom/DomUtil.js";
export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { toPoint as point } from "leaflet/src/geometry/Point.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { Marker } from "leaflet/src/layer/marker/Marker.js";
export { svgOverlay } from "leaflet/src/layer/SVGOverlay.js";
export { Map } from "leaflet/src/map/index.js";
