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
