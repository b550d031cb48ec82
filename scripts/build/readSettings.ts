/**
 * Of what an address may have before the @ (HTML's rule for e-mail fields), what a mailto address takes unencoded; then
 * a domain of at least two labels.
 */
const EMAIL = /^[a-z0-9.'_~+-]+@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** The most letters of a publisher's name. It has to fit on a cover and into a preview picture. */
const MAX_PUBLISHER = 80;

const MAX_ATTRIBUTION = 120;

/** Address template of the tiles of a map, and their attribution. */
export type TileSettings = { url: string; attribution: string };

export type BuildSettings = {
  siteUrl: string;
  basePath: string;
  outDir: string;
  /** Who publishes the site, as it says on every page; empty where it is an independent project. */
  publisher: string;
  /** A detailed map that readers can switch on; absent where none is offered. */
  tiles?: TileSettings;
  /** Visitors' browsers keep the site; else they remove what they have kept of it. */
  isKeptOffline: boolean;
  /** Text files get copies in brotli and gzip, which the server sends as they are. */
  isCompressed: boolean;
};

/** The address of one tile is made from the template by its three numbers alone; its origin stands in the site's policy. */
function readTiles(url: string, attribution: string): TileSettings | undefined {
  if (!url && !attribution) return undefined;
  const isTemplate = ["{z}", "{x}", "{y}"].every((part) => url.split(part).length === 2);
  const plain = url.replaceAll(/\{[zxy]\}/g, "0");
  const isAddress =
    URL.canParse(plain) && /^https?:$/.test(new URL(plain).protocol) && !/[\s{}"'<>;,]/.test(plain);
  if (!isTemplate || !isAddress || !/^https?:\/\/[^/{}]+\//.test(url))
    throw new Error(
      `MAP_TILES_URL must be an address with {z}, {x} and {y} in its path, like https://tiles.example.org/{z}/{x}/{y}.png, or not be set: ${url}`,
    );
  if (attribution.trim() === "" || attribution.length > MAX_ATTRIBUTION || /[<>{}\p{Cc}]/u.test(attribution))
    throw new Error(
      `MAP_TILES_ATTRIBUTION must say whose map MAP_TILES_URL is, in at most ${MAX_ATTRIBUTION} characters without < > { } and line breaks: ${attribution}`,
    );
  return { url, attribution: attribution.trim() };
}

/**
 * Reads SITE_URL (an http or https origin), BASE_PATH (default `/`), OUT_DIR (default `dist`) and PUBLISHER (a name, or nothing),
 * MAP_TILES_URL with MAP_TILES_ATTRIBUTION (a template of addresses and a line of text, or neither), and checks
 * VITE_CONTACT_EMAIL (one address, or nothing), which the code reads itself. OFFLINE and COMPRESSION are `off`, `on` or nothing.
 * Throws with what to set where one cannot be used.
 */
export function readSettings(environment: Record<string, string | undefined>): BuildSettings {
  const {
    SITE_URL,
    BASE_PATH = "/",
    OUT_DIR = "dist",
    PUBLISHER = "",
    OFFLINE,
    COMPRESSION,
    VITE_CONTACT_EMAIL,
    MAP_TILES_URL = "",
    MAP_TILES_ATTRIBUTION = "",
  } = environment;
  if (!SITE_URL)
    throw new Error("SITE_URL is not set. Set it to the site's address: SITE_URL=https://example.org");
  if (!URL.canParse(SITE_URL))
    throw new Error(`SITE_URL must begin with https:// or http://, like https://example.org: ${SITE_URL}`);
  const url = new URL(SITE_URL);
  const isOrigin =
    (url.protocol === "https:" || url.protocol === "http:") && url.pathname === "/" && !url.search;
  if (!isOrigin)
    throw new Error(`SITE_URL must be an origin without a path; put the path into BASE_PATH: ${SITE_URL}`);
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(BASE_PATH))
    throw new Error(`BASE_PATH must have a slash at both ends, like /some/path/: ${BASE_PATH}`);
  if (VITE_CONTACT_EMAIL && !EMAIL.test(VITE_CONTACT_EMAIL))
    throw new Error(
      `VITE_CONTACT_EMAIL must be one plain address, like corrections@example.org, or not be set: ${VITE_CONTACT_EMAIL}`,
    );
  if (PUBLISHER.length > MAX_PUBLISHER || /[<>{}\p{Cc}]/u.test(PUBLISHER))
    throw new Error(
      `PUBLISHER must be a name of at most ${MAX_PUBLISHER} characters without < > { } and line breaks, or not be set: ${PUBLISHER}`,
    );
  for (const [name, value] of Object.entries({ OFFLINE, COMPRESSION }))
    if (value && value !== "on" && value !== "off")
      throw new Error(`${name} must be on or off, or not be set: ${value}`);
  const tiles = readTiles(MAP_TILES_URL, MAP_TILES_ATTRIBUTION);
  return {
    siteUrl: url.origin,
    basePath: BASE_PATH,
    outDir: OUT_DIR,
    publisher: PUBLISHER.trim(),
    ...(tiles && { tiles }),
    isKeptOffline: OFFLINE !== "off",
    isCompressed: COMPRESSION !== "off",
  };
}
