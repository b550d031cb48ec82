// @ts-check
import { basename, extname } from "node:path";

/**
 * @typedef {Record<string, Record<string, string | null>>} HeaderRules by "*" (everything), "/folder/*" or "/file"
 * @typedef {{ headers: HeaderRules, types?: Record<string, string> }} Rules of `server.json`
 */

/**
 * Whether a rule's pattern holds for a path like "/cities/index.html".
 *
 * @param {string} pattern
 * @param {string} path
 */
export function isMatch(pattern, path) {
  return pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}

/**
 * The headers with which a file of the site is answered, by the server and by the copy that works without one.
 *
 * @param {string} path like "/cities/index.html"
 * @param {Rules} rules of the build
 * @returns {Record<string, string>}
 */
export function answerHeaders(path, { headers, types = {} }) {
  /** @type {Record<string, string | null>} */
  const all = {};
  for (const [pattern, values] of Object.entries(headers))
    if (isMatch(pattern, path)) Object.assign(all, values);
  const type = types[basename(path)] ?? types[extname(path)];
  if (type) all["Content-Type"] = type;
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
