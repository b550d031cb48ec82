/** How both live views behave under a pointer; `react-leaflet` reads them once. */
export const MAP_OPTIONS = {
  zoomSnap: 0,
  zoomDelta: 0.75,
  wheelPxPerZoomLevel: 110,
  zoomControl: false,
  attributionControl: false,
  inertiaMaxSpeed: 2500,
  // A drag ends at the bounds; without this it is pulled back from far beyond them.
  maxBoundsViscosity: 1,
  // `CameraControl` follows the size of the map, which is not that of the window alone. Were Leaflet first, the picture
  // would be cut instead of fitted anew.
  trackResize: false,
} as const;
