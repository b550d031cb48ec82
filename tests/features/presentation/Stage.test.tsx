import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Stage, type StageProps } from "@/features/presentation/Stage";
import type { Screen } from "@/features/presentation/stageKeys";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { FRAME_TITLES, renderPresenting } from "./renderPresenting";

const briefing = briefingCalled("vilvoorde-columbus");
const titles = briefing.slides.map(({ title }) => title);
const count = titles.length;

function renderStage(props: Partial<StageProps> = {}) {
  const spies = {
    onShow: vi.fn(),
    onThemeToggle: vi.fn(),
    onPresenter: vi.fn((): string | undefined => undefined),
    onShare: vi.fn(),
    onLeave: vi.fn(),
    leave: vi.fn(),
  };
  function Place() {
    const [shown, setShown] = useState<{ number: number; screen: Screen }>({
      number: props.number ?? 2,
      screen: props.screen ?? "slide",
    });
    return (
      <Stage
        briefing={briefing}
        hrefs={{
          previous: shown.number > 1 ? `/present/x/${shown.number - 1}/` : undefined,
          next: shown.number < count ? `/present/x/${shown.number + 1}/` : undefined,
          explore: "/partnerships/vilvoorde--columbus/",
          notes: "/present/x/2/notes/",
        }}
        frameTitles={FRAME_TITLES}
        theme="dark"
        qr={{ briefing: <span>Code of the briefing</span>, slide: <span>Code of the slide</span> }}
        {...spies}
        {...props}
        {...shown}
        onShow={(number, nextScreen) => {
          spies.onShow(number, nextScreen);
          setShown({ number, screen: nextScreen });
        }}
      />
    );
  }
  const { container } = renderPresenting(<Place />);
  return { ...spies, container };
}

const shown = () => screen.getByRole("heading", { level: 1 }).textContent;
const isShown = (number: number) => expect(shown()).toBe(titles[number - 1]);
const control = (name: string) => screen.getByLabelText(name);
const cover = (container: HTMLElement) => container.querySelector<HTMLElement>("[data-cover]")?.dataset.cover;

function press(key: string, target: Element | Window = window, init: KeyboardEventInit = {}): boolean {
  const isLeftToBrowser = fireEvent.keyDown(target, { key, ...init });
  fireEvent.keyUp(target, { key });
  return isLeftToBrowser;
}

const HAND = { button: 0, isPrimary: true, pointerType: "mouse" };
const FINGER = { button: 0, isPrimary: true, pointerType: "touch" };

function drag(target: Element, [fromX, fromY]: number[], [toX, toY]: number[], pointer = FINGER): void {
  fireEvent.pointerDown(target, { clientX: fromX, clientY: fromY, ...pointer });
  fireEvent.pointerMove(target, { clientX: toX, clientY: toY, ...pointer });
  fireEvent.pointerUp(target, { clientX: toX, clientY: toY, ...pointer });
}

beforeAll(() => {
  // jsdom has the element without its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document.documentElement, "requestFullscreen");
});

