/**
 * What of a service worker's world this one uses. TypeScript has it in a library of its own, which cannot be loaded
 * beside that of a page: both say what `self` is.
 */
type ExtendableEvent = Event & { waitUntil: (until: Promise<unknown>) => void };

export type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  /** Id of the document that asks; empty where a document is asked for. */
  readonly clientId: string;
  /** Id of the document that the answer becomes; empty for all other requests. */
  readonly resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
};

export type Client = {
  readonly id: string;
  readonly url: string;
  postMessage: (message: unknown) => void;
};

export type MessageEventOfWorker = ExtendableEvent & {
  readonly data: unknown;
  readonly source: Client | null;
};

export type WorkerScope = {
  readonly caches: CacheStorage;
  readonly navigator: { readonly locks?: Pick<LockManager, "query"> };
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options: { includeUncontrolled: boolean; type: "window" }) => Promise<readonly Client[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEventOfWorker) => void): void;
};
