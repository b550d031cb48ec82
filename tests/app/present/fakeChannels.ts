import { afterEach, beforeEach, vi } from "vitest";

type Posted = { name: string; data: unknown };

/** The windows of one test: what was posted, and a voice of another window. */
export type FakeChannels = {
  posted: Posted[];
  open: Set<{ name: string }>;
  /** Another window says something; it reaches all that listen now. */
  say: (name: string, data: unknown) => void;
};

/** Stands for the browser's channels: messages arrive at once. */
export function installChannels(): FakeChannels {
  const channels: FakeChannels = { posted: [], open: new Set(), say: () => {} };
  beforeEach(() => {
    const open = new Set<FakeChannel>();
    const deliver = (name: string, data: unknown, sender?: FakeChannel) => {
      for (const one of open) if (one !== sender && one.name === name) one.onmessage?.({ data });
    };
    class FakeChannel {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      readonly name: string;
      constructor(name: string) {
        this.name = name;
        open.add(this);
      }
      postMessage(data: unknown) {
        if (!open.has(this)) throw new DOMException("Closed", "InvalidStateError");
        channels.posted.push({ name: this.name, data });
        deliver(this.name, structuredClone(data), this);
      }
      close() {
        open.delete(this);
      }
    }
    channels.posted = [];
    channels.open = open;
    channels.say = deliver;
    vi.stubGlobal("BroadcastChannel", FakeChannel);
  });
  afterEach(() => vi.unstubAllGlobals());
  return channels;
}
