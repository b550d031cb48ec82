/** CSS pixels; the width may be a share of the host's column. */
export type EmbedSize = { width: string; height: string };

export const EMBED_SIZES = {
  small: { width: "400", height: "640" },
  medium: { width: "800", height: "520" },
  large: { width: "1100", height: "640" },
  full: { width: "100%", height: "600" },
} as const satisfies Record<string, EmbedSize>;

export const SIZE_LIMITS = { min: 240, max: 2400 };

const isPixels = (text: string) =>
  /^\d{1,4}$/.test(text) && Number(text) >= SIZE_LIMITS.min && Number(text) <= SIZE_LIMITS.max;

const isShare = (text: string) =>
  /^\d{1,3}%$/.test(text) && parseInt(text, 10) >= 10 && parseInt(text, 10) <= 100;

export function isWidth(text: string): boolean {
  return isPixels(text) || isShare(text);
}

export function isHeight(text: string): boolean {
  return isPixels(text);
}
