import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readStored, type StorageKind, writeStored } from "@/ui/storedText";

const KINDS: StorageKind[] = ["session", "local"];

beforeEach(() => {
  window.sessionStorage.clear();
  window.localStorage.clear();
});

afterEach(() => vi.restoreAllMocks());

describe.each(KINDS)("a text of the %s storage", (kind) => {
  it("is read as it was written, and gone when it is removed", () => {
    expect(readStored(kind, "key")).toBeUndefined();
    expect(writeStored(kind, "key", "Liège")).toBe(true);
    expect(readStored(kind, "key")).toBe("Liège");
    expect(writeStored(kind, "key", "")).toBe(true);
    expect(readStored(kind, "key")).toBe("");
    expect(writeStored(kind, "key", undefined)).toBe(true);
    expect(readStored(kind, "key")).toBeUndefined();
  });

  it("is in no other storage", () => {
    writeStored(kind, "key", "x");
    expect(readStored(kind === "session" ? "local" : "session", "key")).toBeUndefined();
  });

  it("is not there where the browser forbids storing, and writing says so", () => {
    vi.spyOn(window, `${kind}Storage`, "get").mockImplementation(() => {
      throw new DOMException("No", "SecurityError");
    });
    expect(readStored(kind, "key")).toBeUndefined();
    expect(writeStored(kind, "key", "x")).toBe(false);
    expect(writeStored(kind, "key", undefined)).toBe(false);
  });

  it("is not written where there is no room", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("No", "QuotaExceededError");
    });
    expect(writeStored(kind, "key", "x")).toBe(false);
  });
});
