// @ts-check
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Compressed copies are sent in place of their originals; the others are instructions for servers. */
const neverServed =
  /\.(br|gz)$|^\/(headers\.json|redirects\.json|_headers|_redirects)$|(^|\/)\.(?!well-known\/)/;

/** Nothing may load from a site whose build wrote no headers. */
const strictHeaders = {
  "*": {
    "Content-Security-Policy":
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  },
};

/**
 * Reads once what a built site holds.
 *
 * @typedef {object} SiteFiles
 * @property {Map<string, number>} modifiedMs time of the last change, by path like "/cities/index.html"
 * @property {Buffer} notFoundPage
 * @property {Record<string, Record<string, string>>} headers by "*" (everything) or "/folder/*"
 * @property {Record<string, string>} redirects from a page's former path to its present one
 *
 * @param {string} directory
 * @returns {Promise<SiteFiles>}
 */
export async function readSiteFiles(directory) {
  /** @type {Map<string, number>} */
  const modifiedMs = new Map();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(directory, file).split(sep).join("/")}`;
    if (!neverServed.test(path)) modifiedMs.set(path, (await stat(file)).mtimeMs);
  }
  return {
    modifiedMs,
    notFoundPage: await readFile(join(directory, "404.html")).catch(() => Buffer.from("Not found")),
    headers: await readHeaders(join(directory, "headers.json")),
    redirects: await readRedirects(join(directory, "redirects.json")),
  };
}

/** @param {string} file */
async function readHeaders(file) {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? strictHeaders : JSON.parse(text);
}

/** @param {string} file */
async function readRedirects(file) {
  const text = await readFile(file, "utf8").catch(() => "{}");
  return JSON.parse(text);
}
