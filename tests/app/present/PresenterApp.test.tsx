import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { installBrowser } from "../browser";
import { installChannels } from "./fakeChannels";
import { briefing, ID, openPresenting, pathOf, titles } from "./openPresenting";

installBrowser();
const channels = installChannels();
const CHANNEL = `belgian-city-partnerships:${ID}`;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  vi.useRealTimers();
  window.sessionStorage.clear();
});

const say = (data: object) => act(() => channels.say(CHANNEL, { version: 1, ...data }));
const LOOK = { width: 1024, height: 768, theme: "light" };
const state = (number: number, screenName = "slide", look: object = LOOK) =>
  say({ type: "state", from: "stage", number, screen: screenName, look });
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const press = (key: string) => fireEvent.keyDown(window, { key });
const isAt = (number: number) => {
  const region = screen.getByRole("region", { name: "This slide" });
  expect(within(region).getAllByRole("heading", { level: 2 }).at(-1)?.textContent).toBe(titles[number - 1]);
  expect(window.location.pathname).toBe(pathOf(number, "presenter"));
};
const shows = () => channels.posted.map(({ data }) => data).filter((data) => Object(data).type === "show");

describe("the presenter's window", () => {
  it("asks for the audience's window, and again while nobody answers", () => {
    openPresenting(2, "presenter");
    const hello = { name: CHANNEL, data: { version: 1, type: "hello", from: "presenter" } };
    expect(channels.posted).toEqual([hello]);
    expect(screen.getByText("No audience window is open.")).toBeTruthy();
    wait(4);
    expect(channels.posted).toEqual([hello, hello, hello]);
  });

  it("follows the audience's window, and says so until that has gone", () => {
    openPresenting(2, "presenter");
    state(4, "black");
    isAt(4);
    expect(screen.getByText("The audience window follows.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Black" }).getAttribute("aria-pressed")).toBe("true");
    say({ type: "bye", from: "stage" });
    expect(screen.getByText("No audience window is open.")).toBeTruthy();
    expect(shows()).toEqual([]);
  });

  it("takes a window that answers no more for gone, also beside a second presenter", () => {
    openPresenting(2, "presenter");
    state(2);
    wait(4);
    expect(screen.getByText("The audience window follows.")).toBeTruthy();
    say({ type: "hello", from: "presenter" });
    wait(1);
    expect(screen.getByText("No audience window is open.")).toBeTruthy();
  });

  it("leads the audience's window, by keys and by buttons", () => {
    openPresenting(2, "presenter");
    press("ArrowRight");
    isAt(3);
    fireEvent.click(screen.getByRole("button", { name: "Next slide" }));
    isAt(4);
    press("b");
    press("ArrowRight");
    isAt(4);
    const show = (number: number, screenName: string) => ({
      version: 1,
      type: "show",
      from: "presenter",
      number,
      screen: screenName,
    });
    expect(shows()).toEqual([show(3, "slide"), show(4, "slide"), show(4, "black"), show(4, "slide")]);
  });

  it("goes to a slide by its number, and begins anew after one that there is not", () => {
    openPresenting(2, "presenter");
    press("9");
    press("Enter");
    isAt(2);
    press("5");
    press("Enter");
    isAt(5);
  });

  it("skips no slide while a key is held", () => {
    openPresenting(1, "presenter");
    press("ArrowRight");
    for (let times = 0; times < 9; times += 1) fireEvent.keyDown(window, { key: "ArrowRight", repeat: true });
    isAt(2);
  });

  it("says that there is no such slide, until the next key", () => {
    openPresenting(2, "presenter");
    press("9");
    expect(screen.getByText("Slide 9")).toBeTruthy();
    press("Enter");
    expect(screen.getByText(/has 5 slides: there is no slide “9”\. This is slide 2\./)).toBeTruthy();
    press("ArrowRight");
    expect(screen.queryByText(/there is no slide/)).toBeNull();
  });

  it("leaves to the browser what is the stage's alone", () => {
    openPresenting(2, "presenter");
    for (const key of ["f", "F5", "Escape", "t", "s", "e"]) expect(press(key)).toBe(true);
  });

  it("changes the audience's colours, and takes those that its window has", () => {
    const { container } = openPresenting(2, "presenter");
    const theme = () => container.querySelector<HTMLElement>("[data-presenter-picture]")?.dataset.theme;
    expect(theme()).toBe("dark");
    state(2);
    expect(theme()).toBe("light");
    expect(press("t")).toBe(false);
    expect(channels.posted.at(-1)?.data).toEqual({
      version: 1,
      type: "theme",
      from: "presenter",
      theme: "dark",
    });
  });

  it("has the audience's shape, and what the audience sees on the last slide", () => {
    const { container } = openPresenting(5, "presenter");
    const picture = container.querySelector<HTMLElement>("[data-presenter-picture]");
    expect(picture?.getAttribute("style")).toBeNull();
    state(5);
    expect(picture?.style.getPropertyValue("--shape")).toBe(String(1024 / 768));
    expect(picture?.querySelector("svg[role=img][aria-label^='Code with the address']")).toBeTruthy();
  });

  it("tells its keys, and steps meanwhile by none of them", () => {
    openPresenting(2, "presenter");
    expect(press("?")).toBe(false);
    const dialog = screen.getByRole("dialog", { name: "Keys of the presenter window" });
    expect(within(dialog).getByText("Scroll the notes")).toBeTruthy();
    press("ArrowRight");
    isAt(2);
  });

  it("scrolls the notes by Shift with the arrows, and steps by the arrows alone", () => {
    const { container } = openPresenting(2, "presenter");
    const text = container.querySelector<HTMLElement>("[data-notes-text]");
    if (!text) throw new Error("There are no notes");
    text.style.lineHeight = "20px";
    expect(fireEvent.keyDown(document.body, { key: "ArrowDown", shiftKey: true })).toBe(false);
    expect(text.scrollTop).toBe(80);
    fireEvent.keyDown(document.body, { key: "ArrowUp", shiftKey: true });
    expect(text.scrollTop).toBe(0);
    isAt(2);
    fireEvent.keyDown(document.body, { key: "ArrowDown" });
    isAt(3);
  });

  it("points and zooms for the audience, once for each frame", () => {
    const { container } = openPresenting(2, "presenter");
    const picture = container.querySelector("[data-presenter-picture]");
    if (!picture) throw new Error("There is no picture");
    vi.spyOn(picture, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 100, 400, 200));
    const sent = (type: string) =>
      channels.posted.map(({ data }) => Object(data)).filter((data) => data.type === type);
    const frame = () => act(() => void vi.advanceTimersByTime(20));
    fireEvent.pointerMove(picture, { clientX: 120, clientY: 120 });
    frame();
    expect(sent("point")).toEqual([]);
    fireEvent.pointerDown(picture, { clientX: 200, clientY: 150, button: 0 });
    fireEvent.pointerMove(picture, { clientX: 250, clientY: 150 });
    fireEvent.pointerMove(picture, { clientX: 300, clientY: 200 });
    frame();
    expect(sent("point").map(({ at }) => at)).toEqual([{ x: 0.5, y: 0.5 }]);
    fireEvent.pointerUp(picture);
    frame();
    expect(sent("point").map(({ at }) => at)).toEqual([{ x: 0.5, y: 0.5 }, undefined]);
    fireEvent.doubleClick(picture, { clientX: 100, clientY: 300 });
    fireEvent.click(screen.getByRole("button", { name: "Whole slide" }));
    expect(sent("zoom").map(({ zoom }) => zoom)).toEqual([{ x: 0, y: 1, scale: 2 }, undefined]);
    expect(fireEvent.wheel(picture, { clientX: 100, clientY: 100, deltaY: -400 })).toBe(false);
    expect(sent("zoom").at(-1)?.zoom).toMatchObject({ x: 0, y: 0 });
  });

  it("knows that the audience is on the map, and keeps the steps made meanwhile", () => {
    openPresenting(2, "presenter");
    state(2);
    say({ type: "away", from: "stage", isLeaving: true });
    expect(screen.getByText("The audience is on the live map.")).toBeTruthy();
    wait(10);
    say({ type: "away", from: "stage" });
    press("ArrowRight");
    press("ArrowRight");
    isAt(4);
    expect(shows()).toEqual([]);
    expect(
      screen.getByText("The audience is on the live map. Slide 4 is shown when it is back."),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Bring the slides back" }));
    expect(channels.posted.at(-1)?.data).toEqual({ version: 1, type: "back", from: "presenter" });
    state(2);
    expect(shows()).toEqual([{ version: 1, type: "show", from: "presenter", number: 4, screen: "slide" }]);
    isAt(4);
    state(4);
    expect(screen.getByText("The audience window follows.")).toBeTruthy();
  });

  it("is not led astray by a tab that was left on the map, and forgets one that answers no more", () => {
    openPresenting(2, "presenter");
    state(2);
    say({ type: "away", from: "stage" });
    expect(screen.getByText("The audience window follows.")).toBeTruthy();
    say({ type: "away", from: "stage", isLeaving: true });
    wait(31);
    expect(screen.getByText("No audience window is open.")).toBeTruthy();
  });

  it("steps by itself where the browser cannot link windows, and says so", () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    openPresenting(2, "presenter");
    expect(screen.getByText(/This browser cannot link windows/)).toBeTruthy();
    press("ArrowRight");
    isAt(3);
  });

  it("goes with its channel", () => {
    const { unmount } = openPresenting(2, "presenter");
    unmount();
    expect(channels.open.size).toBe(0);
    expect(document.title).toBe(`Presenter window: ${briefing.title} – Belgian City Partnerships`);
  });
});

describe("the notes at one's own pace", () => {
  it("step by links and by the keys that do not scroll, at their own address", () => {
    openPresenting(2, "notes");
    const isAtNotes = (number: number) => {
      expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(titles[number - 1]);
      expect(window.location.pathname).toBe(pathOf(number, "notes"));
    };
    fireEvent.click(screen.getByRole("link", { name: "Next" }));
    isAtNotes(3);
    expect(document.title).toBe(`Notes: ${titles[2]} – Belgian City Partnerships`);
    expect(press("ArrowRight")).toBe(false);
    isAtNotes(4);
    expect(press("ArrowDown")).toBe(true);
    isAtNotes(4);
    press("ArrowLeft");
    isAtNotes(3);
  });

  it("leave every key to the browser that does nothing here", () => {
    openPresenting(5, "notes");
    for (const key of ["F5", "Escape", "f", "s", "1", "b", "ArrowRight"]) expect(press(key), key).toBe(true);
  });

  it("tell no other window", () => {
    openPresenting(2, "notes");
    press("ArrowRight");
    expect(channels.posted).toEqual([]);
  });
});
