import { beforeEach, describe, expect, it } from "vitest";
import { createOfflineCopy, type OfflineSurroundings } from "@/app/later/offline/offlineCopy";
import type { CopyFacts } from "@/domain/offlineCopy";
import type { FromWorker, ToWorker } from "@/service-worker/protocol";

class FakeWorker extends EventTarget {
  state = "installing";
  readonly told: ToWorker[] = [];

  postMessage(message: ToWorker) {
    this.told.push(message);
  }

  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  isUnregistered = false;
  update = async () => {};

  async unregister() {
    this.isUnregistered = true;
    return true;
  }

  find() {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event("updatefound"));
    return this.installing;
  }

  /** As the browser does: the worker that was installed waits, or is active where there was none. */
  install() {
    const worker = this.installing;
    if (this.active) this.waiting = worker;
    else this.active = worker;
    this.installing = null;
    worker?.become("installed");
    if (this.active === worker) worker?.become("activated");
    return worker;
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registration = new FakeRegistration();
  registered: string[] = [];
  problem: Error | undefined;
  isBlocked = false;
  known = false;
  startMessages() {}

  async getRegistration() {
    return this.known ? this.registration : undefined;
  }

  async register(address: string) {
    if (this.problem) throw this.problem;
    this.registered.push(address);
    return this.isBlocked ? undefined : this.registration;
  }

  say(message: FromWorker | { type: string }) {
    this.dispatchEvent(Object.assign(new Event("message"), { data: message }));
  }
}

const facts: CopyFacts = { version: "one", isComplete: true, bytes: 4e6, updated: "2026-11-23" };

let container: FakeContainer;
let isRemoved: boolean;
let reloads: number;

beforeEach(() => {
  container = new FakeContainer();
  isRemoved = false;
  reloads = 0;
});

function create(its: Partial<OfflineSurroundings> = {}) {
  return createOfflineCopy({
    workers: container as unknown as ServiceWorkerContainer,
    caches: undefined,
    isSecure: true,
    basePath: "/some/path/",
    version: "one",
    isSaving: false,
    isLarge: false,
    readRemoved: () => isRemoved,
    writeRemoved: (is) => {
      isRemoved = is;
    },
    reload: () => {
      reloads += 1;
    },
    ...its,
  });
}

/** A page whose browser has this version already. */
async function createKept() {
  container.known = true;
  container.registration.active = new FakeWorker();
  container.controller = container.registration.active;
  const copy = create();
  await copy.start();
  container.say({ type: "facts", facts });
  return copy;
}

describe("a page that visits for the first time", () => {
  it("has the site kept, tells how far that is, and then that it is ready", async () => {
    const copy = create();
    container.registration.installing = new FakeWorker();
    await copy.start();
    expect(container.registered).toEqual(["/some/path/sw.js"]);
    container.say({ type: "progress", version: "one", bytes: 5, totalBytes: 10 });
    expect(copy.read().copy).toEqual({ kind: "filling", bytes: 5, totalBytes: 10 });
    const worker = container.registration.install();
    expect(worker?.told).toEqual([{ type: "join", version: "one" }, { type: "heal" }]);
    container.say({ type: "facts", facts });
    expect(copy.read()).toEqual({ copy: { kind: "ready", facts }, update: "none", look: "none" });
  });

  it.each(["network", "changed", "full", "storage"] as const)("tells why it failed: %s", async (failure) => {
    const copy = create();
    container.registration.installing = new FakeWorker();
    await copy.start();
    container.say({ type: "failed", version: "one", failure });
    container.registration.installing?.become("redundant");
    expect(copy.read().copy).toEqual({ kind: "failed", failure });
  });

  it.each<[string, Partial<OfflineSurroundings>, string]>([
    ["has no workers", { workers: undefined }, "unsupported"],
    ["has none for this address", { workers: undefined, isSecure: false }, "insecure"],
  ])("says so where the browser %s", async (_, its, why) => {
    const copy = create(its);
    await copy.start();
    expect(copy.read().copy).toEqual({ kind: "impossible", why });
  });

  it("says so where an add-on lets registering end without an answer", async () => {
    container.isBlocked = true;
    const copy = create();
    await copy.start();
    expect(copy.read().copy).toEqual({ kind: "impossible", why: "forbidden" });
  });

  it("says so where registering throws", async () => {
    container.problem = new DOMException("no", "SecurityError");
    const copy = create();
    await copy.start();
    expect(copy.read().copy).toEqual({ kind: "impossible", why: "forbidden" });
    container.problem = new TypeError("Failed to register");
    await copy.start();
    expect(copy.read().copy).toEqual({ kind: "failed", failure: "network" });
  });

  it.each([
    ["the reader saves data", { isSaving: true }, "saving"],
    ["it takes much of the device", { isLarge: true }, "large"],
  ])("registers nothing where %s, until asked", async (_, surroundings, why) => {
    const copy = create(surroundings);
    await copy.start();
    expect(copy.read().copy).toEqual({ kind: "absent", why });
    expect(container.registered).toEqual([]);
    await copy.keep();
    expect(container.registered.length).toBe(1);
  });

  it("stops when the reader says so, and remembers it", async () => {
    const copy = create();
    const worker = new FakeWorker();
    container.registration.installing = worker;
    await copy.start();
    await copy.remove();
    expect(worker.told[0]).toEqual({ type: "cancel" });
    container.say({ type: "failed", version: "one", failure: "cancelled" });
    container.say({ type: "progress", version: "one", bytes: 5, totalBytes: 10 });
    expect(copy.read().copy).toEqual({ kind: "absent", why: "removed" });
    expect(isRemoved).toBe(true);
  });
});

