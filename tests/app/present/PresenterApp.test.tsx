import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { installBrowser } from "../browser";
import { installChannels } from "./fakeChannels";
import { briefing, ID, openPresenting, pathOf, titles } from "./openPresenting";

installBrowser();
const channels = installChannels();
const CHANNEL = `belgian-city-partnerships:${ID}`;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  window.sessionStorage.clear();
});

const say = (data: object) => act(() => channels.say(CHANNEL, { version: 1, ...data }));
const state = (number: number, screenName = "slide") =>
  say({ type: "state", from: "stage", number, screen: screenName });
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

  it("leaves to the browser what is the stage's alone", () => {
    openPresenting(2, "presenter");
    for (const key of ["f", "F5", "Escape", "t", "?"]) expect(press(key)).toBe(true);
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
