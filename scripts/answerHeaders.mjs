// @ts-check
import { basename, extname } from "node:path";

/** What documents load. It is no document itself, and what holds for documents alone would only weigh on it. */
const isResource = /^\/(assets|icons|previews)\//;
const ofDocuments = [
  "Content-Security-Policy",
  "Cross-Origin-Opener-Policy",
  "Permissions-Policy",
  "Referrer-Policy",
];

/** With a charset where there is text: é would read as Ã©. */
const contentTypes = new Map([
  [".bib", "application/x-bibtex; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".html", "text/html; charset=utf-8"],
  [".ics", "text/calendar; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".json", "application/json"],
  [".kml", "application/vnd.google-earth.kml+xml"],
  [".md", "text/markdown; charset=utf-8"],
  [".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".woff2", "font/woff2"],
  [".xml", "application/xml; charset=utf-8"],
]);

/** Types of files that are more than their ending says. */
const contentTypesByName = new Map([["cite.json", "application/vnd.citationstyles.csl+json"]]);

/**
 * The headers with which a file of the site is answered, by the server and by the copy that works without one.
 *
 * @param {string} path like "/cities/index.html"
 * @param {Record<string, Record<string, string>>} headers of the build, by "*" (everything) or "/folder/*"
 * @returns {Record<string, string>}
 */
export function answerHeaders(path, headers) {
  const all = { ...headers["*"] };
  for (const [pattern, values] of Object.entries(headers)) {
    if (pattern.endsWith("/*") && path.startsWith(pattern.slice(0, -1))) Object.assign(all, values);
  }
  if (isResource.test(path)) for (const name of ofDocuments) delete all[name];
  const type = contentTypesByName.get(basename(path)) ?? contentTypes.get(extname(path));
  if (type) all["Content-Type"] = type;
  // The worker decides what all else is: it is looked for at each visit.
  all["Cache-Control"] = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  return all;
}
