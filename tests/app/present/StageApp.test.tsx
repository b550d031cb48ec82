import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readSlidePlace } from "@/app/slidePlace";
import { installBrowser } from "../browser";
import { installChannels } from "./fakeChannels";
import { briefing, ID, openPresenting, pathOf, SITE_ADDRESS, titles } from "./openPresenting";

installBrowser();
const channels = installChannels();
const CHANNEL = `belgian-city-partnerships:${ID}`;

afterEach(() => window.sessionStorage.clear());

const isShown = (number: number) => {
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(titles[number - 1]);
  expect(window.location.pathname).toBe(pathOf(number));
};
const press = (key: string) => fireEvent.keyDown(window, { key });
const say = (data: unknown, name = CHANNEL) => act(() => channels.say(name, data));
const show = (number: unknown, screenName: unknown = "slide") =>
  say({ version: 1, type: "show", from: "presenter", number, screen: screenName });
const state = (number: number, screenName = "slide", look: object = {}) => ({
  name: CHANNEL,
  data: {
    version: 1,
    type: "state",
    from: "stage",
    number,
    screen: screenName,
    look: { width: window.innerWidth, height: window.innerHeight, theme: "dark", ...look },
  },
});

describe("the stage and its address", () => {
  it("keeps the address, the title and the links with the slide, in place of the last one", () => {
    openPresenting(2);
    isShown(2);
    const before = window.history.length;
    press("ArrowRight");
    isShown(3);
    expect(window.history.length).toBe(before);
    expect(document.title).toBe(`${titles[2]} – ${briefing.title} – Belgian City Partnerships`);
    expect(screen.getByLabelText("Next slide").getAttribute("href")).toBe(pathOf(4));
    expect(screen.getByLabelText("Notes").getAttribute("href")).toBe(pathOf(3, "notes"));
    expect(screen.getByLabelText("Explore on the live map").getAttribute("href")).toBe(
      "/cities/vilvoorde/?from=2015&to=2015",
    );
  });

  it("shows the slide of its address, whatever document answered", () => {
    openPresenting(2, "stage", pathOf(4));
    isShown(4);
  });

  it("shows the last slide for a number beyond it", () => {
    openPresenting(2, "stage", pathOf(99));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(titles.at(-1));
  });

  it("follows the browser's way back", () => {
    openPresenting(2);
    window.history.replaceState(null, "", pathOf(5));
    act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
    isShown(5);
  });

  it("takes colours and pace along, and says once what was asked for", () => {
    openPresenting(2, "stage", `${pathOf(2)}?theme=light&autoplay=20&asked=99`);
    expect(screen.getByText(/there is no slide “99”\. This is slide 2\./)).toBeTruthy();
    press("ArrowRight");
    isShown(3);
    expect(window.location.search).toBe("?autoplay=20&theme=light");
    expect(screen.queryByText(/there is no slide/)).toBeNull();
  });

  it("has the briefing's absolute address as a code on its last slide", () => {
    openPresenting(5);
    expect(
      screen.getByRole("img", { name: `Code with the address: ${SITE_ADDRESS}${pathOf(1)}` }),
    ).toBeTruthy();
  });

  it("is kept in mind when the reader goes to the live map, and forgotten when they are back", () => {
    const { unmount } = openPresenting(3);
    const link = screen.getByLabelText("Explore on the live map");
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link);
    expect(readSlidePlace()).toEqual({ href: pathOf(3), number: 3, channel: ID });
    unmount();
    openPresenting(3);
    expect(readSlidePlace()).toBeUndefined();
  });
});

