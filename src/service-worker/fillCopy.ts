import { CopyFailure, failureOf } from "./copyFailure";
import type { CopyStore } from "./copyStore";
import { fetchWhole } from "./fetchWhole";
import { openPack } from "./pack";
import { sha256 } from "./sha256";
import type { WorkerSettings } from "./workerSettings";

/** Requests at a time. Few, so that the page that the reader looks at comes first. */
const AT_ONCE = 4;

type FillInput = {
  store: CopyStore;
  settings: WorkerSettings;
  base: URL;
  fetch: typeof fetch;
  /** Told how many bytes are kept and whole. */
  onProgress?: ((bytes: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

type Wanted = { path: string; sha256: string; headers: Record<string, string> };

/** The bytes that a version's cache has under a path, where they are those wanted. */
async function keptBytes(
  store: CopyStore,
  version: string,
  { path, sha256: wanted }: Wanted,
): Promise<ArrayBuffer | undefined> {
  const answer = await store.match(version, path);
  const bytes = await answer?.arrayBuffer().catch(() => undefined);
  return bytes && (await sha256(bytes)) === wanted ? bytes : undefined;
}

/** Keeps a file, from another version's cache where that has it, else from the network. Returns its bytes. */
async function keepFile({ store, settings, base, fetch, signal }: FillInput, wanted: Wanted) {
  if (signal?.aborted) throw new CopyFailure("cancelled");
  const { version } = settings;
  const kept = await keptBytes(store, version, wanted);
  if (kept) return kept;
  // A broken file is worse than a missing one, for which the network answers.
  await store.remove(version, wanted.path);
  const others = (await store.versions()).filter((other) => other !== version);
  let bytes: ArrayBuffer | undefined;
  for (const other of others) bytes ??= await keptBytes(store, other, wanted);
  const url = new URL(wanted.path.slice(1), base).href;
  bytes ??= await fetchWhole({ fetch, url, sha256: wanted.sha256, signal });
  if (signal?.aborted) throw new CopyFailure("cancelled");
  await store.put(version, wanted.path, new Response(bytes, { headers: wanted.headers }));
  return bytes;
}

/**
 * Keeps everything of a version, and mends what is kept of it: what is there and whole stays, what is not is fetched.
 * The copy counts once its last file is kept. Throws CopyFailure; then a copy that was not whole before is not used,
 * and where there was no room, or the reader did not want it, nothing of it is left.
 */
export async function fillCopy(input: FillInput): Promise<void> {
  const { store, settings, onProgress } = input;
  const { version, pack } = settings;
  try {
    let bytes = 0;
    const count = (more: number) => {
      bytes += more;
      onProgress?.(bytes);
    };
    const packed = await keepFile(input, { ...pack, headers: {} });
    count(pack.bytes);
    const queue = [...openPack(new Uint8Array(packed)).fetched];
    const keepNext = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [path, file] = next;
        await keepFile(input, { path, ...file }).catch((error) => {
          queue.length = 0;
          throw error;
        });
        count(file.bytes);
      }
    };
    // Wait for all requests to end before anything is removed.
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, keepNext));
    const broken = ends.find((end) => end.status === "rejected");
    if (broken) throw broken.reason;
    await store.writeRecord(version, "complete", settings);
  } catch (error) {
    const failure = failureOf(error);
    const wasComplete = (await store.readRecord(version, "complete").catch(() => undefined)) !== undefined;
    if (!wasComplete && (failure === "full" || failure === "cancelled"))
      await store.drop(version).catch(() => false);
    throw error instanceof CopyFailure ? error : new CopyFailure(failure, { cause: error });
  }
}
