import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { CopyState, OfflineState } from "@/domain/offlineCopy";
import { OfflineDialog } from "@/features/offline/later/OfflineDialog";
import { OfflineSign } from "@/features/offline/later/OfflineSign";
import messages from "@/i18n/compiled/offline.en";

beforeAll(() => {
  // jsdom has the element without its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const ready: CopyState = {
  kind: "ready",
  facts: { version: "abc", isComplete: true, bytes: 4_300_000, updated: "2026-11-23" },
};
const stateOf = (state: Partial<OfflineState>): OfflineState => ({
  copy: ready,
  update: "none",
  look: "none",
  ...state,
});

function show(state: Partial<OfflineState>) {
  const actions = {
    keep: vi.fn(),
    remove: vi.fn(),
    look: vi.fn(),
    take: vi.fn(),
    reload: vi.fn(),
  };
  render(
    <OfflineDialog
      state={stateOf(state)}
      messages={messages}
      actions={actions}
      downloadBytes={920_000}
      storedBytes={33_000_000}
      toMegabytes={(bytes) => (bytes / 1e6).toFixed(1)}
      toDay={(day) => `day ${day}`}
      onClose={() => {}}
    />,
  );
  return actions;
}

describe("the sign", () => {
  it.each<[Partial<OfflineState>, string]>([
    [{ copy: { kind: "checking" } }, "Checking the copy"],
    [{ copy: { kind: "absent", why: "removed" } }, "Not kept offline"],
    [{ copy: { kind: "filling", bytes: 0, totalBytes: 0 } }, "Keeping offline: 0 %"],
    [{ copy: { kind: "filling", bytes: 999, totalBytes: 1000 } }, "Keeping offline: 99 %"],
    [{}, "Ready offline"],
    [{ copy: { kind: "failed", failure: "full" } }, "Not kept offline"],
    [{ copy: { kind: "impossible", why: "insecure" } }, "Not possible offline"],
    [{ update: "ready" }, "New version ready"],
    [{ update: "presenting" }, "New version ready"],
    [{ update: "elsewhere" }, "Earlier version"],
  ])("says how it stands: %j", (state, text) => {
    render(<OfflineSign state={stateOf(state)} messages={messages} onOpen={() => {}} />);
    expect(screen.getByRole("button").textContent).toBe(text);
  });
});

describe("the dialog", () => {
  it("says what is kept, its size, what it took to fetch, its day and version", () => {
    show({});
    const rows = [...document.querySelectorAll("dl > div")].map(({ textContent }) => textContent);
    expect(rows).toEqual([
      "On this device4.3 MB",
      "Downloaded, compressedabout 0.9 MB",
      "Data as ofday 2026-11-23",
      "Versionabc",
    ]);
  });

  it.each<[Partial<OfflineState>, string, "keep" | "remove" | "look" | "take" | "reload"]>([
    [{}, "Remove the offline copy", "remove"],
    [{}, "Look for a new version", "look"],
    [{ copy: { kind: "absent", why: "saving" } }, "Keep offline", "keep"],
    [{ copy: { kind: "filling", bytes: 1, totalBytes: 2 } }, "Stop", "remove"],
    [{ copy: { kind: "failed", failure: "network" } }, "Try again", "keep"],
    [{ update: "ready" }, "Load the new version", "take"],
    [{ update: "presenting" }, "Load the new version", "take"],
    [{ update: "elsewhere" }, "Load this page again", "reload"],
  ])("has a button for what can be done: %j, %s", async (state, name, action) => {
    const actions = show(state);
    await userEvent.click(screen.getByRole("button", { name, hidden: true }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it.each<[CopyState, RegExp]>([
    [{ kind: "absent", why: "removed" }, /About 0\.9 MB are downloaded/],
    [{ kind: "absent", why: "saving" }, /set to save data/],
    [{ kind: "absent", why: "large" }, /takes about 33\.0 MB of this device/],
    [{ kind: "failed", failure: "full" }, /no room left/],
    [{ kind: "failed", failure: "changed" }, /was changed while/],
    [{ kind: "impossible", why: "insecure" }, /begins with https/],
    [{ kind: "filling", bytes: 1_000_000, totalBytes: 4_000_000 }, /1\.0 of 4\.0 MB/],
  ])("says in words: %j", (copy, text) => {
    show({ copy });
    expect(screen.getByText(text)).toBeDefined();
  });
});
