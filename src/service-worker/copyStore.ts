import { cachePrefix } from "./names";
import type { WorkerSettings } from "./workerSettings";

/** Names of the worker's own records in a cache, below the base. No page has these addresses. */
const RECORDS = {
  /** The settings of the version, written last. A cache without them is not used. */
  complete: ".offline/complete",
  /** A number that rises with each version that has taken over. */
  turn: ".offline/turn",
  /** Open documents of other versions: id to version. */
  documents: ".offline/documents",
} as const;

type RecordName = keyof typeof RECORDS;

/** A version's cache, as the worker of any version finds it. */
export type StoredVersion = {
  version: string;
  settings: WorkerSettings | undefined;
  turn: number | undefined;
};

/** The caches of the site below a base, one for each version. */
export type CopyStore = ReturnType<typeof createCopyStore>;

export function createCopyStore(caches: CacheStorage, base: URL) {
  const prefix = cachePrefix(base.pathname);
  const nameOf = (version: string) => prefix + version;
  const open = (version: string) => caches.open(nameOf(version));
  const urlOf = (path: string) => new URL(path.replace(/^\//, ""), base).href;

  /** What a version's cache has under a path; nothing where there is no such cache, which is not made by asking. */
  async function match(version: string, path: string): Promise<Response | undefined> {
    if (!(await caches.has(nameOf(version)))) return undefined;
    return (await open(version)).match(urlOf(path), { ignoreVary: true });
  }

  async function readRecord<Value>(version: string, name: RecordName): Promise<Value | undefined> {
    const answer = await match(version, RECORDS[name]);
    try {
      // Written by a worker of this site.
      return answer && ((await answer.json()) as Value);
    } catch {
      return undefined;
    }
  }

  async function versions(): Promise<string[]> {
    const names = await caches.keys();
    return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  }

  return {
    versions,
    match,
    readRecord,
    put: async (version: string, path: string, answer: Response) =>
      (await open(version)).put(urlOf(path), answer),
    remove: async (version: string, path: string) => (await open(version)).delete(urlOf(path)),
    writeRecord: async (version: string, name: RecordName, value: unknown) =>
      (await open(version)).put(urlOf(RECORDS[name]), new Response(JSON.stringify(value))),
    removeRecord: async (version: string, name: RecordName) =>
      (await open(version)).delete(urlOf(RECORDS[name])),
    has: (version: string) => caches.has(nameOf(version)),
    drop: (version: string) => caches.delete(nameOf(version)),
    async list(): Promise<StoredVersion[]> {
      return Promise.all(
        (await versions()).map(async (version) => ({
          version,
          settings: await readRecord<WorkerSettings>(version, "complete"),
          turn: await readRecord<number>(version, "turn"),
        })),
      );
    },
  };
}
