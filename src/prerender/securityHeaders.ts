import { createHash } from "node:crypto";

/** The `'sha256-…'` source expression that allows exactly this inline code. */
function hashSource(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

/** Everything from this origin alone; inline code only by its hash. */
export function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts.map(hashSource)].join(" ")}`,
    `style-src ${["'self'", ...styles.map(hashSource)].join(" ")}`,
    // blob: is what the page itself makes: the picture that it draws for a reader who saves it as PNG.
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Headers of every document. `frame-ancestors` has no effect in a `<meta>` and stands here alone. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  };
}

/** Types of files that hosts do not know by their names; `*` is any part of a path. */
const CONTENT_TYPES: [path: string, type: string][] = [
  ["site.webmanifest", "application/manifest+json; charset=utf-8"],
  ["*.bib", "application/x-bibtex; charset=utf-8"],
  ["*cite.json", "application/vnd.citationstyles.csl+json"],
];

/** The same for hosts that read a `_headers` file, as Netlify and Cloudflare Pages do. */
export function headersFile(headers: Record<string, string>, basePath: string): string {
  const block = (path: string, values: Record<string, string>) =>
    [basePath + path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const blocks = [
    block("*", headers),
    block("assets/*", { "Cache-Control": "public, max-age=31536000, immutable" }),
    ...CONTENT_TYPES.map(([path, type]) => block(path, { "Content-Type": type })),
  ];
  return `${blocks.join("\n\n")}\n`;
}
