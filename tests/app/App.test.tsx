import { act, configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { pagesOf } from "@/domain/pagesOf";
import type { LiveFrameProps } from "@/features/map/later/LiveFrame";
import { parsePath } from "@/url-state/paths";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { installBrowser, stubSiteServer } from "./browser";
import { clickIsAnswered, follow, wakeUp } from "./wakeUp";

// Leaflet has a test of its own; here the marks alone, and a button for what it is told and tells.
vi.mock("@/features/map/later/LiveFrame", async () => {
  const { useEffect } = await import("react");
  const { frameOf } = await import("@/content/frameOf");
  const { MarkLink } = await import("@/features/map/MarkLink");
  return {
    LiveFrame({ frame, picture, camera, onReady, onMove }: LiveFrameProps) {
      useEffect(() => onReady(frame), [frame, onReady]);
      const place = camera ? `${camera.zoom}/${camera.center.lat}/${camera.center.lng}` : "the page's view";
      const moved = { center: { lat: 50.123456, lng: 4.5 }, zoom: 8.005 };
      return (
        <>
          {picture.marks
            .filter((mark) => frameOf(mark) === frame)
            .map((mark) => (
              <MarkLink key={mark.id} mark={mark} />
            ))}
          <button type="button" onClick={() => onMove(frame, moved)}>
            {`move ${frame} from ${place}`}
          </button>
        </>
      );
    },
  };
});

installBrowser();

// Pages are whole: finding things in them by role takes its time on a busy machine. No style sheet hides anything
// here, so that need not be looked for.
configure({ defaultHidden: true });

const heading = () => screen.getByRole("heading", { level: 1 });

const markOf = (name: string) =>
  screen.getByRole("link", { name: new RegExp(`^${name}, (Belgium|United States): `) });

const noticesShown = () =>
  within(screen.getByRole("status", { name: "Notices" }))
    .queryAllByRole("listitem")
    .map(({ textContent }) => textContent?.trim());

async function goBack(): Promise<void> {
  await act(async () => {
    const hasGone = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
    window.history.back();
    await hasGone;
  });
}

describe("a page that wakes up", () => {
  it.each([
    ["at its address", "/cities/verviers/"],
    ["with a theme", "/cities/verviers/?theme=dark"],
    ["with a moved frame", "/cities/verviers/?be=8/50/5"],
    ["with a bad parameter", "/cities/verviers/?be=x"],
  ])("is what its HTML says, without a mismatch, %s", (_case, address) => {
    stubSiteServer();
    const { onRecoverableError } = wakeUp({ kind: "city", id: "verviers" }, address);
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(heading().textContent).toBe("Verviers");
    expect(screen.getAllByRole("main").length).toBe(1);
    expect(document.title).toBe("Verviers: Belgian City Partnerships");
  });

  it("can be read while its data and the index are still on their way, and asks for nothing else", async () => {
    const server = stubSiteServer();
    wakeUp({ kind: "home" });
    await waitFor(() => expect(server.asked.toSorted()).toEqual(["/data/index.en.json", "/page.json"]));
    expect(heading().textContent).toBe("Belgian cities and their U.S. counterparts");
    expect(noticesShown()).toEqual([]);
  });

  it("has links past the header to text and map", () => {
    stubSiteServer();
    wakeUp({ kind: "home" });
    for (const name of ["Skip to the text", "Skip to the map"]) {
      const target = screen.getByRole("link", { name }).getAttribute("href")?.slice(1) ?? "";
      expect(document.getElementById(target)?.tabIndex).toBe(-1);
    }
  });

  it("gets its lines and its moving maps", async () => {
    stubSiteServer();
    wakeUp({ kind: "home" });
    const lines = await screen.findByRole("group", { name: "Connections" });
    // Eight pairs, of which one joint delegation makes four one line.
    expect(within(lines).getAllByRole("link").length).toBe(5);
    expect(await screen.findByRole("button", { name: /^move us/ })).toBeDefined();
    expect(await screen.findByRole("button", { name: /^move be/ })).toBeDefined();
  });
});

describe("following a link", () => {
  it("shows the page, names the tab, remembers the way back and takes the focus along", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" });
    const before = window.history.length;
    await follow(() => markOf("Verviers"));
    await waitFor(() => expect(heading().textContent).toBe("Verviers"));
    expect(document.title).toBe("Verviers: Belgian City Partnerships");
    expect(window.location.pathname).toBe("/cities/verviers/");
    expect(window.history.length).toBe(before + 1);
    expect(document.activeElement).toBe(heading());
    await goBack();
    expect(heading().textContent).toBe("Belgian cities and their U.S. counterparts");
    expect(document.title).toMatch(/^Belgian City Partnerships/);
  });

  it("to a record goes to it on its page", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "program", id: "city-pair" });
    const findLink = () => document.querySelector<HTMLElement>('#text a[href^="/cities/"][href*="#"]');
    const [, fragment = ""] = findLink()?.getAttribute("href")?.split("#") ?? [];
    await follow(() => findLink() ?? document.body);
    await waitFor(() => expect(window.location.hash).toBe(`#${fragment}`));
    expect(heading().textContent).not.toMatch(/City Pair/);
    expect(document.getElementById(fragment)).not.toBeNull();
  });

  it("on the page that is shown adds nothing to read and moves no focus", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" }, "/?be=8/50/4.5");
    await follow(() => screen.getByRole("link", { name: "Show all" }));
    expect(window.location.search).toBe("");
    expect(document.activeElement).toBe(document.body);
    expect(screen.queryByRole("link", { name: "Show all" })).toBeNull();
  });

  it("keeps the theme and drops moved frames", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" }, "/?theme=dark&be=8/50/4.5");
    expect(markOf("Verviers").getAttribute("href")).toBe("/cities/verviers/?theme=dark");
    await follow(() => markOf("Verviers"));
    expect(window.location.search).toBe("?theme=dark");
  });

  it("to the licences is left to the browser: their list is in that page's HTML alone", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" });
    await follow(() => markOf("Verviers"));
    const [licences] = screen.getAllByRole("link", { name: "Licenses" });
    expect(licences && clickIsAnswered(licences)).toBe(false);
  });

  it("at the end of a drag over the map is none", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" });
    await follow(() => markOf("Verviers"));
    await goBack();
    const mark = markOf("Verviers");
    mark.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true, clientX: 10, clientY: 10 }));
    expect(clickIsAnswered(mark, { detail: 1, clientX: 60, clientY: 10 })).toBe(true);
    expect(window.location.pathname).toBe("/");
    mark.dispatchEvent(new MouseEvent("pointerdown", { bubbles: true, clientX: 10, clientY: 10 }));
    expect(clickIsAnswered(mark, { detail: 1, clientX: 12, clientY: 12 })).toBe(true);
    expect(window.location.pathname).toBe("/cities/verviers/");
  });
});