describe("the keys of the stage", () => {
  it("step forward and back, and are not the browser's then", () => {
    renderStage();
    isShown(2);
    expect(press("ArrowRight")).toBe(false);
    isShown(3);
    expect(press("PageUp")).toBe(false);
    isShown(2);
    expect(press(" ")).toBe(false);
    isShown(3);
    expect(press(" ", window, { shiftKey: true })).toBe(false);
    isShown(2);
    expect(press("a")).toBe(true);
    isShown(2);
  });

  it("skip no slide while they are held", () => {
    const { onShow } = renderStage({ number: 1 });
    fireEvent.keyDown(window, { key: "ArrowRight" });
    for (let times = 0; times < 20; times += 1)
      expect(fireEvent.keyDown(window, { key: "ArrowRight", repeat: true })).toBe(false);
    isShown(2);
    expect(onShow).toHaveBeenCalledTimes(1);
  });

  it("are the browser's with Control, Alt or the Windows key", () => {
    renderStage();
    for (const held of ["ctrlKey", "altKey", "metaKey"])
      expect(press("ArrowRight", window, { [held]: true })).toBe(true);
    isShown(2);
  });

  it("go to a slide by its number, and say what was typed", () => {
    renderStage();
    press("5");
    expect(screen.getByText("Slide 5")).toBeTruthy();
    press("Enter");
    isShown(5);
    expect(screen.queryByText("Slide 5")).toBeNull();
  });

  it("say that there is no such slide, and begin anew", () => {
    renderStage();
    press("9");
    press("Enter");
    isShown(2);
    expect(
      screen.getByText("This briefing has 5 slides: there is no slide “9”. This is slide 2."),
    ).toBeTruthy();
    press("4");
    press("Enter");
    isShown(4);
    expect(screen.queryByText(/there is no slide/)).toBeNull();
  });

  it("cover the screen, and uncover it with the first step", () => {
    const { container } = renderStage();
    press("b");
    expect(cover(container)).toBe("black");
    expect(screen.getByText("The screen is black. Press B or any step key to go on.")).toBeTruthy();
    press("ArrowRight");
    expect(cover(container)).toBeUndefined();
    isShown(2);
    press("ArrowRight");
    isShown(3);
  });

  it("uncover the screen with Escape, and leave with the next", () => {
    const { container, leave } = renderStage();
    press("w");
    expect(cover(container)).toBe("white");
    press("Escape");
    expect(cover(container)).toBeUndefined();
    expect(leave).not.toHaveBeenCalled();
    press("Escape");
    expect(leave).toHaveBeenCalledOnce();
  });

  it.each(["Enter", " "])("leave %j to the link or button that has the focus", (key) => {
    const { onShow } = renderStage();
    for (const name of ["Next slide", "Share", "Explore on the live map"]) {
      control(name).focus();
      expect(press(key, control(name))).toBe(true);
    }
    expect(onShow).not.toHaveBeenCalled();
    // Any other key is the stage's there too.
    press("ArrowRight", control("Share"));
    isShown(3);
  });

  it("show themselves, and are the dialog's while it is open", () => {
    renderStage();
    press("?");
    expect(screen.getByRole("dialog")).toBeTruthy();
    press("ArrowRight");
    isShown(2);
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    press("ArrowRight");
    isShown(3);
  });

  it("leads to the editor of a briefing of the reader's own, and of no other", () => {
    renderStage();
    expect(screen.queryByRole("link", { name: "Edit this briefing" })).toBeNull();
    cleanup();
    renderStage({ hrefs: { notes: "/notes/", edit: "/present/own/?draft=a&as=edit" } });
    expect(control("Edit this briefing").getAttribute("href")).toBe("/present/own/?draft=a&as=edit");
  });

  it("change the colours, and open the presenter's window or say its address", () => {
    const { onThemeToggle, onPresenter } = renderStage();
    press("t");
    expect(onThemeToggle).toHaveBeenCalledOnce();
    press("s");
    expect(screen.queryByText(/second window/)).toBeNull();
    onPresenter.mockReturnValue("https://example.org/p/");
    press("s");
    expect(screen.getByText(/did not open a second window.*https:\/\/example\.org\/p\/$/)).toBeTruthy();
  });

  it("have the laser pointer while L is held, and never longer", () => {
    const { container } = renderStage();
    const isOn = () => container.querySelector("[data-laser]") !== null;
    fireEvent.keyDown(window, { key: "l" });
    expect(isOn()).toBe(true);
    fireEvent.keyUp(window, { key: "L" });
    expect(isOn()).toBe(false);
    fireEvent.keyDown(window, { key: "l" });
    fireEvent.blur(window);
    expect(isOn()).toBe(false);
    isShown(2);
  });
});

describe("full screen", () => {
  it("that is refused gives a sentence, gone with the next slide", async () => {
    renderStage();
    document.documentElement.requestFullscreen = () => Promise.reject(new TypeError("Not allowed"));
    press("f");
    await act(async () => {});
    expect(screen.getByText(/This browser did not allow full screen/)).toBeTruthy();
    press("ArrowRight");
    expect(screen.queryByText(/This browser did not allow full screen/)).toBeNull();
  });

  it("that the browser does not have gives the same sentence", async () => {
    renderStage();
    fireEvent.click(control("Full screen"));
    await act(async () => {});
    expect(screen.getByText(/This browser did not allow full screen/)).toBeTruthy();
  });

  it("that is allowed gives none", async () => {
    renderStage();
    const request = vi.fn(async () => {});
    document.documentElement.requestFullscreen = request;
    press("f");
    await act(async () => {});
    expect(request).toHaveBeenCalledOnce();
    expect(screen.queryByText(/did not allow/)).toBeNull();
  });
});

