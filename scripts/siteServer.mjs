// @ts-check
import { createServer } from "node:http";
import sirv from "sirv";
import { answerHeaders, isMatch } from "../src/prerender/serving/answerHeaders.mjs";
import { resolveSitePath } from "../src/url-state/resolveSitePath.mjs";
import { readSiteFiles } from "./siteFiles.mjs";

/** Room for a query of 20,000 characters; Node's default is 16 KiB for all headers. */
const maxHeaderSize = 64 * 1024;

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

/**
 * Serves a built site. The server does not listen yet; requests wait until `ready`, and the folder is
 * read once, at that moment.
 *
 * @param {{ directory: string, basePath: string, ready?: Promise<unknown> }} options basePath begins and
 *   ends with a slash
 */
export function createSiteServer({ directory, basePath, ready = Promise.resolve() }) {
  const handlerWhenReady = ready.then(() => createHandler(directory, basePath));
  // Each request reports the failure itself; without this, one before any request would end the process.
  handlerWhenReady.catch(() => {});

  return createServer({ maxHeaderSize }, async (request, response) => {
    try {
      const handle = await handlerWhenReady;
      handle(request, response);
    } catch {
      if (!response.headersSent) response.writeHead(503, { "Content-Type": "text/plain" });
      response.end("The site is not available.");
    }
  });
}

/**
 * @param {string} directory
 * @param {string} basePath
 */
async function createHandler(directory, basePath) {
  const { modifiedMs, rules, redirects, lost } = await readSiteFiles(directory);
  const sendFile = sirv(directory, { etag: true, brotli: true, gzip: true });
  const site = {
    basePath,
    hasFile: modifiedMs.has.bind(modifiedMs),
    /** @param {string} path */
    movedTo: (path) => (Object.hasOwn(redirects, path) ? redirects[path] : undefined),
  };

  /**
   * @param {Request} request
   * @param {Response} response
   */
  return function handle(request, response) {
    const target = resolveSitePath(request.url ?? "", site);
    const path = belowBase(request.url ?? "", basePath);
    const [, lostPage = Buffer.from(""), lostPath = ""] =
      lost.findLast(([pattern]) => isMatch(pattern, path)) ?? [];
    setHeaders(response, answerHeaders(lostPath, rules));
    response.removeHeader("Content-Type");

    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    if (target.kind === "redirect") {
      response.writeHead(301, { Location: target.location }).end();
      return;
    }
    if (target.kind === "missing") {
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Length": lostPage.length,
      });
      response.end(request.method === "HEAD" ? undefined : lostPage);
      return;
    }

    for (const name of response.getHeaderNames()) response.removeHeader(name);
    setHeaders(response, answerHeaders(target.path, rules));
    response.setHeader("Vary", "Accept-Encoding");
    if (isUnmodified(request, modifiedMs.get(target.path) ?? 0)) {
      response.writeHead(304).end();
      return;
    }
    sendWithSirv(sendFile, target.path, request, response);
  };
}

/**
 * The path asked for as the patterns of rules have it; one outside the base is in no folder of the site.
 *
 * @param {string} target
 * @param {string} basePath
 */
function belowBase(target, basePath) {
  const path = target.replace(/[?#].*$/s, "").toLowerCase();
  return path.startsWith(basePath.toLowerCase()) ? path.slice(basePath.length - 1) : "/";
}

/**
 * @param {Response} response
 * @param {Record<string, string>} values
 */
function setHeaders(response, values) {
  for (const [name, value] of Object.entries(values)) response.setHeader(name, value);
}

/**
 * sirv compares entity tags only.
 *
 * @param {Request} request
 * @param {number} modifiedMs
 */
function isUnmodified({ headers }, modifiedMs) {
  if (headers["if-none-match"] !== undefined || headers["if-modified-since"] === undefined) return false;
  // HTTP dates have whole seconds. An unreadable date compares as false.
  return Math.floor(modifiedMs / 1000) * 1000 <= Date.parse(headers["if-modified-since"]);
}

/**
 * @param {import("sirv").RequestHandler} sendFile
 * @param {string} path
 * @param {Request} request
 * @param {Response} response
 */
function sendWithSirv(sendFile, path, request, response) {
  request.url = encodeURI(path);
  // sirv 3.0 throws on a backward range ("bytes=5-2"); answering with the whole file is allowed.
  delete request.headers.range;
  // It also leaves the errors of its file stream unheard: a rebuild under a running server would end it.
  response.once("pipe", (source) => source.once("error", () => response.destroy()));
  sendFile(request, response);
}
