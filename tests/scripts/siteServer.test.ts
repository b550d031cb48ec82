import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverRules } from "@/prerender/serving/serverRules";
import { ask, askRaw, startSite, writeSite } from "./siteClient";

const policy = "default-src 'self'";
const rules = serverRules(
  { page: policy, embed: policy },
  { basePath: "/", redirects: { "/old/": "/cities/antwerp/" } },
);
const pagePolicy = `${policy}; frame-ancestors 'none'`;
const files: Record<string, string | Buffer> = {
  "index.html": "home",
  "404.html": "no such page",
  "server.json": JSON.stringify(rules),
  "server/nginx.conf": "",
  "embed/404.html": "no such frame",
  "cities/antwerp/index.html": "Antwerp",
  "cities/antwerp/index.html.gz": gzipSync("Antwerp"),
  "embed/index.html": "frame",
  "assets/main-abc123.js": "export {};",
  "notes.txt": "Liège",
  "sitemap.xml": "<urlset/>",
  "robots.txt": "User-agent: *",
  "site.webmanifest": "{}",
  "cities/antwerp/cite.bib": "@misc{}",
  "cities/antwerp/cite.json": "[]",
  "cities/antwerp/citation.json": "{}",
  "previews/home.png": "PNG",
};

let folder: string;
let rootSite: Server;
let basedSite: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeSite(join(folder, "dist"), files);
  rootSite = await startSite({ directory: join(folder, "dist"), basePath: "/" });
  basedSite = await startSite({ directory: join(folder, "dist"), basePath: "/some/path/" });
});

afterAll(async () => {
  for (const server of [rootSite, basedSite]) server.close();
  await rm(folder, { recursive: true, force: true });
});

