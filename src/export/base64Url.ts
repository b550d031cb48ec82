const CHUNK = 0x8000;

/** Bytes as letters, digits, `-` and `_`, which no program that handles addresses changes. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  // In parts: a call cannot take as many arguments as a long briefing has bytes.
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The bytes again; undefined where the text is none that `toBase64Url` makes. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text)) return undefined;
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
