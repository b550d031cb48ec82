/** Where corrections go, checked by the build: a setting of whoever deploys the site, never guessed; empty where unset. */
export const CONTACT_EMAIL: string = import.meta.env.VITE_CONTACT_EMAIL ?? "";
