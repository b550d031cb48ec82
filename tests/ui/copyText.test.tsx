import { afterEach, describe, expect, it, vi } from "vitest";
import { copyText } from "@/ui/copyText";

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, "execCommand");
  document.body.replaceChildren();
});

function stubClipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", { clipboard: { writeText } });
}

/** What the old way of copying would take: the selection of the field that has the focus. */
function stubCommand(isAllowed: boolean) {
  const copied: string[] = [];
  Object.defineProperty(document, "execCommand", {
    configurable: true,
    value: () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement)
        copied.push(field.value.slice(field.selectionStart, field.selectionEnd));
      return isAllowed;
    },
  });
  return copied;
}

describe("copying a text", () => {
  it("uses the clipboard where the browser has one", async () => {
    const writeText = vi.fn(async (_text: string) => {});
    stubClipboard(writeText);
    const copied = stubCommand(true);
    expect(await copyText("A\nB")).toBe(true);
    expect(writeText).toHaveBeenCalledExactlyOnceWith("A\nB");
    expect(copied).toEqual([]);
  });

  it.each([
    ["forbids it", () => stubClipboard(() => Promise.reject(new DOMException("no", "NotAllowedError")))],
    ["has none", () => vi.stubGlobal("navigator", {})],
  ])("falls back to the old way where the browser %s", async (_case, stub) => {
    stub();
    const copied = stubCommand(true);
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    expect(await copyText("A\nB")).toBe(true);
    expect(copied).toEqual(["A\nB"]);
    expect(document.querySelector("textarea")).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it("says where neither way works", async () => {
    vi.stubGlobal("navigator", {});
    stubCommand(false);
    expect(await copyText("A")).toBe(false);
    Reflect.deleteProperty(document, "execCommand");
    expect(await copyText("A")).toBe(false);
  });
});
