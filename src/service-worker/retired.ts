import { cachePrefix } from "./names";
import type { WorkerScope } from "./workerScope";

declare const self: WorkerScope;

/** Replaces the worker where a site keeps nothing offline: removes all copies, and itself. */
async function retire(): Promise<void> {
  const prefix = cachePrefix(new URL(self.registration.scope).pathname);
  for (const name of await self.caches.keys()) if (name.startsWith(prefix)) await self.caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(retire()));
