import { createHash } from "node:crypto";

/** The `'sha256-…'` source expression that allows exactly this inline code. */
export function hashSource(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

/** Where the tiles of a detailed map come from, where the build offers one: checked by it. The bench has no such values. */
const TILES: string = import.meta.env?.VITE_MAP_TILES_URL ?? "";

/** The one other origin that pictures may come from, once a reader asks for them. */
const tileSource = TILES ? ` ${new URL(TILES).origin}` : "";

/** Everything from this origin alone, but for the tiles of a detailed map; inline code only by its hash. Empty code needs none. */
export function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  const sources = (codes: readonly string[]) =>
    ["'self'", ...codes.filter((code) => code !== "").map(hashSource)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    // blob: is what the page itself makes: the picture that it draws for a reader who saves it as PNG.
    `img-src 'self' blob:${tileSource}`,
    "font-src 'self'",
    "connect-src 'self'",
    // The preview of an embed.
    "frame-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

type Headers = Record<string, string>;

/** Of every answer. All of it is public, and an embed in a sandbox has an origin of its own: it asks for CORS. */
const COMMON_HEADERS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Access-Control-Allow-Origin": "*",
};

/** `frame-ancestors` has no effect in a `<meta>` and stands here alone. */
function fullPageHeaders(policy: string): Headers {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

/** Types of files that hosts do not know by their names; `*` is any part of a path. */
const CONTENT_TYPES: [path: string, type: string][] = [
  ["site.webmanifest", "application/manifest+json; charset=utf-8"],
  ["*.bib", "application/x-bibtex; charset=utf-8"],
  ["*cite.json", "application/vnd.citationstyles.csl+json"],
];

/** An embed may be framed anywhere. */
function embedHeaders(policy: string): Headers {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors *`,
    "Cross-Origin-Opener-Policy": "unsafe-none",
  };
}

export type Policies = { page: string; embed: string };

/** For our own server and for those who configure theirs: of everything, and of a folder in their place. */
export function securityHeaders({ page, embed }: Policies): Record<string, Headers> {
  return { "*": { ...COMMON_HEADERS, ...fullPageHeaders(page) }, "/embed/*": embedHeaders(embed) };
}

/** The rules that the documents of a site need: each page by itself, a folder of pages as a whole. */
function rulesFor(documents: readonly string[]): string[] {
  const rules = documents.map((file) => {
    const [folder = "", ...rest] = file.split("/");
    if (rest.length === 0) return file === "index.html" ? "" : file;
    return `${folder}/*`;
  });
  return [...new Set(rules)];
}

/**
 * The same for hosts that read a `_headers` file, as Netlify and Cloudflare Pages do. They join what several rules say
 * of one header, and of two policies both hold: so no path has two rules that speak of the same header.
 * `documents` are the HTML files of the output.
 */
export function headersFile(policies: Policies, documents: readonly string[], basePath: string): string {
  const block = (path: string, values: Headers) =>
    [basePath + path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const ofDocuments = rulesFor(documents).map((rule) =>
    block(rule, rule === "embed/*" ? embedHeaders(policies.embed) : fullPageHeaders(policies.page)),
  );
  return `${[
    block("*", COMMON_HEADERS),
    ...ofDocuments,
    block("assets/*", { "Cache-Control": "public, max-age=31536000, immutable" }),
    // Kept by no cache on the way: a new version, or the end of all, is known by it.
    block("sw.js", { "Cache-Control": "no-cache" }),
    ...CONTENT_TYPES.map(([path, type]) => block(path, { "Content-Type": type })),
  ].join("\n\n")}\n`;
}
