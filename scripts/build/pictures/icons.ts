import type { DrawnSvg } from "./drawPictures.ts";
import { FAVICON_SOURCE } from "./favicon.ts";

const CORNERS = /(<rect[^>]*?) rx="[\d.]+"/;

/**
 * The icon for systems that cut it to a shape of their own: its ground reaches every edge, and what is drawn on it
 * stays in the circle of 80 % that the manifest's format leaves whole.
 */
export function maskableIcon(icon: string): string {
  const ground = icon.match(/<rect[^>]*\/>/)?.[0];
  if (!ground || !CORNERS.test(ground)) throw new Error("icon.svg has no ground with round corners");
  const whole = icon.replace(
    ground,
    `${ground.replace(CORNERS, "$1")}<g transform="translate(16 16) scale(.82) translate(-16 -16)">`,
  );
  return whole.replace("</svg>", "</g></svg>");
}

/** The pictures that the manifest, index.html and `favicon.ts` name: path to picture. */
export function iconPictures(icon: string): Map<string, DrawnSvg> {
  const maskable = maskableIcon(icon);
  return new Map([
    [FAVICON_SOURCE, { svg: icon, width: 48 }],
    ["icons/icon-192.png", { svg: icon, width: 192 }],
    ["icons/icon-512.png", { svg: icon, width: 512 }],
    ["icons/maskable-192.png", { svg: maskable, width: 192 }],
    ["icons/maskable-512.png", { svg: maskable, width: 512 }],
    ["icons/apple-touch-icon.png", { svg: maskable, width: 180 }],
  ]);
}
