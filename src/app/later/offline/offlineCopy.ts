import type { CopyFailureKind, OfflineState } from "@/domain/offlineCopy";
import { cachePrefix } from "@/service-worker/names";
import { type FromWorker, isMessage, type ToWorker } from "@/service-worker/protocol";

/** What of a browser the copy needs. */
export type OfflineSurroundings = {
  /** Absent where the browser has no service workers, or not for this address. */
  workers: ServiceWorkerContainer | undefined;
  caches: CacheStorage | undefined;
  isSecure: boolean;
  /** With a slash at both ends. */
  basePath: string;
  /** Of the page. */
  version: string;
  /** The reader wants little to be downloaded. */
  isSaving: boolean;
  /** The copy takes so much of the device that it is kept only for who asks for it. */
  isLarge: boolean;
  /** Whether the reader has removed the copy, on this device. */
  readRemoved: () => boolean;
  writeRemoved: (isRemoved: boolean) => void;
  reload: () => void;
};

/** The site's copy on this device, as one page sees it: an external store, and what a reader can do. */
export type OfflineCopy = ReturnType<typeof createOfflineCopy>;

const say = (worker: ServiceWorker | null | undefined, message: ToWorker) => worker?.postMessage(message);

export function createOfflineCopy(surroundings: OfflineSurroundings) {
  const { workers, basePath, version, readRemoved, writeRemoved, reload } = surroundings;
  let state: OfflineState = { copy: { kind: "checking" }, update: "none", look: "none" };
  let registration: ServiceWorkerRegistration | undefined;
  let isTaking = false;
  let hasBegun = false;
  const listeners = new Set<() => void>();

  const set = (next: Partial<OfflineState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const fail = (failure: CopyFailureKind) => {
    if (state.copy.kind === "absent") return;
    if (failure === "cancelled") set({ copy: { kind: "absent", why: "removed" } });
    else set({ copy: { kind: "failed", failure } });
  };
  /** The worker that the state tells of: the one that answers, or the first that is on its way. */
  const current = () => registration?.active ?? registration?.installing ?? registration?.waiting;

  function receive(message: FromWorker): void {
    switch (message.type) {
      case "facts":
        if (state.copy.kind === "absent") return;
        if (message.facts.version !== version) set({ update: "elsewhere" });
        if (message.facts.isComplete) set({ copy: { kind: "ready", facts: message.facts } });
        // Another window has removed it.
        else if (state.copy.kind === "ready") set({ copy: { kind: "absent", why: "removed" } });
        return;
      case "progress": {
        // Progress is shown for the first copy only: nobody waits for the copy of a next version.
        const isFirst = state.copy.kind === "filling" || state.copy.kind === "checking";
        const { bytes, totalBytes } = message;
        if (isFirst && !isNextVersion(message.version)) set({ copy: { kind: "filling", bytes, totalBytes } });
        return;
      }
      case "failed":
        if (!isNextVersion(message.version)) fail(message.failure);
        return;
      case "refused":
        isTaking = false;
        set({ update: "presenting" });
    }
  }

  const isNextVersion = (its: string) => registration?.active !== null && its !== version;

  /** Tells the worker whose page this is, and has it look after what it keeps. */
  function joinActive(): void {
    say(registration?.active, { type: "join", version });
    say(registration?.active, { type: "heal" });
  }

  function follow(worker: ServiceWorker): void {
    const isFirst = !registration?.active;
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && !isFirst && state.copy.kind !== "absent") set({ update: "ready" });
      if (worker.state === "activated" && isTaking) reload();
      else if (worker.state === "activated" && isFirst) joinActive();
      if (worker.state === "redundant" && isFirst && state.copy.kind !== "failed") fail("network");
    });
  }

  async function register(container: ServiceWorkerContainer): Promise<void> {
    let registered: ServiceWorkerRegistration | undefined;
    try {
      registered = await container.register(`${basePath}sw.js`, {
        scope: basePath,
        updateViaCache: "none",
      });
    } catch (error) {
      const isForbidden = error instanceof Error && error.name === "SecurityError";
      if (isForbidden) set({ copy: { kind: "impossible", why: "forbidden" } });
      else fail("network");
      return;
    }
    // Add-ons that block workers answer with nothing in place of an error.
    if (!registered) return set({ copy: { kind: "impossible", why: "forbidden" } });
    registration = registered;
    const { installing, waiting, active } = registered;
    if (installing) follow(installing);
    if (waiting) follow(waiting);
    registration.addEventListener("updatefound", () => {
      if (registration?.installing && registration.installing !== installing) follow(registration.installing);
    });
    if (active && waiting) set({ update: "ready" });
    if (active) joinActive();
  }

  function listen(container: ServiceWorkerContainer): void {
    let hadController = container.controller !== null;
    container.addEventListener("message", ({ data }) => {
      // What a worker of another version says may be new to this page, which then lets it pass.
      if (isMessage(data)) receive(data as FromWorker);
    });
    container.startMessages();
    container.addEventListener("controllerchange", () => {
      if (hadController && !isTaking && state.copy.kind !== "absent") set({ update: "elsewhere" });
      hadController = true;
    });
  }

  function begin(container: ServiceWorkerContainer): Promise<void> {
    if (!hasBegun) listen(container);
    hasBegun = true;
    return register(container);
  }

  return {
    read: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** At each visit: keeps the site, unless the reader does not want that or the browser cannot. */
    async start(): Promise<void> {
      if (!workers)
        return set({ copy: { kind: "impossible", why: surroundings.isSecure ? "unsupported" : "insecure" } });
      if (readRemoved()) return set({ copy: { kind: "absent", why: "removed" } });
      const known = await workers.getRegistration(basePath).catch(() => undefined);
      if (surroundings.isSaving && !known) return set({ copy: { kind: "absent", why: "saving" } });
      if (surroundings.isLarge && !known) return set({ copy: { kind: "absent", why: "large" } });
      await begin(workers);
    },

    async keep(): Promise<void> {
      if (!workers) return;
      writeRemoved(false);
      set({ copy: { kind: "filling", bytes: 0, totalBytes: 0 } });
      await begin(workers);
    },

    /** Also of a copy that is still being made. */
    async remove(): Promise<void> {
      writeRemoved(true);
      set({ copy: { kind: "absent", why: "removed" }, update: "none", look: "none" });
      say(registration?.installing, { type: "cancel" });
      say(current(), { type: "forget" });
      await registration?.unregister().catch(() => false);
      const names = (await surroundings.caches?.keys().catch(() => [])) ?? [];
      for (const name of names)
        if (name.startsWith(cachePrefix(basePath)))
          await surroundings.caches?.delete(name).catch(() => false);
    },

    async look(): Promise<void> {
      if (!registration) return;
      set({ look: "looking" });
      try {
        await registration.update();
        const isFound = registration.installing !== null || registration.waiting !== null;
        set({ look: isFound ? "none" : "newest" });
      } catch {
        set({ look: "unreachable" });
      }
    },

    take(): void {
      isTaking = true;
      if (registration?.waiting) say(registration.waiting, { type: "take-over" });
      else reload();
    },

    reload,
  };
}
