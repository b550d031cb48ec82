import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Notices } from "@/features/notices/Notices";
import { renderFeature } from "./renderFeature";

describe("the notices", () => {
  it("have a place that is there before the first of them, so that screen readers say it", () => {
    renderFeature(<Notices notices={[]} onDismiss={vi.fn()} />);
    expect(screen.getByRole("status", { name: "Notices" }).textContent).toBe("");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("are all said", () => {
    const notices = [
      { id: "a", text: "The first." },
      { id: "b", text: "<b>The second.</b>" },
    ];
    renderFeature(<Notices notices={notices} onDismiss={vi.fn()} />);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent?.trim())).toEqual([
      "The first.",
      "<b>The second.</b>",
    ]);
  });

  it("are dismissed together", async () => {
    const onDismiss = vi.fn();
    const notices = [
      { id: "a", text: "The first." },
      { id: "b", text: "The second." },
    ];
    renderFeature(<Notices notices={notices} onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith(["a", "b"]);
  });

  it("offer what can be done", async () => {
    const onAct = vi.fn();
    const onDismiss = vi.fn();
    const notices = [{ id: "data", text: "It failed.", action: { text: "Try again", onAct } }];
    renderFeature(<Notices notices={notices} onDismiss={onDismiss} />);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onAct).toHaveBeenCalledOnce();
    expect(onDismiss).not.toHaveBeenCalled();
  });
});
