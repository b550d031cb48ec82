/** `session`: for this tab alone. `local`: for this device. */
export type StorageKind = "session" | "local";

function storageOf(kind: StorageKind) {
  return kind === "session" ? window.sessionStorage : window.localStorage;
}

/** A stored text; undefined where there is none, or where the browser forbids storing. */
export function readStored(kind: StorageKind, key: string): string | undefined {
  try {
    return storageOf(kind).getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text, or removes it; says whether the browser did. */
export function writeStored(kind: StorageKind, key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) storageOf(kind).removeItem(key);
    else storageOf(kind).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
