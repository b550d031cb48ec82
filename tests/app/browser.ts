import { afterEach, beforeEach, vi } from "vitest";
import { frozenAtlas } from "../fixtures/frozenAtlas";

class QuietResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** What jsdom lacks of a browser, and an address to begin with. */
export function installBrowser(): void {
  beforeEach(() => {
    window.history.replaceState(null, "", "/");
    vi.stubGlobal("ResizeObserver", QuietResizeObserver);
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    // The real one would only say that it is not implemented.
    vi.spyOn(window, "scrollTo").mockReturnValue();
    Element.prototype.scrollTo = () => {};
    vi.stubGlobal("CSS", { escape: (text: string) => text });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.title = "";
    delete document.documentElement.dataset.theme;
  });
}

export type AtlasServer = {
  /** The addresses that were asked for. */
  asked: string[];
  /** Lets the answers that wait go out. */
  answer: () => void;
};

/** Stands for the server of the data: answers when told to, each time with the next of `statuses`, then with 200. */
export function stubAtlasServer(...statuses: number[]): AtlasServer {
  const server: AtlasServer = { asked: [], answer: () => {} };
  let waiting: (() => void)[] = [];
  let isOpen = false;
  server.answer = () => {
    isOpen = true;
    for (const go of waiting) go();
    waiting = [];
  };
  vi.stubGlobal("fetch", async (address: string) => {
    server.asked.push(address);
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
    const status = statuses.shift() ?? 200;
    return new Response(status === 200 ? JSON.stringify(frozenAtlas) : "", { status });
  });
  return server;
}
