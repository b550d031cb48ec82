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
      // Broken: the network answers until it has been mended.
      return undefined;
    }
  }

  return {
    /** Undefined where there is none that can be used. Never throws. */
    async get(version: string): Promise<Copy | undefined> {
      const opening = opened.get(version) ?? open(version).catch(() => undefined);
      opened.set(version, opening);
      const copy = await opening;
      if (!copy) opened.delete(version);
      return copy;
    },
    /** What is kept has changed. */
    forget: () => opened.clear(),
  };
}
