import type { CopyStore } from "./copyStore";

/** Stands in place of a version for a document that came from the network. What it asks for comes from there too. */
export const NETWORK = "network";

/**
 * The version of each open document, so that old and new files never meet in one. A document that is not listed has
 * the worker's own version. The list is stored, since a worker may stop and start again while documents stay open.
 */
export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

export function createOpenDocuments(store: CopyStore, own: string) {
  let reading: Promise<Map<string, string>> | undefined;
  let writing: Promise<unknown> = Promise.resolve();

  const read = () => {
    reading ??= readDocuments(store, own).then((documents) => new Map(Object.entries(documents)));
    return reading;
  };

  /** Writes go one after the other. If one fails, the list in memory still holds while this worker runs. */
  const write = async () => {
    const documents = Object.fromEntries(await read());
    const isKept = await store.has(own).catch(() => false);
    writing = writing
      .then(() => (isKept ? store.writeRecord(own, "documents", documents) : undefined))
      .catch(() => undefined);
    await writing;
  };

  return {
    /** The version of an open document, by the document's id. */
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
    /** Drops documents that are closed. */
    async keepOnly(ids: ReadonlySet<string>) {
      const documents = await read();
      const gone = [...documents.keys()].filter((id) => !ids.has(id));
      for (const id of gone) documents.delete(id);
      if (gone.length > 0) await write();
    },
  };
}

/** The documents that a version's cache lists: id to version. */
export async function readDocuments(store: CopyStore, version: string): Promise<Record<string, string>> {
  return (await store.readRecord<Record<string, string>>(version, "documents").catch(() => undefined)) ?? {};
}