describe("a pointer on the stage", () => {
  const slide = () => screen.getByRole("main");

  it("goes on by a click, and by a touch", () => {
    renderStage();
    drag(slide(), [300, 300], [302, 301], HAND);
    isShown(3);
    drag(slide(), [300, 300], [300, 300]);
    isShown(4);
  });

  it("does not go on by a click on a control, but does what that says", () => {
    const { onShow, onShare } = renderStage();
    for (const name of ["Share", "Keys", "Explore on the live map"])
      drag(control(name), [0, 0], [0, 0], HAND);
    drag(screen.getByRole("navigation"), [0, 0], [0, 0], HAND);
    expect(onShow).not.toHaveBeenCalled();
    fireEvent.click(control("Share"));
    expect(onShare).toHaveBeenCalledOnce();
    fireEvent.click(control("Next slide"));
    isShown(3);
  });

  it("goes on by no other button than the first", () => {
    const { onShow } = renderStage();
    drag(slide(), [9, 9], [9, 9], { ...HAND, button: 2 });
    expect(onShow).not.toHaveBeenCalled();
  });

  it("goes on by a swipe to the left, and back by one to the right", () => {
    renderStage();
    drag(slide(), [300, 300], [200, 320]);
    isShown(3);
    drag(slide(), [200, 300], [300, 280]);
    isShown(2);
  });

  it.each([
    ["down", [300, 100], [320, 300]],
    ["too short", [300, 300], [270, 300]],
  ])("does nothing by a swipe that is %s", (_case, from, to) => {
    const { onShow } = renderStage();
    drag(slide(), from, to);
    expect(onShow).not.toHaveBeenCalled();
  });

  it("does nothing by a drag of the mouse", () => {
    const { onShow } = renderStage();
    drag(slide(), [300, 300], [100, 300], HAND);
    expect(onShow).not.toHaveBeenCalled();
  });

  it("shows the laser where it is pressed and held, and does not go on", () => {
    const { onShow, container } = renderStage();
    fireEvent.pointerDown(slide(), { clientX: 40, clientY: 50, ...HAND });
    expect(container.querySelector("[data-laser]")).toBeNull();
    act(() => void vi.advanceTimersByTime(400));
    expect(container.querySelector("[data-laser]")).toBeTruthy();
    fireEvent.pointerMove(slide(), { clientX: 60, clientY: 70, ...HAND });
    fireEvent.pointerUp(slide(), { clientX: 41, clientY: 50, ...HAND });
    expect(container.querySelector("[data-laser]")).toBeNull();
    expect(onShow).not.toHaveBeenCalled();
  });

  it("shows no laser for a finger that swipes slowly", () => {
    const { container } = renderStage();
    fireEvent.pointerDown(slide(), { clientX: 300, clientY: 50, ...FINGER });
    fireEvent.pointerMove(slide(), { clientX: 280, clientY: 50, ...FINGER });
    act(() => void vi.advanceTimersByTime(1000));
    expect(container.querySelector("[data-laser]")).toBeNull();
    fireEvent.pointerUp(slide(), { clientX: 200, clientY: 50, ...FINGER });
    isShown(3);
  });

  it("neither goes on nor leaves the laser on where two fingers zoom", () => {
    const { onShow, container } = renderStage();
    const second = { ...FINGER, isPrimary: false };
    fireEvent.pointerDown(slide(), { clientX: 100, clientY: 100, ...FINGER });
    fireEvent.pointerDown(slide(), { clientX: 200, clientY: 200, ...second });
    fireEvent.pointerUp(slide(), { clientX: 20, clientY: 100, ...FINGER });
    fireEvent.pointerUp(slide(), { clientX: 300, clientY: 200, ...second });
    act(() => void vi.advanceTimersByTime(1000));
    expect(onShow).not.toHaveBeenCalled();
    expect(container.querySelector("[data-laser]")).toBeNull();
  });

  it("that the browser takes away does nothing", () => {
    const { onShow, container } = renderStage();
    fireEvent.pointerDown(slide(), { clientX: 100, clientY: 100, ...FINGER });
    fireEvent.pointerCancel(slide(), FINGER);
    act(() => void vi.advanceTimersByTime(1000));
    fireEvent.pointerUp(slide(), { clientX: 100, clientY: 100, ...FINGER });
    expect(onShow).not.toHaveBeenCalled();
    expect(container.querySelector("[data-laser]")).toBeNull();
  });

  it("is hidden when it has not moved for a while, with the controls, and is back with a move", () => {
    const { container } = renderStage();
    const isStill = () => container.querySelector("[data-still]") !== null;
    expect(isStill()).toBe(false);
    act(() => void vi.advanceTimersByTime(2600));
    expect(isStill()).toBe(true);
    fireEvent.pointerMove(slide(), { clientX: 5, clientY: 5, ...HAND });
    expect(isStill()).toBe(false);
  });
});

