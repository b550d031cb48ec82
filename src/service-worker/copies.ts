import type { CopyStore } from "./copyStore";
import { openPack, type Pack } from "./pack";
import type { WorkerSettings } from "./workerSettings";

/** A version whose files are all kept. */
export type Copy = { version: string; pack: Pack };

/** Opens each version's copy once in a worker's life. */
export type Copies = ReturnType<typeof createCopies>;

export function createCopies(store: CopyStore) {
  const opened = new Map<string, Promise<Copy | undefined>>();

  async function open(version: string): Promise<Copy | undefined> {
    const settings = await store.readRecord<WorkerSettings>(version, "complete");
    const answer = settings && (await store.match(version, settings.pack.path));
    try {
      return answer && { version, pack: openPack(new Uint8Array(await answer.arrayBuffer())) };
    } catch {
      // The copy is broken. The network answers until it is repaired.
      return undefined;
    }
  }

  return {
    /** The copy of a version; undefined where none can be used. Never throws. */
    async get(version: string): Promise<Copy | undefined> {
      const opening = opened.get(version) ?? open(version).catch(() => undefined);
      opened.set(version, opening);
      const copy = await opening;
      if (!copy) opened.delete(version);
      return copy;
    },
    /** To be called after what is kept has changed. */
    forget: () => opened.clear(),
  };
}
