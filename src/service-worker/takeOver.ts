import { parsePresentPath } from "@/url-state/presentPaths";
import type { CopyStore } from "./copyStore";
import { presentingLock } from "./names";
import { NETWORK, type OpenDocuments, readDocuments } from "./openDocuments";
import type { WorkerScope } from "./workerScope";

/** Whether an address shows slides to an audience, or drives what does. */
function isStageAddress(address: string, base: URL): boolean {
  const { pathname } = new URL(address);
  const place = pathname.startsWith(base.pathname)
    ? parsePresentPath(`/${pathname.slice(base.pathname.length)}`)?.place
    : undefined;
  return place?.kind === "slide" && place.mode !== "notes";
}

/**
 * Whether any window shows slides. Each says so by a lock, since the address that a worker sees of a window is the one
 * that it was opened with; by that address where there are no locks.
 */
export async function isPresenting(
  { clients, navigator }: Pick<WorkerScope, "clients" | "navigator">,
  base: URL,
): Promise<boolean> {
  const windows = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (!navigator.locks) return windows.some(({ url }) => isStageAddress(url, base));
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === presentingLock(base.pathname));
}

type TakeOverInput = {
  store: CopyStore;
  documents: OpenDocuments;
  version: string;
  clients: WorkerScope["clients"];
  /** Whether a newer worker is installing or waiting. */
  isFollowed: boolean;
};

const idsOf = async (clients: WorkerScope["clients"]) =>
  (await clients.matchAll({ includeUncontrolled: true, type: "window" })).map(({ id }) => id);

/**
 * Notes which version each open document is of as this one takes over: those that the version before answered for go on
 * with its files. Before the first version, documents came from the network.
 */
export async function takeOver(input: TakeOverInput): Promise<void> {
  const { store, documents, version, clients } = input;
  const others = (await store.list()).filter((one) => one.version !== version && one.settings);
  const before = others.toSorted((one, other) => (other.turn ?? 0) - (one.turn ?? 0))[0];
  const known = before?.turn === undefined ? {} : await readDocuments(store, before.version);
  const fallback = before?.turn === undefined ? NETWORK : before.version;
  const ids = await idsOf(clients);
  await documents.replace(new Map(ids.map((id) => [id, known[id] ?? fallback])));
  if (await store.has(version)) await store.writeRecord(version, "turn", (before?.turn ?? 0) + 1);
  await dropUnused(input);
}

/** Deletes the versions that no open document is of. */
export async function dropUnused(input: TakeOverInput): Promise<void> {
  const { store, documents, version, clients, isFollowed } = input;
  await documents.keepOnly(new Set(await idsOf(clients)));
  const used = await documents.versions();
  for (const one of await store.list()) {
    // A version that has never taken over may be the next one.
    const isNext = isFollowed && one.turn === undefined;
    if (one.version !== version && !used.has(one.version) && !isNext) await store.drop(one.version);
  }
}
