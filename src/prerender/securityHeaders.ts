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

/** The same for hosts that read a `_headers` file, as Netlify and Cloudflare Pages do. */
export function headersFile(headers: Record<string, string>, basePath: string): string {
  const block = (path: string, values: Record<string, string>) =>
    [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${block(`${basePath}*`, headers)}\n\n${block(`${basePath}assets/*`, {
    "Cache-Control": "public, max-age=31536000, immutable",
  })}\n\n${block(`${basePath}site.webmanifest`, { "Content-Type": "application/manifest+json; charset=utf-8" })}\n`;
}
