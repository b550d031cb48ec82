type Entry = { bytes: ArrayBuffer; headers: [string, string][]; status: number };

/** A browser's caches, as far as the worker uses them; they can be full, and what they hold can be spoilt. */
export function fakeCaches() {
  const caches = new Map<string, Map<string, Entry>>();
  let room = Number.POSITIVE_INFINITY;

  const cacheOf = (name: string) => {
    const entries = caches.get(name) ?? new Map<string, Entry>();
    caches.set(name, entries);
    return {
      match: async (url: string) => {
        const entry = entries.get(url);
        return entry && new Response(entry.bytes.slice(0), entry);
      },
      put: async (url: string, answer: Response) => {
        const bytes = await answer.arrayBuffer();
        if (--room < 0) throw new DOMException("no room", "QuotaExceededError");
        entries.set(url, { bytes, headers: [...answer.headers], status: answer.status });
      },
      delete: async (url: string) => entries.delete(url),
    };
  };
  return {
    storage: {
      has: async (name: string) => caches.has(name),
      open: async (name: string) => cacheOf(name),
      keys: async () => [...caches.keys()],
      delete: async (name: string) => caches.delete(name),
    } as unknown as CacheStorage,
    /** As many more entries can be put. */
    leaveRoomFor: (entries: number) => {
      room = entries;
    },
    names: () => [...caches.keys()],
    urls: (name: string) => [...(caches.get(name)?.keys() ?? [])],
    evict: (name: string, url: string) => caches.get(name)?.delete(url),
    spoil: (name: string, url: string) =>
      caches.get(name)?.set(url, { bytes: new Uint8Array([1, 2, 3]).buffer, headers: [], status: 200 }),
  };
}
