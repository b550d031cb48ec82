/** Of this device: addresses of the typefaces that the browser has fetched, with spaces between. */
export const TYPEFACES_KEY = "belgian-city-partnerships:typefaces";
