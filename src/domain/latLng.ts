/** A place on the globe, in degrees of WGS 84. */
export type LatLng = { lat: number; lng: number };
