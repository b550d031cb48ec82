import { afterEach, describe, expect, it, vi } from "vitest";
import { fileChannel } from "@/features/presentation/fileChannel";

afterEach(() => vi.restoreAllMocks());

/** Another window, and what was posted to it. */
function otherWindow() {
  const posted: unknown[] = [];
  const other = { closed: false, postMessage: (data: unknown) => posted.push(data) };
  return { other: other as unknown as Window & { closed: boolean }, posted };
}

const hear = (data: unknown, source: Window | null, origin = "null") =>
  window.dispatchEvent(new MessageEvent("message", { data, source, origin }));

describe("the channel of a file's two windows", () => {
  it("tells the window that it knows, and none that is closed", () => {
    const { other, posted } = otherWindow();
    const channel = fileChannel(new Set([other]))(() => {});
    channel?.send({ type: "back", from: "presenter" });
    Object.assign(other, { closed: true });
    channel?.send({ type: "back", from: "presenter" });
    expect(posted).toEqual([{ version: 1, type: "back", from: "presenter" }]);
    channel?.close();
  });

  it("hears what is understood, from files alone, and answers who has said it", () => {
    const heard = vi.fn();
    const channel = fileChannel(new Set())(heard);
    const { other, posted } = otherWindow();
    const hello = { version: 1, type: "hello", from: "presenter" };
    hear(hello, other, "https://elsewhere.example");
    hear("hello", other);
    hear(hello, null);
    channel?.send({ type: "bye", from: "stage" });
    expect(posted).toEqual([]);
    hear(hello, other);
    channel?.send({ type: "bye", from: "stage" });
    expect(posted).toHaveLength(1);
    expect(heard).toHaveBeenCalledTimes(2);
    channel?.close();
    hear(hello, other);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
