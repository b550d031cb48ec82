import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { PresenterView } from "@/features/presentation/PresenterView";
import { item } from "../../domain/buildAtlas";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { FRAME_TITLES, renderPresenting } from "./renderPresenting";

const briefing = briefingCalled("vilvoorde-columbus");
const count = briefing.slides.length;

function renderView(props: Partial<Parameters<typeof PresenterView>[0]> = {}) {
  const spies = {
    onStep: vi.fn(),
    onGo: vi.fn(),
    onScreen: vi.fn(),
    onPoint: vi.fn(),
    onZoom: vi.fn(),
    onHelp: vi.fn(),
    onBack: vi.fn(),
    onOpenStage: vi.fn(),
  };
  const { container } = renderPresenting(
    <PresenterView
      briefing={briefing}
      number={2}
      screen="slide"
      theme="dark"
      shape={undefined}
      zoom={undefined}
      isLaserHeld={false}
      qr={undefined}
      noNotes={undefined}
      message=""
      link="alone"
      linkWords="No audience window is open."
      clock={<span>A clock</span>}
      frameTitles={FRAME_TITLES}
      stageHref="/present/x/2/"
      {...spies}
      {...props}
    />,
  );
  return { ...spies, container };
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const part = (name: string) => screen.getByRole("region", { name });
const titleAt = (number: number) => item(briefing.slides, number - 1).title;

describe("the presenter's window", () => {
  it("shows this slide, the next, the notes and the clock", () => {
    renderView();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`Presenter window: ${briefing.title}`);
    expect(within(part("This slide")).getByText(titleAt(2))).toBeTruthy();
    expect(within(part("Next slide")).getByText(titleAt(3))).toBeTruthy();
    for (const note of item(briefing.slides, 1).notes)
      expect(within(part("Notes")).getByText(note)).toBeTruthy();
    expect(screen.getByText("A clock")).toBeTruthy();
  });

  it("says where the briefing ends", () => {
    renderView({ number: count });
    expect(within(part("Next slide")).getByText("End of the briefing")).toBeTruthy();
    expect(button("Next slide").disabled).toBe(true);
    expect(button("Previous slide").disabled).toBe(false);
  });

  it("steps, and goes to any slide", () => {
    const { onStep, onGo } = renderView();
    fireEvent.click(button("Next slide"));
    fireEvent.click(button("Previous slide"));
    expect(onStep.mock.calls).toEqual([[1], [-1]]);
    const list = screen.getByRole<HTMLSelectElement>("combobox", { name: `Slides of “${briefing.title}”` });
    expect(list.options).toHaveLength(count);
    expect(list.value).toBe("2");
    list.focus();
    fireEvent.change(list, { target: { value: "4" } });
    expect(onGo).toHaveBeenCalledExactlyOnceWith(4);
    // The keys are the stage's again.
    expect(document.activeElement).toBe(document.body);
  });

  it("covers the audience's screen and uncovers it", () => {
    const { onScreen } = renderView({ screen: "black" });
    expect(button("Black").getAttribute("aria-pressed")).toBe("true");
    expect(button("White").getAttribute("aria-pressed")).toBe("false");
    fireEvent.click(button("Black"));
    fireEvent.click(button("White"));
    expect(onScreen.mock.calls).toEqual([["slide"], ["white"]]);
  });

  it("offers the audience's window while there is none", () => {
    const { onOpenStage } = renderView();
    const open = screen.getByRole("link", { name: "Open the audience window" });
    expect(open.getAttribute("href")).toBe("/present/x/2/");
    expect(fireEvent.click(open)).toBe(false);
    expect(onOpenStage).toHaveBeenCalledOnce();
    expect(screen.getByText("No audience window is open.").getAttribute("role")).toBe("status");
  });

  it("offers none where one follows", () => {
    renderView({ link: "connected", linkWords: "The audience window follows." });
    expect(screen.queryByRole("link", { name: "Open the audience window" })).toBeNull();
    expect(screen.getByText("The audience window follows.")).toBeTruthy();
  });

  it("has larger and smaller notes, to an end each", () => {
    renderView();
    const size = () => Number(part("Notes").dataset.size);
    const first = size();
    fireEvent.click(button("Larger notes"));
    expect(size()).toBeGreaterThan(first);
    for (let times = 0; times < 9; times += 1) fireEvent.click(button("Larger notes"));
    expect(button("Larger notes").disabled).toBe(true);
    for (let times = 0; times < 9; times += 1) fireEvent.click(button("Smaller notes"));
    expect(button("Smaller notes").disabled).toBe(true);
    expect(size()).toBe(1);
  });

  it("has pictures that take no focus and are no second main heading", () => {
    const { container } = renderView();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(container.querySelectorAll("[inert] article")).toHaveLength(2);
    expect(container.querySelectorAll("article")).toHaveLength(2);
  });
});
