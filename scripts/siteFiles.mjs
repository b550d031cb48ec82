// @ts-check
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Compressed copies are sent in place of their originals; the others are instructions for servers. */
const neverServed = /\.(br|gz)$|^\/(server\.json|_headers|_redirects)$|^\/server\/|(^|\/)\.(?!well-known\/)/;

/**
 * What the build says of serving: see src/prerender/serving/serverRules.ts.
 *
 * @typedef {import("../src/prerender/serving/answerHeaders.mjs").Rules & { lost?: Record<string, string>, redirects?: Record<string, string> }} SiteRules
 */

/**
 * Nothing may load from a site whose build wrote no rules.
 *
 * @type {SiteRules}
 */
const strictRules = {
  headers: {
    "*": {
      "Content-Security-Policy":
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-cache",
    },
  },
};

/**
 * Reads once what a built site holds.
 *
 * @typedef {object} SiteFiles
 * @property {Map<string, number>} modifiedMs time of the last change, by path like "/cities/index.html"
 * @property {SiteRules} rules
 * @property {Record<string, string>} redirects from a page's former path to its present one
 * @property {[pattern: string, page: Buffer, path: string][]} lost documents for what is not there; of those that hold, the last
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
  const rules = await readRules(join(directory, "server.json"));
  /** @param {string} path */
  const readPage = (path) => readFile(join(directory, path)).catch(() => Buffer.from("Not found"));
  return {
    modifiedMs,
    rules,
    redirects: rules.redirects ?? {},
    lost: await Promise.all(
      Object.entries(rules.lost ?? { "*": "/404.html" }).map(async ([pattern, path]) => {
        /** @type {[string, Buffer, string]} */
        const page = [pattern, await readPage(path), path];
        return page;
      }),
    ),
  };
}

/**
 * @param {string} file
 * @returns {Promise<SiteRules>}
 */
async function readRules(file) {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? strictRules : JSON.parse(text);
}
