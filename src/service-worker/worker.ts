import { answerRequest, isAnswered } from "./answerRequest";
import { createCopies } from "./copies";
import { failureOf } from "./copyFailure";
import { createCopyStore } from "./copyStore";
import { fillCopy } from "./fillCopy";
import { createOpenDocuments, NETWORK } from "./openDocuments";
import { type FromWorker, isMessage, type ToWorker } from "./protocol";
import { dropUnused, isPresenting, takeOver } from "./takeOver";
import { wholePercents } from "./wholePercents";
import type { Client, WorkerScope } from "./workerScope";
import type { WorkerSettings } from "./workerSettings";

declare const OFFLINE_SETTINGS: WorkerSettings;
declare const self: WorkerScope;

const settings = OFFLINE_SETTINGS;
const { version } = settings;
const base = new URL(self.registration.scope);
const fetchFrom: typeof fetch = (...request) => fetch(...request);
const store = createCopyStore(self.caches, base);
const copies = createCopies(store);
const documents = createOpenDocuments(store, version);
const common = { store, documents, version, base, fetch: fetchFrom, clients: self.clients };
const isFollowed = () => Boolean(self.registration.installing ?? self.registration.waiting);

let filling: { promise: Promise<void>; controller: AbortController } | undefined;
/** The copy is checked once while a worker runs. Later pages get the same answer. */
let isChecked = false;

async function tellAll(message: FromWorker): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const window of windows) window.postMessage(message);
}

/** Completes the copy and tells every window the progress. */
function fill(): Promise<void> {
  if (filling) return filling.promise;
  const controller = new AbortController();
  const promise = fillCopy({
    ...common,
    settings,
    signal: controller.signal,
    onProgress: wholePercents(
      settings.bytes,
      (bytes) => void tellAll({ type: "progress", version, bytes, totalBytes: settings.bytes }),
    ),
  })
    .catch(async (error) => {
      await tellAll({ type: "failed", version, failure: failureOf(error) });
      throw error;
    })
    .finally(() => {
      filling = undefined;
      copies.forget();
    });
  filling = { promise, controller };
  return promise;
}

async function readFacts(): Promise<FromWorker> {
  const isComplete = (await copies.get(version)) !== undefined;
  const { bytes, updated } = settings;
  return { type: "facts", facts: { version, isComplete, bytes, updated } };
}

async function join(source: Client, itsVersion: string): Promise<void> {
  const its = itsVersion === version || (await copies.get(itsVersion)) ? itsVersion : NETWORK;
  await documents.set(source.id, its);
  await self.clients.claim();
  source.postMessage(await readFacts());
}

async function heal(source: Client): Promise<void> {
  if (!isChecked) {
    await fill();
    isChecked = true;
    await dropUnused({ ...common, isFollowed: isFollowed() });
  }
  source.postMessage(await readFacts());
}

async function forget(): Promise<void> {
  filling?.controller.abort();
  await filling?.promise.catch(() => undefined);
  isChecked = false;
  for (const kept of await store.versions()) await store.drop(kept);
  copies.forget();
  await tellAll(await readFacts());
}

async function receive(message: ToWorker, source: Client): Promise<void> {
  switch (message.type) {
    case "join":
      return join(source, message.version);
    case "heal":
      return heal(source).catch(() => undefined);
    case "cancel":
      return filling?.controller.abort();
    case "forget":
      return forget();
    case "take-over":
      if (await isPresenting(self, base)) source.postMessage({ type: "refused" } satisfies FromWorker);
      else await self.skipWaiting();
  }
}

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) =>
  event.waitUntil(takeOver({ ...common, isFollowed: isFollowed() })),
);
self.addEventListener("message", (event) => {
  // Only pages of this site can send messages, but a page of another version may send unknown ones.
  if (isMessage(event.data) && event.source) event.waitUntil(receive(event.data as ToWorker, event.source));
});
self.addEventListener("fetch", (event) => {
  const { request, clientId, resultingClientId } = event;
  if (isAnswered(request, base))
    event.respondWith(answerRequest({ ...common, copies }, { request, clientId, resultingClientId }));
});
