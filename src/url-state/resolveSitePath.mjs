// @ts-check
/**
 * @typedef {{ kind: "file", path: string }
 *   | { kind: "redirect", location: string }
 *   | { kind: "missing" }} SiteTarget
 */

/** @type {SiteTarget} */
const missing = { kind: "missing" };

/**
 * Says what a request asks for. Only paths that the site is known to hold come back, so nothing can
 * leave its folder and every redirect begins with the base path.
 *
 * @param {string} requestTarget the target of the request line, exactly as sent
 * @param {{ basePath: string, hasFile: (path: string) => boolean, movedTo?: (path: string) => string | undefined }} site
 *   files are named like "/cities/index.html", pages like "/cities/"; `movedTo` tells where a page is now
 * @returns {SiteTarget} a file's path is relative to the site's folder and begins with a slash
 */
export function resolveSitePath(requestTarget, { basePath, hasFile, movedTo = () => undefined }) {
  const [rawPath, query] = splitQuery(withoutOrigin(requestTarget));
  if (`${rawPath}/` === basePath) return { kind: "redirect", location: basePath + query };
  if (!rawPath.startsWith(basePath)) return missing;

  const path = decodePath(rawPath.slice(basePath.length - 1));
  if (path === undefined) return missing;

  const page = path
    .toLowerCase()
    .replaceAll(/\/{2,}/g, "/")
    .replace(/\/(index\.html)?$/, "");
  const present = movedTo(`${page}/`);
  if (present !== undefined) return { kind: "redirect", location: basePath + present.slice(1) + query };
  if (hasFile(`${page}/index.html`)) {
    const canonical = `${basePath}${page.slice(1)}${page === "" ? "" : "/"}`;
    if (rawPath === canonical) return { kind: "file", path: `${page}/index.html` };
    return { kind: "redirect", location: canonical + query };
  }
  return hasFile(path) ? { kind: "file", path } : missing;
}

/** A proxy may send the whole address in the request line. @param {string} target */
function withoutOrigin(target) {
  return target.replace(/^https?:\/\/[^/?#]*/i, "");
}

/**
 * @param {string} target
 * @returns {[path: string, query: string]} the query with its question mark, byte for byte
 */
function splitQuery(target) {
  const start = target.indexOf("?");
  return start === -1 ? [target, ""] : [target.slice(0, start), target.slice(start)];
}

/** @param {string} rawPath */
function decodePath(rawPath) {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return undefined;
  }
}
