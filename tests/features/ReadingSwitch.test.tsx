import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { ReadingSwitch } from "@/features/panel/later/ReadingSwitch";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";

const isFolded = () => document.documentElement.dataset.readingView !== undefined;
const said = () => screen.getByRole("status").textContent;

function Page({ isOnFirst = false, isShown = true }: { isOnFirst?: boolean; isShown?: boolean }) {
  const [isOn, setIsOn] = useState(isOnFirst);
  return (
    <MessagesProvider value={messages}>
      <ReadingSwitch isOn={isOn} isShown={isShown} onChange={setIsOn} />
    </MessagesProvider>
  );
}

afterEach(() => {
  delete document.documentElement.dataset.readingView;
});

describe("the switch of the reading view", () => {
  it("folds, says so and is the way out", () => {
    render(<Page />);
    expect(isFolded()).toBe(false);
    // Nothing has changed yet.
    expect(said()).toBe("");
    fireEvent.click(screen.getByRole("button", { name: "Reading view" }));
    expect(isFolded()).toBe(true);
    expect(said()).toMatch(/^Reading view\. .* folded away\.$/);
    fireEvent.click(screen.getByRole("button", { name: "Leave the reading view" }));
    expect(isFolded()).toBe(false);
    expect(said()).toBe("The whole page is shown again.");
  });

  it("says so too where the address asked for it", () => {
    render(<Page isOnFirst />);
    expect(isFolded()).toBe(true);
    expect(said()).toMatch(/^Reading view\./);
  });

  it("is not in a frame, whose host has chosen", () => {
    const { unmount } = render(<Page isOnFirst isShown={false} />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(isFolded()).toBe(true);
    unmount();
    expect(isFolded()).toBe(false);
  });
});