describe("Back and Forward", () => {
  it("give the focus back to the link that led away, or say the page by its heading", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" });
    await follow(() => markOf("Verviers"));
    await waitFor(() => expect(heading().textContent).toBe("Verviers"));
    await goBack();
    await waitFor(() => expect(heading().textContent).toMatch(/^Belgian cities/));
    expect(document.activeElement).toBe(markOf("Verviers"));
    act(() => document.body.focus());
    const focused: unknown[] = [];
    heading().addEventListener("focus", ({ target }) => focused.push(target));
    await act(async () => {
      const hasGone = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
      window.history.forward();
      await hasGone;
    });
    await waitFor(() => expect(heading().textContent).toBe("Verviers"));
    expect(document.activeElement).toBe(heading());
    expect(focused, "said once").toHaveLength(1);
  });
});

describe("the Escape key", () => {
  it.each(["/", "/?be=8/50/4.5"])("leaves no page and moves no map, at %s", async (address) => {
    stubSiteServer().answer();
    wakeUp({ kind: "home" }, address);
    if (address === "/") {
      await follow(() => markOf("Verviers"));
      await waitFor(() => expect(heading().textContent).toBe("Verviers"));
    }
    const { href } = window.location;
    const before = window.history.length;
    await userEvent.keyboard("{Escape}{Escape}");
    expect(window.location.href).toBe(href);
    expect(window.history.length).toBe(before);
  });
});

describe("data that does not come", () => {
  it.each(["/page.json", "/data/index.en.json"])(
    "is told of %s, leaves the page readable, and can be asked for again",
    async (address) => {
      const server = stubSiteServer({ [address]: [500, 503] });
      server.answer();
      wakeUp({ kind: "home" });
      await waitFor(() => expect(noticesShown()[0]).toMatch(/^Some data could not be loaded\./));
      const countAsked = () => server.asked.filter((one) => one === address).length;
      expect(countAsked()).toBe(2);
      expect(heading().textContent).toBe("Belgian cities and their U.S. counterparts");
      await userEvent.click(screen.getByRole("button", { name: "Try again" }));
      await waitFor(() => expect(noticesShown()).toEqual([]));
      expect(countAsked()).toBe(3);
      await follow(() => markOf("Verviers"));
      await waitFor(() => expect(heading().textContent).toBe("Verviers"));
    },
  );

  it("is not told again once it has been dismissed", async () => {
    stubSiteServer({ "/page.json": [500, 500, 500, 500] }).answer();
    wakeUp({ kind: "home" });
    await userEvent.click(await screen.findByRole("button", { name: "Dismiss" }));
    expect(noticesShown()).toEqual([]);
  });
});

