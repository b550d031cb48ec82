// The parts of Leaflet that the frames use, from its own source modules: vectors, tiles, popups, tooltips and controls
// are two fifths of its script and are unused here. Vite takes this file for `leaflet`; see `resolve.alias`.
// biome-ignore-all lint/performance/noBarrelFile: it stands for a package.
// biome-ignore-all lint/performance/noReExportAll: react-leaflet takes the whole of DomUtil.
import { Marker as WholePixelMarker } from "leaflet/src/layer/marker/Marker.js";

export * as DomUtil from "leaflet/src/dom/DomUtil.js";
export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { toPoint as point } from "leaflet/src/geometry/Point.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { svgOverlay } from "leaflet/src/layer/SVGOverlay.js";
export { Map } from "leaflet/src/map/index.js";

/** Leaflet rounds a marker's place, and the corner of the map that it is told from: together more than a pixel. */
export const Marker = WholePixelMarker.extend({
  update() {
    if (this._icon && this._map)
      this._setPos(this._map.project(this._latlng).subtract(this._map.getPixelOrigin()));
    return this;
  },
  _animateZoom({ zoom, center }) {
    this._setPos(this._map._latLngToNewLayerPoint(this._latlng, zoom, center));
  },
  _setPos(place) {
    WholePixelMarker.prototype._setPos.call(this, place);
    // An order is in whole numbers.
    this._zIndex = Math.round(this._zIndex);
    this._resetZIndex();
  },
});
