import type { CopyStore } from "./copyStore";

/** In the place of a version: the document came from the network, and so does all else that it asks for. */
export const NETWORK = "network";

/**
 * Which version each open document is of, so that old and new files never meet in one. Those that are not named are of
 * the worker's own version. Kept, since a worker may end and begin again while documents stay open.
 */
export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

export function createOpenDocuments(store: CopyStore, own: string) {
  let reading: Promise<Map<string, string>> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const read = () => {
    reading ??= readDocuments(store, own).then((documents) => new Map(Object.entries(documents)));
    return reading;
  };

  /** One after the other; what cannot be written still holds for as long as this worker lives. */
  const write = async () => {
    const documents = Object.fromEntries(await read());
    const isKept = await store.has(own).catch(() => false);
    writing = writing
      .then(() => (isKept ? store.writeRecord(own, "documents", documents) : undefined))
      .catch(() => undefined);
    await writing;
  };

  return {
    /** Of an open document, by its id. */
    versionOf: async (id: string) => (await read()).get(id) ?? own,
    versions: async () => new Set((await read()).values()),
    async set(id: string, version: string) {
      const documents = await read();
      if ((documents.get(id) ?? own) === version) return;
      if (version === own) documents.delete(id);
      else documents.set(id, version);
      await write();
    },
    async replace(documents: ReadonlyMap<string, string>) {
      reading = Promise.resolve(new Map([...documents].filter(([, version]) => version !== own)));
      await write();
    },
    /** Leaves out those that are closed. */
    async keepOnly(ids: ReadonlySet<string>) {
      const documents = await read();
      const gone = [...documents.keys()].filter((id) => !ids.has(id));
      for (const id of gone) documents.delete(id);
      if (gone.length > 0) await write();
    },
  };
}

/** As a version's cache has them: id to version. */
export async function readDocuments(store: CopyStore, version: string): Promise<Record<string, string>> {
  return (await store.readRecord<Record<string, string>>(version, "documents").catch(() => undefined)) ?? {};
}
