import { describe, expect, it, vi } from "vitest";
import { createDraftStore, type DraftStore } from "@/data/draftStore";
import { newDraftId } from "@/data/newDraftId";
import { parsePresentQuery } from "@/url-state/presentQuery";
import { ownBriefing } from "../domain/ownBriefings";

/** As a browser's storage that all windows share. */
class MemoryStorage implements Storage {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  clear() {
    this.items.clear();
  }
  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.items.get(key) ?? null;
  }
  removeItem(key: string) {
    this.items.delete(key);
  }
  setItem(key: string, value: string) {
    this.items.set(key, value);
  }
}

const KEY = "belgian-city-partnerships:briefing:";
const newer = { ...ownBriefing, title: "For Friday" };

function openWindow(storage: () => Storage): { store: DraftStore; events: EventTarget } {
  const events = new EventTarget();
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 11, minute++));
  return { store: createDraftStore({ storage, events: events as unknown as Window, now }), events };
}

function withStorage() {
  const storage = new MemoryStorage();
  return { storage, ...openWindow(() => storage) };
}

const failing = (error: Error) => {
  const storage = new MemoryStorage();
  storage.setItem = () => {
    throw error;
  };
  return openWindow(() => storage).store;
};

describe("the reader's own briefings", () => {
  it("are kept with their moment and a number that rises", () => {
    const { store } = withStorage();
    const first = store.save("a", ownBriefing, 0);
    expect(first).toEqual({
      kind: "saved",
      draft: { id: "a", revision: 1, savedAt: "2026-11-23T11:00:00.000Z", briefing: ownBriefing },
    });
    expect(store.save("a", newer, 1)).toMatchObject({ kind: "saved", draft: { revision: 2 } });
    expect(store.load("a")).toMatchObject({ revision: 2, briefing: newer });
    expect(store.load("b")).toBeUndefined();
  });

  it("are listed with the last saved first, as the same object until something changes", () => {
    const { store, storage } = withStorage();
    storage.setItem("another-site-key", "{}");
    expect(store.list()).toEqual({ drafts: [], broken: [], isForbidden: false });
    store.save("a", ownBriefing, 0);
    store.save("b", newer, 0);
    const list = store.list();
    expect(list.drafts.map(({ id }) => id)).toEqual(["b", "a"]);
    expect(store.list()).toBe(list);
    store.remove("b");
    expect(store.list().drafts.map(({ id }) => id)).toEqual(["a"]);
  });

  it("are not written over where another window saved, removed or broke them meanwhile", () => {
    const { store, storage } = withStorage();
    const other = openWindow(() => storage).store;
    store.save("a", ownBriefing, 0);
    other.save("a", newer, 1);
    expect(store.save("a", ownBriefing, 1)).toMatchObject({
      kind: "conflict",
      stored: { revision: 2, briefing: newer },
    });
    expect(store.load("a")).toMatchObject({ briefing: newer });
    other.remove("a");
    expect(store.save("a", ownBriefing, 2)).toEqual({ kind: "conflict", stored: undefined });
    storage.setItem(`${KEY}a`, "broken");
    expect(store.save("a", ownBriefing, 0)).toEqual({ kind: "conflict", stored: undefined });
    expect(storage.getItem(`${KEY}a`)).toBe("broken");
  });

  it.each([
    ["not JSON", "{", false],
    ["a text", '"a"', false],
    ["nothing known", "{}", false],
    ["no moment", JSON.stringify({ revision: 1, savedAt: "then", briefing: ownBriefing }), false],
    [
      "a newer version",
      JSON.stringify({ briefing: { format: "belgian-city-partnerships/briefing", version: 2 } }),
      true,
    ],
  ])("are told and left alone where what is stored is %s", (_, raw, isNewer) => {
    const { store, storage } = withStorage();
    storage.setItem(`${KEY}a`, raw);
    expect(store.list()).toEqual({ drafts: [], broken: [{ id: "a", isNewer, raw }], isForbidden: false });
    expect(store.load("a")).toEqual({ id: "a", isNewer, raw });
    expect(storage.getItem(`${KEY}a`)).toBe(raw);
  });

  it("are not kept where the storage is full or forbidden, and it is told", () => {
    const full = failing(new DOMException("full", "QuotaExceededError"));
    expect(full.save("a", ownBriefing, 0)).toEqual({ kind: "failed", reason: "full" });
    const denied = failing(new DOMException("no", "SecurityError"));
    expect(denied.save("a", ownBriefing, 0)).toEqual({ kind: "failed", reason: "forbidden" });
    const { store } = openWindow(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(store.save("a", ownBriefing, 0)).toEqual({ kind: "failed", reason: "forbidden" });
    expect(store.list()).toEqual({ drafts: [], broken: [], isForbidden: true });
    expect(store.list()).toBe(store.list());
    expect(store.load("a")).toBeUndefined();
    expect(store.remove("a")).toBe(false);
  });

  it("are not kept in a way that could not be read again", () => {
    const { store } = withStorage();
    store.save("a", ownBriefing, 0);
    expect(store.save("a", { ...ownBriefing, title: "x".repeat(121) }, 1)).toEqual({
      kind: "refused",
      problems: [{ field: "title", fault: "too-long", limit: 120 }],
    });
    expect(store.load("a")).toMatchObject({ revision: 1, briefing: ownBriefing });
  });

  it("tell of their changes, by this window and by others", () => {
    const { store, events } = withStorage();
    const onChange = vi.fn();
    const stop = store.subscribe(onChange);
    store.save("a", ownBriefing, 0);
    store.remove("a");
    expect(onChange).toHaveBeenCalledTimes(2);
    const stored = (key: string | null) => events.dispatchEvent(Object.assign(new Event("storage"), { key }));
    stored("another-site-key");
    expect(onChange).toHaveBeenCalledTimes(2);
    stored(`${KEY}a`);
    stored(null);
    expect(onChange).toHaveBeenCalledTimes(4);
    stop();
    stored(null);
    store.save("b", ownBriefing, 0);
    expect(onChange).toHaveBeenCalledTimes(4);
  });

  it("get ids that an address can carry", () => {
    const id = newDraftId((bytes) => bytes.fill(255));
    expect(id).toBe("73".repeat(10));
    expect(parsePresentQuery(`?draft=${newDraftId()}`).draft).toMatch(/^[a-z0-9]{20}$/);
  });
});