describe("slides that go on by themselves", () => {
  const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

  it("begin again after the last", () => {
    renderStage({ autoplay: 10, number: count - 1 });
    wait(9);
    isShown(count - 1);
    wait(1);
    isShown(count);
    wait(10);
    isShown(1);
    wait(10);
    isShown(2);
  });

  it("show a code to take along, also on the last slide, which then needs none of its own", () => {
    renderStage({ autoplay: 10, number: count - 1 });
    expect(screen.getByText("Code of the slide")).toBeTruthy();
    expect(screen.queryByText("Code of the briefing")).toBeNull();
    wait(10);
    expect(screen.getByText("Code of the slide")).toBeTruthy();
    expect(screen.queryByText("Code of the briefing")).toBeNull();
  });

  it.each(["pointerDown", "keyDown", "wheel"] as const)("wait after a %s until nobody is there", (name) => {
    renderStage({ autoplay: 10, number: 1 });
    wait(5);
    fireEvent[name](window, name === "keyDown" ? { key: "a" } : {});
    expect(screen.getByText("Paused. Goes on by itself.")).toBeTruthy();
    wait(29);
    isShown(1);
    wait(2);
    expect(screen.getByText("Take it along")).toBeTruthy();
    wait(10);
    isShown(2);
  });

  it("do not, where the address does not say so", () => {
    renderStage({ number: 1 });
    wait(600);
    isShown(1);
  });
});

describe("the controls of the stage", () => {
  it("name the place, and are links where a way leads on", () => {
    renderStage({ number: 2 });
    expect(screen.getByText("Slide 2 of 5", { selector: "nav *" })).toBeTruthy();
    expect(control("Previous slide").getAttribute("href")).toBe("/present/x/1/");
    expect(control("Previous slide").getAttribute("rel")).toBe("prev");
    expect(control("Next slide").getAttribute("href")).toBe("/present/x/3/");
    expect(control("Next slide").getAttribute("rel")).toBe("next");
    expect(control("Notes").getAttribute("href")).toBe("/present/x/2/notes/");
  });

  it.each([
    [1, "Previous slide"],
    [count, "Next slide"],
  ])("have no step beyond slide %d", (number, name) => {
    renderStage({ number });
    expect(screen.queryByLabelText(name)).toBeNull();
  });

  it.each([
    [2, "Previous slide", "Next slide"],
    [count - 1, "Next slide", "Previous slide"],
  ])("keep the focus where the step from slide %d is the last one", (number, pressed, left) => {
    renderStage({ number });
    control(pressed).focus();
    fireEvent.click(control(pressed));
    expect(screen.queryByLabelText(pressed)).toBeNull();
    expect(document.activeElement).toBe(control(left));
  });

  it("leave a click with a key held to the browser", () => {
    const { onShow } = renderStage();
    expect(fireEvent.click(control("Next slide"), { ctrlKey: true })).toBe(true);
    expect(onShow).not.toHaveBeenCalled();
    expect(fireEvent.click(control("Next slide"))).toBe(false);
  });

  it("keep the slide in mind before they lead to the live map", () => {
    const { onLeave } = renderStage();
    const link = control("Explore on the live map");
    link.addEventListener("click", (event) => event.preventDefault());
    fireEvent.click(link);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it("say the notice of the address until something else is to be said", () => {
    renderStage({ notice: "There is no slide 99." });
    expect(screen.getByText("There is no slide 99.").getAttribute("role")).toBe("status");
  });
});
