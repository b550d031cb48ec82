/** What is sent with a file; null takes away what an earlier rule gives. */
export type HeaderRule = Record<string, string | null>;

/**
 * How the site is served: the one table from which the build writes the configuration of each server, and by which the
 * project's own serves. Paths are below the base and begin with a slash.
 */
export type ServerRules = {
  /** With a slash at both ends. */
  basePath: string;
  /** Content types, by the ending of a file (`.bib`) or by its whole name (`cite.json`), which goes first. */
  types: Record<string, string>;
  /** By `*` (everything), `/folder/*` or `/file`. A later rule replaces the headers of the same name. */
  headers: Record<string, HeaderRule>;
  /** The document for what is not there, by the same patterns; a later one goes first. */
  lost: Record<string, string>;
  /** Pages' former paths to their present ones. */
  redirects: Record<string, string>;
};

/** With a charset where there is text: é would read as Ã©. */
export const CONTENT_TYPES: Record<string, string> = {
  ".bib": "application/x-bibtex; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".kml": "application/vnd.google-earth.kml+xml",
  ".md": "text/markdown; charset=utf-8",
  ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
  "cite.json": "application/vnd.citationstyles.csl+json",
};

/** Kept by every cache, but asked for anew each time: a new version is known by it. */
const ALWAYS_ASKED = "no-cache";

/** The name carries a hash of the content. */
const KEPT_FOR_EVER = "public, max-age=31536000, immutable";

/** Folders of what documents load. It is no document itself, and what holds for documents alone would only weigh on it. */
export const RESOURCE_FOLDERS = ["assets", "icons", "previews"];

/** Of every answer. All of it is public, and an embed in a sandbox has an origin of its own: it asks for CORS. */
const COMMON_HEADERS: HeaderRule = {
  "X-Content-Type-Options": "nosniff",
  "Access-Control-Allow-Origin": "*",
};

const DOCUMENT_HEADERS: HeaderRule = {
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

export type Policies = { page: string; embed: string };

/** `frame-ancestors` has no effect in a `<meta>` and stands here alone. */
function ofPages(policy: string): HeaderRule {
  return {
    ...DOCUMENT_HEADERS,
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": ALWAYS_ASKED,
  };
}

/** An embed may be framed anywhere. */
function ofEmbeds(policy: string): HeaderRule {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors *`,
    "Cross-Origin-Opener-Policy": "unsafe-none",
  };
}

function ofResources(folder: string): HeaderRule {
  const names = Object.keys(ofPages("")).filter((name) => name !== "Cache-Control");
  return {
    ...Object.fromEntries(names.map((name) => [name, null])),
    ...(folder === "assets" && { "Cache-Control": KEPT_FOR_EVER }),
  };
}

/** Where a document for what is not there lies, for full pages and for frames in other sites. */
export const LOST_PAGE = "/404.html";
export const LOST_EMBED = "/embed/404.html";

export function serverRules(
  { page, embed }: Policies,
  { basePath, redirects }: Pick<ServerRules, "basePath" | "redirects">,
): ServerRules {
  return {
    basePath,
    types: CONTENT_TYPES,
    headers: {
      "*": { ...COMMON_HEADERS, ...ofPages(page) },
      "/embed/*": ofEmbeds(embed),
      ...Object.fromEntries(RESOURCE_FOLDERS.map((folder) => [`/${folder}/*`, ofResources(folder)])),
    },
    lost: { "*": LOST_PAGE, "/embed/*": LOST_EMBED },
    redirects,
  };
}