describe("pages and files", () => {
  it("serves a page at its folder, with the headers of the build", async () => {
    const answer = await ask(rootSite, "/cities/antwerp/");
    expect(answer).toMatchObject({ status: 200, body: "Antwerp" });
    expect(answer.header("content-type")).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(answer.header("content-security-policy")).toBe(pagePolicy);
    expect(answer.header("x-content-type-options")).toBe("nosniff");
    expect(answer.header("cache-control")).toBe("no-cache");
  });

  it("sends what documents load without what holds for documents alone", async () => {
    for (const path of ["/assets/main-abc123.js", "/previews/home.png"]) {
      const answer = await ask(rootSite, path);
      expect(answer.header("content-security-policy"), path).toBeUndefined();
      expect(answer.header("x-content-type-options"), path).toBe("nosniff");
    }
  });

  it("adds the headers of a folder to that folder's pages only", async () => {
    expect((await ask(rootSite, "/embed/")).header("content-security-policy")).toContain("frame-ancestors *");
    expect((await ask(rootSite, "/")).header("content-security-policy")).toBe(pagePolicy);
  });

  it("lets content-hashed files be kept for ever", async () => {
    const answer = await ask(rootSite, "/assets/main-abc123.js");
    expect(answer.header("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("sends plain text as UTF-8", async () => {
    expect((await ask(rootSite, "/notes.txt")).header("content-type")).toBe("text/plain; charset=utf-8");
  });

  it.each([
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/site.webmanifest", "application/manifest+json; charset=utf-8"],
    ["/cities/antwerp/cite.bib", "application/x-bibtex; charset=utf-8"],
    ["/cities/antwerp/cite.json", "application/vnd.citationstyles.csl+json"],
    ["/cities/antwerp/citation.json", "application/json"],
    ["/previews/home.png", "image/png"],
  ])("sends %s as %s", async (path, type) => {
    const answer = await ask(rootSite, path);
    expect([answer.status, answer.header("content-type")]).toEqual([200, type]);
    expect(answer.header("x-content-type-options")).toBe("nosniff");
  });

  it("sends the compressed copy to a client that reads it", async () => {
    const answer = await ask(rootSite, "/cities/antwerp/", { headers: { "accept-encoding": "gzip" } });
    expect(answer.header("content-encoding")).toBe("gzip");
    expect(answer.header("vary")).toBe("Accept-Encoding");
  });

  it("answers HEAD without a body", async () => {
    expect(await ask(rootSite, "/cities/antwerp/", { method: "HEAD" })).toMatchObject({
      status: 200,
      body: "",
    });
    expect(await ask(rootSite, "/nowhere/", { method: "HEAD" })).toMatchObject({ status: 404, body: "" });
  });

  it("takes a query of 20,000 characters", async () => {
    expect((await ask(rootSite, `/?q=${"a".repeat(20_000)}`)).status).toBe(200);
  });

  it("ignores a range that goes backwards", async () => {
    const answer = await ask(rootSite, "/notes.txt", { headers: { range: "bytes=5-2" } });
    expect(answer).toMatchObject({ status: 200, body: "Liège" });
  });

  it("survives a file that a rebuild took away", async () => {
    const directory = join(folder, "rebuilt");
    await writeSite(directory, { "index.html": "home", "old.txt": "old" });
    const server = await startSite({ directory, basePath: "/" });
    await ask(server, "/");
    await rm(join(directory, "old.txt"));
    await expect(ask(server, "/old.txt")).rejects.toThrow();
    expect((await ask(server, "/")).status).toBe(200);
    server.close();
  });
});

describe("revalidation", () => {
  it("answers 304 to the entity tag it gave", async () => {
    const tag = (await ask(rootSite, "/")).header("etag") ?? "";
    const answer = await ask(rootSite, "/", { headers: { "if-none-match": tag } });
    expect(answer).toMatchObject({ status: 304, body: "" });
    expect(answer.header("content-security-policy")).toBe(pagePolicy);
  });

  it("answers 304 to the date it gave, and 200 to an older or unreadable one", async () => {
    const date = (await ask(rootSite, "/")).header("last-modified") ?? "";
    expect((await ask(rootSite, "/", { headers: { "if-modified-since": date } })).status).toBe(304);
    const older = new Date(0).toUTCString();
    expect((await ask(rootSite, "/", { headers: { "if-modified-since": older } })).status).toBe(200);
    expect((await ask(rootSite, "/", { headers: { "if-modified-since": "soon" } })).status).toBe(200);
  });
});

describe("one address for each page", () => {
  it.each([
    ["/Cities/Antwerp", "/cities/antwerp/"],
    ["/cities/antwerp", "/cities/antwerp/"],
    ["/CITIES/ANTWERP/", "/cities/antwerp/"],
    ["/cities/%61ntwerp/", "/cities/antwerp/"],
    ["/cities/antwerp/index.html", "/cities/antwerp/"],
    ["/cities//antwerp/", "/cities/antwerp/"],
    ["//", "/"],
    ["/old", "/cities/antwerp/"],
    ["/index.html", "/"],
    ["/Index.HTML?a=1", "/?a=1"],
    ["/cities/antwerp?q=%C3%A9+%2f&&x==?//", "/cities/antwerp/?q=%C3%A9+%2f&&x==?//"],
    ["http://evil.example/cities/antwerp", "/cities/antwerp/"],
  ])("moves %s to %s", async (from, to) => {
    const answer = await askRaw(rootSite, from);
    expect(answer.status).toBe(301);
    expect(answer.header("location")).toBe(to);
    expect(answer.header("content-security-policy")).toBe(pagePolicy);
  });

  it.each([
    ["/some/path", "/some/path/"],
    ["/some/path?x=1", "/some/path/?x=1"],
    ["/some/path/Cities/Antwerp", "/some/path/cities/antwerp/"],
  ])("moves %s to %s below a base path", async (from, to) => {
    const answer = await askRaw(basedSite, from);
    expect(answer.status).toBe(301);
    expect(answer.header("location")).toBe(to);
  });

  it.each(["/", "/cities/antwerp/", "/some", "/some/pathology/", "/Some/Path/"])(
    "finds nothing at %s outside the base path",
    async (path) => {
      expect(await ask(basedSite, path)).toMatchObject({ status: 404, body: "no such page" });
    },
  );
});

describe("what is not there", () => {
  it.each([
    "/nowhere",
    "/cities/",
    "/cities/%E0%A4%A",
    "/%",
    "/cities/antwerp%00",
    "/cities/antwerp/%00.html",
    "/cities\\antwerp",
    "/..\\secret.txt",
    "/%5c..%5csecret.txt",
    "/cities/../..",
    "/../secret.txt",
    "/cities/../../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "//evil.example/..",
    "//evil.example/cities/antwerp",
    "/%2fevil.example/",
    "*",
    "/server.json",
    "/server/nginx.conf",
    "/cities/antwerp/index.html.gz",
    "/Notes.txt",
  ])("answers %s with the site's own 404 page", async (path) => {
    const answer = await askRaw(rootSite, path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe("no such page");
    expect(answer.header("content-security-policy")).toBe(pagePolicy);
    expect(answer.header("location")).toBeUndefined();
  });

  it("answers in a frame with what may be framed", async () => {
    for (const path of ["/embed/nowhere/", "/Embed/nowhere"]) {
      const answer = await ask(rootSite, path);
      expect(answer).toMatchObject({ status: 404, body: "no such frame" });
      expect(answer.header("content-security-policy")).toBe(`${policy}; frame-ancestors *`);
      expect(answer.header("cache-control")).toBe("no-cache");
    }
  });

  it.each(["/\u00ff", "/?\u0001", "/cities/antwerp?\t"])("outlives the raw bytes of %j", async (path) => {
    await askRaw(rootSite, path);
    expect((await ask(rootSite, "/")).status).toBe(200);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s", async (method) => {
    const answer = await ask(rootSite, "/", { method });
    expect(answer.status).toBe(405);
    expect(answer.header("allow")).toBe("GET, HEAD");
    expect(answer.header("content-security-policy")).toBe(pagePolicy);
  });
});

describe("before and without a build", () => {
  it("holds requests until the build is ready", async () => {
    const directory = join(folder, "later");
    let finishBuild = () => {};
    const ready = new Promise<void>((resolve) => {
      finishBuild = resolve;
    });
    const server = await startSite({ directory, basePath: "/", ready });
    const arrived = new Promise((resolve) => server.once("request", resolve));
    const answer = ask(server, "/");
    await arrived;
    await writeSite(directory, { "index.html": "built" });
    finishBuild();
    expect(await answer).toMatchObject({ status: 200, body: "built" });
    server.close();
  });

  it("allows nothing when the build wrote no headers", async () => {
    const directory = join(folder, "bare");
    await writeSite(directory, { "index.html": "bare" });
    const server = await startSite({ directory, basePath: "/" });
    expect((await ask(server, "/")).header("content-security-policy")).toContain("default-src 'none'");
    server.close();
  });

  it("answers 503 when there is no build", async () => {
    const server = await startSite({ directory: join(folder, "never"), basePath: "/" });
    expect((await ask(server, "/")).status).toBe(503);
    server.close();
  });
});
