import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CopyClaim } from "@/features/panel/later/CopyClaim";
import { renderFeature } from "./renderFeature";

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

const say = vi.fn<(text: string) => void>();

function renderClaim(canCopy: boolean, text: string | undefined = "The words.\nThe source.") {
  say.mockReset();
  const onCopy = vi.fn(async (_text: string) => canCopy);
  renderFeature(
    <ul>
      <li id="a-claim">
        <p>The words.</p>
        <CopyClaim label="Copy claim 3" textOf={() => text} onCopy={onCopy} say={say} />
      </li>
    </ul>,
  );
  return onCopy;
}

const button = () => screen.getByRole("button", { name: "Copy claim 3" });

describe("the button of a claim", () => {
  it("has its own short name, and says no claim again", () => {
    renderClaim(true);
    expect(button().hasAttribute("aria-describedby")).toBe(false);
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("copies the text and says so, until it is left", async () => {
    const onCopy = renderClaim(true);
    fireEvent.click(button());
    await waitFor(() => expect(say).toHaveBeenLastCalledWith("Copied with citation."));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith("The words.\nThe source.");
    expect(screen.queryByRole("dialog")).toBeNull();
    fireEvent.blur(button());
    expect(say).toHaveBeenLastCalledWith("");
  });

  it("gives the text to be copied by hand where the browser forbids it", async () => {
    renderClaim(false);
    fireEvent.click(button());
    const dialog = await screen.findByRole("dialog", { name: "Copy it yourself" });
    const area = screen.getByRole<HTMLTextAreaElement>("textbox");
    expect(dialog.contains(area)).toBe(true);
    expect(area.value).toBe("The words.\nThe source.");
    expect(document.activeElement).toBe(area);
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, area.value.length]);
    expect(say).not.toHaveBeenCalledWith("Copied with citation.");
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