describe("a page with a copy", () => {
  it("removes it, and does not make it again by itself", async () => {
    const copy = await createKept();
    await copy.remove();
    expect(copy.read().copy).toEqual({ kind: "absent", why: "removed" });
    expect(container.registration.active?.told.at(-1)).toEqual({ type: "forget" });
    expect(container.registration.isUnregistered).toBe(true);
    container.registered.length = 0;
    const later = create();
    await later.start();
    expect(container.registered).toEqual([]);
    expect(later.read().copy).toEqual({ kind: "absent", why: "removed" });
  });

  it("offers a new version when all of it is there, and no sooner", async () => {
    const copy = await createKept();
    container.registration.find();
    container.say({ type: "progress", version: "two", bytes: 5, totalBytes: 10 });
    expect(copy.read()).toMatchObject({ copy: { kind: "ready" }, update: "none" });
    container.registration.install();
    expect(copy.read().update).toBe("ready");
    expect(reloads).toBe(0);
  });

  it("stays ready where a new version cannot be had", async () => {
    const copy = await createKept();
    const worker = container.registration.find();
    container.say({ type: "failed", version: "two", failure: "full" });
    container.registration.installing = null;
    worker.become("redundant");
    expect(copy.read()).toMatchObject({ copy: { kind: "ready" }, update: "none" });
  });

  it("loads again once the version that it asked for has taken over", async () => {
    const copy = await createKept();
    container.registration.find();
    const worker = container.registration.install();
    copy.take();
    expect(worker?.told.at(-1)).toEqual({ type: "take-over" });
    expect(reloads).toBe(0);
    container.dispatchEvent(new Event("controllerchange"));
    expect(copy.read().update).toBe("ready");
    worker?.become("activated");
    expect(reloads).toBe(1);
  });

  it("says that slides are shown where the new version refuses, and asks again", async () => {
    const copy = await createKept();
    container.registration.find();
    const worker = container.registration.install();
    copy.take();
    container.say({ type: "refused" });
    expect(copy.read().update).toBe("presenting");
    worker?.become("activated");
    expect(reloads).toBe(0);
    copy.take();
    expect(worker?.told.filter(({ type }) => type === "take-over").length).toBe(2);
  });

  it("goes on where another window has taken the new version, and says so", async () => {
    const copy = await createKept();
    container.registration.find();
    container.registration.install();
    container.dispatchEvent(new Event("controllerchange"));
    expect(copy.read().update).toBe("elsewhere");
    expect(reloads).toBe(0);
  });

  it("says so too where it was opened from a version before", async () => {
    const copy = await createKept();
    container.say({ type: "facts", facts: { ...facts, version: "two" } });
    expect(copy.read().update).toBe("elsewhere");
  });

  it("takes no claim of its first worker for a new version", async () => {
    const copy = create();
    container.registration.installing = new FakeWorker();
    await copy.start();
    container.registration.install();
    container.dispatchEvent(new Event("controllerchange"));
    expect(copy.read().update).toBe("none");
  });

  it("looks for a new version", async () => {
    const copy = await createKept();
    await copy.look();
    expect(copy.read().look).toBe("newest");
    container.registration.update = () => Promise.reject(new TypeError("offline"));
    await copy.look();
    expect(copy.read().look).toBe("unreachable");
    container.registration.update = async () => void container.registration.find();
    await copy.look();
    expect(copy.read().look).toBe("none");
  });

  it("learns that another window has removed it", async () => {
    const copy = await createKept();
    container.say({ type: "facts", facts: { ...facts, isComplete: false } });
    expect(copy.read().copy).toEqual({ kind: "absent", why: "removed" });
  });

  it("lets pass what it does not know", async () => {
    const copy = await createKept();
    const before = copy.read();
    container.say({ type: "of a later version" });
    container.dispatchEvent(Object.assign(new Event("message"), { data: "text" }));
    expect(copy.read()).toBe(before);
  });
});
