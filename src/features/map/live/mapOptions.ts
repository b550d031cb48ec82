/** How both live views behave under a pointer; `react-leaflet` reads them once. */
export const MAP_OPTIONS = {
  zoomSnap: 0,
  zoomDelta: 0.75,
  wheelPxPerZoomLevel: 110,
  zoomControl: false,
  attributionControl: false,
  inertiaMaxSpeed: 2500,
} as const;
