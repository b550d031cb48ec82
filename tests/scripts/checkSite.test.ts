import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSite } from "../../scripts/siteCheck/checkSite.ts";
import { createSiteServer } from "../../scripts/siteServer.mjs";
import { writePublishedSite } from "./publishedSite";

const BASE = "/City-Map/";

/** What stands between the reader and the product's own server, and spoils something. */
type Fault = (
  answer: IncomingMessage,
  path: string,
) => { status?: number; headers?: Record<string, string | undefined> };

let root: string;
let own: Server;
let front: Server;
let address: string;
let fault: Fault = () => ({});
/** What the server behind is told that the reader reads, where it is not told the truth. */
let encodings: string | undefined;

const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

function handOn(asked: IncomingMessage, response: ServerResponse) {
  const { port } = own.address() as AddressInfo;
  const { url = "/" } = asked;
  const { "accept-encoding": read = "", ...others } = asked.headers;
  const isRead = encodings === undefined || read.toString().includes(encodings);
  const headers = { ...others, "accept-encoding": encodings === undefined ? read : isRead ? encodings : "" };
  request({ port, host: "127.0.0.1", path: url, headers }, (answer) => {
    const { status = answer.statusCode ?? 500, headers: changed = {} } = fault(answer, url);
    const all = Object.entries({ ...answer.headers, ...changed }).filter(([, value]) => value !== undefined);
    response.writeHead(status, Object.fromEntries(all));
    answer.pipe(response);
  }).end();
}

beforeAll(async () => {
  root = await mkdtemp(`${tmpdir()}/published-`);
  front = createServer(handOn);
  address = `http://127.0.0.1:${await listen(front)}${BASE}`;
  const directory = await writePublishedSite(root, new URL(address).origin, BASE);
  own = createSiteServer({ directory, basePath: BASE });
  await listen(own);
});

afterAll(async () => {
  front.close();
  own.close();
  await rm(root, { recursive: true });
});

const check = async (its: Fault = () => ({})) => {
  fault = its;
  return checkSite(address);
};

const isHtml = (answer: IncomingMessage) => answer.headers["content-type"]?.startsWith("text/html") ?? false;

describe("a site as the project's own server serves it, below a path with capitals", () => {
  it("has nothing to be mended", async () => {
    const { problems, notes, asked } = await check();
    expect(problems).toEqual([]);
    expect(notes).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });
});

describe("what is wrong with a published site is named, with the address and where to mend it", () => {
  it.each<[string, Fault, RegExp]>([
    [
      "no policy",
      () => ({ headers: { "content-security-policy": undefined } }),
      /Content-Security-Policy is not sent/,
    ],
    [
      "a policy of another build",
      (answer) => ({
        headers: {
          "content-security-policy": answer.headers["content-security-policy"]
            ?.toString()
            .replaceAll(/ 'sha256-[^']*'/g, ""),
        },
      }),
      /policy sent does not allow what the page needs/,
    ],
    [
      "embeds that nobody may frame",
      (answer) => ({
        headers: {
          "content-security-policy": answer.headers["content-security-policy"]
            ?.toString()
            .replace("frame-ancestors *", "frame-ancestors 'self'"),
        },
      }),
      /frame-ancestors is “'self'”, not “\*”/,
    ],
    ["a header of old", () => ({ headers: { "x-frame-options": "DENY" } }), /X-Frame-Options forbids/],
    [
      "pages that are kept",
      (answer) => (isHtml(answer) ? { headers: { "cache-control": undefined } } : {}),
      /Cache-Control is not sent, not “no-cache”/,
    ],
    [
      "assets that are not",
      (_, path) => (path.includes("/assets/") ? { headers: { "cache-control": "no-cache" } } : {}),
      /Cache-Control is “no-cache”, not “public, max-age=31536000, immutable”/,
    ],
    [
      "text without a charset",
      (_, path) => (path.endsWith(".bib") ? { headers: { "content-type": "text/plain" } } : {}),
      /Content-Type is “text\/plain”, not “application\/x-bibtex; charset=utf-8”/,
    ],
    [
      "a page for every address",
      (answer) => (answer.statusCode === 404 ? { status: 200 } : {}),
      /answers 200, not 404/,
    ],
    [
      "former addresses forgotten",
      (answer, path) =>
        path.includes("licenses") && answer.statusCode === 301
          ? { status: 404, headers: { location: undefined } }
          : {},
      /answers 404 and does not lead to .*\/licences\//,
    ],
    [
      "a query lost on the way",
      ({ headers: { location } }) =>
        location ? { headers: { location: location.replace(/\?.*/, "") } } : {},
      /leads to .* not to .*\?theme=dark/,
    ],
    [
      "a way that is not for good",
      (answer) => (answer.statusCode === 301 ? { status: 302 } : {}),
      /for once \(302\), not for good/,
    ],
    [
      "files left behind",
      (_, path) => (path.endsWith("sw.js") ? { status: 404 } : {}),
      /answers 404, not 200/,
    ],
  ])("%s", async (_, its, said) => {
    const { problems } = await check(its);
    expect(problems.map(({ what }) => what).join("\n")).toMatch(said);
    for (const problem of problems) {
      expect(problem.address.startsWith(address.slice(0, -1)), problem.address).toBe(true);
      expect(problem.mend.length).toBeGreaterThan(20);
    }
  });

  it.each([
    ["gzip", "br"],
    ["", "br"],
    ["", "gzip"],
  ])("compression of which only “%s” is left: %s", async (taken, missing) => {
    encodings = taken;
    const { problems } = await check();
    encodings = undefined;
    expect(problems.map(({ what }) => what)).toContain(`is sent uncompressed to who reads ${missing}`);
  });

  it("a build for another address", async () => {
    const other = address.replace("127.0.0.1", "localhost");
    const { problems } = await checkSite(other).catch(() => ({ problems: undefined }));
    // Where localhost is another interface there is no answer at all.
    if (problems) expect(problems[0]?.mend).toContain("Build it with SITE_URL=http://localhost");
  });

  it("is told as a limit of the host where the host has no remedy", async () => {
    const { problems, notes, host } = await check((answer, path) => ({
      headers: { server: "GitHub.com" },
      ...(answer.statusCode === 301 && /ANTWERP/.test(path) ? { status: 404 } : {}),
    }));
    expect(host).toBe("GitHub Pages");
    expect([...problems, ...notes].every(({ mend }) => !mend.includes("dist/"))).toBe(true);
  });
});
