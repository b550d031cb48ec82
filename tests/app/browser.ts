import { afterEach, beforeEach, vi } from "vitest";
import { frozenFileAt } from "../fixtures/frozenSite";

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

type Answer = number | string;

export type SiteServer = {
  /** The addresses that were asked for. */
  asked: string[];
  /** Lets the answers go out, those that wait too; but not for these addresses. */
  answer: (...held: string[]) => void;
};

/**
 * Stands for the server of the site's data: answers when told to. `answers` has for an address what is answered in
 * turn before the file itself is: a status, or a text in place of the file.
 */
export function stubSiteServer(answers: Record<string, Answer[]> = {}): SiteServer {
  const server: SiteServer = { asked: [], answer: () => {} };
  let waiting: { address: string; go: () => void }[] = [];
  let isHeld = (_address: string) => true;
  server.answer = (...held) => {
    isHeld = (address) => held.includes(address);
    const due = waiting.filter(({ address }) => !isHeld(address));
    waiting = waiting.filter(({ address }) => isHeld(address));
    for (const { go } of due) go();
  };
  vi.stubGlobal("fetch", async (address: string) => {
    server.asked.push(address);
    if (isHeld(address)) await new Promise<void>((go) => waiting.push({ address, go }));
    const next = answers[address]?.shift();
    if (typeof next === "number") return new Response("", { status: next });
    if (next !== undefined) return new Response(next);
    const file = frozenFileAt(address);
    return file === undefined ? new Response("", { status: 404 }) : new Response(JSON.stringify(file));
  });
  return server;
}
