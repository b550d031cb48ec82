/** An id for a new draft: letters and digits that an address can carry. `random` fills an array as `crypto` does. */
export function newDraftId(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
): string {
  // Not crypto.randomUUID: browsers have it only where the site is served over HTTPS.
  return Array.from(random(new Uint8Array(10)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}
