const SITE = "belgian-city-partnerships";

/** What the names of this site's caches begin with: others may share its origin, and are left alone. */
export function cachePrefix(basePath: string): string {
  return `${SITE}:${basePath}:`;
}

/** The lock that every window holds while it shows slides. */
export function presentingLock(basePath: string): string {
  return `${SITE}:${basePath}:presenting`;
}