describe("the stage and the presenter's window", () => {
  it("tells what it shows: at first, when asked, and with every step", () => {
    openPresenting(2);
    expect(channels.posted).toEqual([state(2)]);
    say({ version: 1, type: "hello", from: "presenter" });
    expect(channels.posted).toEqual([state(2), state(2)]);
    press("ArrowRight");
    press("b");
    expect(channels.posted.slice(2)).toEqual([state(3), state(3, "black")]);
  });

  it("goes where the presenter goes, and covers its screen", () => {
    const { container } = openPresenting(2);
    show(4);
    isShown(4);
    show(4, "black");
    expect(container.querySelector("[data-cover]")).toBeTruthy();
    show(5, "slide");
    isShown(5);
    expect(container.querySelector("[data-cover]")).toBeNull();
  });

  it("goes no further than its slides", () => {
    openPresenting(2);
    show(4000);
    isShown(titles.length);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "show 4"],
    ["another version", { version: 2, type: "show", from: "presenter", number: 4, screen: "slide" }],
    [
      "a slide that is no number",
      { version: 1, type: "show", from: "presenter", number: "4", screen: "slide" },
    ],
    ["slide 0", { version: 1, type: "show", from: "presenter", number: 0, screen: "slide" }],
    ["another screen", { version: 1, type: "show", from: "presenter", number: 4, screen: "red" }],
    ["another stage's state", { version: 1, type: "state", from: "stage", number: 4, screen: "black" }],
    ["another stage's hello", { version: 1, type: "hello", from: "stage" }],
  ])("does nothing where a window says %s", (_case, data) => {
    openPresenting(2);
    say(data);
    isShown(2);
    expect(channels.posted).toEqual([state(2)]);
  });

  it("does not hear another briefing's presenter", () => {
    openPresenting(2);
    say({ version: 1, type: "show", from: "presenter", number: 4, screen: "slide" }, `${CHANNEL}-2`);
    isShown(2);
  });

  it("says goodbye when it goes, and is back with the way back", () => {
    const { unmount } = openPresenting(2);
    const bye = { name: CHANNEL, data: { version: 1, type: "bye", from: "stage" } };
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(channels.posted.at(-1)).toEqual(bye);
    act(() => void window.dispatchEvent(new Event("pageshow")));
    expect(channels.posted.at(-1)).toEqual(state(2));
    unmount();
    expect(channels.posted.at(-1)).toEqual(bye);
    expect(channels.open.size).toBe(0);
  });

  it("tells its colours and its size when they change", () => {
    openPresenting(2);
    press("t");
    expect(channels.posted.at(-1)).toEqual(state(2, "slide", { theme: "light" }));
    press("t");
    vi.stubGlobal("innerWidth", 640);
    act(() => void window.dispatchEvent(new Event("resize")));
    expect(channels.posted.at(-1)).toEqual(state(2, "slide", { width: 640 }));
  });

  it("takes the presenter's colours", () => {
    openPresenting(2);
    for (const theme of ["light", "light", "dark"]) {
      say({ version: 1, type: "theme", from: "presenter", theme });
      expect(document.documentElement.dataset.theme).toBe(theme);
    }
  });

  it("shows where the presenter points, and no longer than they do", () => {
    const { container } = openPresenting(2);
    const pointer = container.querySelector<HTMLElement>("[data-remote-pointer]");
    expect(pointer?.hidden).toBe(true);
    say({ version: 1, type: "point", from: "presenter", at: { x: 0.25, y: 0.5 } });
    expect(pointer?.hidden).toBe(false);
    expect(pointer?.style.translate).toBe(`${window.innerWidth / 4}px ${window.innerHeight / 2}px`);
    say({ version: 1, type: "point", from: "presenter" });
    expect(pointer?.hidden).toBe(true);
    say({ version: 1, type: "point", from: "presenter", at: { x: 0, y: 0 } });
    say({ version: 1, type: "bye", from: "presenter" });
    expect(pointer?.hidden).toBe(true);
  });

  it("shows a slide as large as the presenter wants it, and the next one whole", () => {
    openPresenting(2);
    const zoom = { x: 0.25, y: 1, scale: 2 };
    const main = screen.getByRole("main");
    expect(main.getAttribute("style")).toBeNull();
    say({ version: 1, type: "zoom", from: "presenter", zoom });
    expect([main.style.scale, main.style.transformOrigin]).toEqual(["2", "25% 100%"]);
    expect(channels.posted.at(-1)).toEqual(state(2, "slide", { zoom }));
    show(3);
    expect(main.style.scale).toBe("");
    say({ version: 1, type: "zoom", from: "presenter", zoom });
    say({ version: 1, type: "zoom", from: "presenter" });
    expect(main.style.scale).toBe("");
  });

  it("keeps the presenter's clock, over reloads too", () => {
    const { unmount } = openPresenting(2);
    const run = { before: 5000, since: 1000 };
    say({ version: 1, type: "clock", from: "presenter", run });
    unmount();
    openPresenting(2);
    expect(channels.posted.at(-1)).toEqual(state(2, "slide", { run }));
  });

  it("says that it goes to the live map, and no goodbye", () => {
    openPresenting(3);
    const link = screen.getByLabelText("Explore on the live map");
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link);
    act(() => void window.dispatchEvent(new Event("pagehide")));
    const away = { version: 1, type: "away", from: "stage", isLeaving: true };
    expect(channels.posted.at(-1)).toEqual({ name: CHANNEL, data: away });
    act(() => void window.dispatchEvent(new Event("pageshow")));
    expect(channels.posted.at(-1)).toEqual(state(3));
  });

  it("works by itself where the browser cannot link windows", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const { unmount } = openPresenting(2);
    press("ArrowRight");
    isShown(3);
    unmount();
    expect(channels.posted).toEqual([]);
  });

  it("opens it beside itself, or says its address where the browser refuses", () => {
    const open = vi.spyOn(window, "open").mockReturnValue(window);
    openPresenting(2);
    press("s");
    expect(open).toHaveBeenCalledWith(pathOf(2, "presenter"), "presenter", expect.stringContaining("popup"));
    expect(screen.queryByText(/did not open a second window/)).toBeNull();
    open.mockReturnValue(null);
    press("s");
    expect(
      screen.getByText(new RegExp(`second window.*${window.location.origin}${pathOf(2, "presenter")}`)),
    ).toBeTruthy();
  });
});

describe("the colours of the stage", () => {
  afterEach(() => window.localStorage.clear());

  it("are dark at first, and those that were chosen from then on", () => {
    openPresenting(2);
    fireEvent.click(screen.getByLabelText("Light stage"));
    expect(document.documentElement.dataset.theme).toBe("light");
    expect(screen.getByLabelText("Dark stage")).toBeTruthy();
    expect(Object.values(window.localStorage)).toEqual(["light"]);
  });

  it("are those that the page began with", () => {
    document.documentElement.dataset.theme = "light";
    openPresenting(2);
    expect(screen.getByLabelText("Dark stage")).toBeTruthy();
  });
});
