/**
 * The policy of a document as the development server needs it. It differs from that of the build in what Vite puts into
 * a page: style sheets as `<style>` elements and its overlay's style attributes (in place of the hashes of styles, beside
 * which `'unsafe-inline'` says nothing), an inline script that prepares React for replacing components, a socket that
 * tells of changes, and a worker of its own making that waits for the server.
 *
 * @param text a policy, or a document that carries one
 * @param scriptHashes source expressions of Vite's inline scripts: `'sha256-…'`
 */
export function relaxPolicy(text: string, scriptHashes: readonly string[]): string {
  return text
    .replace("script-src 'self'", (part) => [part, ...scriptHashes].join(" "))
    .replace(/style-src 'self'[^;]*/, "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "$& ws: wss:")
    .replace("worker-src 'self'", "$& blob:");
}
