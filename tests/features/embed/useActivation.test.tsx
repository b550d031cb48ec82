import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { useActivation } from "@/features/embed/later/useActivation";

const onChange = vi.fn();

beforeEach(() => onChange.mockClear());

function Page({ isActive = false, canTake = true }) {
  useActivation(isActive, canTake, onChange);
  return (
    <>
      <div data-map-frames>Map</div>
      <p>Text</p>
    </>
  );
}

function press(text: string, pointerType: string) {
  fireEvent(
    screen.getByText(text),
    Object.assign(new Event("pointerdown", { bubbles: true }), { pointerType }),
  );
}

it("gives the map to a mouse that is pressed on it", () => {
  render(<Page />);
  press("Map", "mouse");
  expect(onChange.mock.calls).toEqual([[true]]);
});

it("gives it to a finger only once it has tapped: it may be about to scroll", () => {
  render(<Page />);
  press("Map", "touch");
  expect(onChange).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText("Map"));
  expect(onChange.mock.calls).toEqual([[true]]);
});

it("leaves it to the button over the map where it waits for a tap", () => {
  render(<Page canTake={false} />);
  press("Map", "mouse");
  fireEvent.click(screen.getByText("Map"));
  expect(onChange).not.toHaveBeenCalled();
});

it("takes it back at a press beside it, at Escape and when the reader leaves the frame", () => {
  render(<Page isActive={true} />);
  press("Text", "touch");
  fireEvent.keyDown(document.body, { key: "Escape" });
  fireEvent.blur(window);
  expect(onChange.mock.calls).toEqual([[false], [false], [false]]);
});

it("uses Escape up only while the map is active", () => {
  const { rerender } = render(<Page />);
  expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(true);
  rerender(<Page isActive={true} />);
  expect(fireEvent.keyDown(document.body, { key: "Escape" })).toBe(false);
});