describe("an address that cannot be used as it is", () => {
  it("is told of what was left out, each thing once", () => {
    stubSiteServer();
    wakeUp({ kind: "home" }, "/?be=1/2&theme=dark&viwe=%3Cscript%3E&utm_source=x");
    expect(noticesShown()).toEqual([
      "The value “1/2” for “be” in this link cannot be used. It was left out.",
      "This link has a setting that this page does not know: “viwe”. It was left out.",
    ]);
    expect(document.documentElement.dataset.theme).toBe("dark");
  });

  it("is told of a key only once, however often it stands there", () => {
    stubSiteServer();
    const complain = vi.spyOn(console, "error").mockReturnValue();
    wakeUp({ kind: "home" }, "/?viwe=1&viwe=2&theme=dark&theme=dark&theme=light");
    const notices = noticesShown();
    expect(notices.filter((text, index) => notices.indexOf(text) !== index)).toEqual([]);
    expect(complain).not.toHaveBeenCalled();
  });

  it("is not told of any more once that was dismissed", async () => {
    stubSiteServer();
    wakeUp({ kind: "home" }, "/?viwe=1");
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(noticesShown()).toEqual([]);
  });

  it("of a record that is not in the atlas shows the not-found page", async () => {
    stubSiteServer().answer();
    wakeUp({ kind: "not-found" }, "/cities/nowhere/");
    await waitFor(() => expect(document.title).toBe("Page not found: Belgian City Partnerships"));
    expect(heading().textContent).toBe("Page not found");
    expect(window.location.pathname).toBe("/cities/nowhere/");
  });

  it("in a language that is not published leads on to pages that exist", async () => {
    const server = stubSiteServer();
    wakeUp({ kind: "not-found" }, "/nl/cities/antwerp/");
    const published = new Set(pagesOf(frozenAtlas).map((page) => JSON.stringify({ page, locale: "en" })));
    const dead = screen
      .getAllByRole("link")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href.startsWith("/") && href.endsWith("/"))
      // A document of its own, in the language of this one.
      .filter((href) => href !== "/present/")
      .filter((href) => !published.has(JSON.stringify(parsePath(href))));
    expect(dead).toEqual([]);
    await waitFor(() => expect(server.asked).toEqual(["/data/index.en.json"]));
  });
});

describe("the theme", () => {
  it("is switched in the page and in the address, without a step in the history", async () => {
    stubSiteServer();
    wakeUp({ kind: "city", id: "genk" }, "/cities/genk/#genk-conference");
    const before = window.history.length;
    await userEvent.click(screen.getByRole("button", { name: "Switch to dark colors" }));
    expect(window.location.href).toMatch(/\/cities\/genk\/\?theme=dark#genk-conference$/);
    expect(document.documentElement.dataset.theme).toBe("dark");
    await userEvent.click(screen.getByRole("button", { name: "Switch to light colors" }));
    expect(window.location.search).toBe("");
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(window.history.length).toBe(before);
  });

  it("leaves a mistyped address as the reader typed it", async () => {
    stubSiteServer();
    wakeUp({ kind: "not-found" }, "/no/such/page/");
    await userEvent.click(screen.getByRole("button", { name: "Switch to dark colors" }));
    expect(window.location.pathname).toBe("/no/such/page/");
  });
});

describe("a frame that the reader moves", () => {
  it("is written into the address, rounded, without a step in the history", async () => {
    stubSiteServer();
    wakeUp({ kind: "home" });
    const before = window.history.length;
    await userEvent.click(await screen.findByRole("button", { name: "move be from the page's view" }));
    expect(window.location.search).toBe("?be=8.01/50.1235/4.5");
    expect(window.history.length).toBe(before);
    expect(screen.getByRole("button", { name: "move be from 8.01/50.1235/4.5" })).toBeDefined();
    expect(screen.getByRole("button", { name: "move us from the page's view" })).toBeDefined();
    expect(screen.getByRole("link", { name: "Show all" })).toBeDefined();
  });

  it("keeps the other frame where it was moved to", async () => {
    stubSiteServer();
    wakeUp({ kind: "home" }, "/?us=4/39/-98");
    await userEvent.click(await screen.findByRole("button", { name: "move be from the page's view" }));
    expect(window.location.search).toBe("?be=8.01/50.1235/4.5&us=4/39/-98");
  });
});
