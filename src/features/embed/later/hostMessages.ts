/** Named in every message, so that nobody takes those of another frame for ours. See docs/embedding.md. */
const SOURCE = "belgian-city-partnerships";
const VERSION = 1;

export type HostMessage =
  /** CSS pixels in which the embed shows everything at its present width. */
  | { source: typeof SOURCE; version: typeof VERSION; type: "height"; height: number }
  /** Address of the full page that shows the same. */
  | { source: typeof SOURCE; version: typeof VERSION; type: "link"; link: string };

export function heightMessage(height: number): HostMessage {
  return { source: SOURCE, version: VERSION, type: "height", height };
}

export function linkMessage(link: string): HostMessage {
  return { source: SOURCE, version: VERSION, type: "link", link };
}

/** Whether what a host has sent asks to be told the link: `{ source, version: 1, type: "hello" }`. */
export function isHello(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return false;
  const { source, version, type } = data as Record<string, unknown>;
  return source === SOURCE && version === VERSION && type === "hello";
}

/** What WordPress adds to the address of a frame, to know its messages by: `#?secret=AbC123`. */
export function readWordPressSecret(hash: string): string | undefined {
  return /^#\?secret=([A-Za-z0-9]{1,64})$/.exec(hash)?.[1];
}
