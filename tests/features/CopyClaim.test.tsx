import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CopyClaim } from "@/features/panel/live/CopyClaim";
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

function renderClaim(canCopy: boolean, text: string | undefined = "The words.\nThe source.") {
  const onCopy = vi.fn(async (_text: string) => canCopy);
  renderFeature(
    <ul>
      <li id="a-claim">
        <p>The words.</p>
        <CopyClaim claimId="a-claim" textOf={() => text} onCopy={onCopy} />
      </li>
    </ul>,
  );
  return onCopy;
}

const button = () => screen.getByRole("button", { name: "Copy with citation" });

describe("the button of a claim", () => {
  it("is described by its claim, so that one is known from another", () => {
    renderClaim(true);
    expect(button().getAttribute("aria-describedby")).toBe("a-claim");
    expect(button().title).toBe("Copy with citation");
  });

  it("copies the text and says so, until it is left", async () => {
    const onCopy = renderClaim(true);
    expect(screen.getByRole("status").textContent).toBe("");
    fireEvent.click(button());
    expect(await screen.findByText("Copied with citation.")).toBe(screen.getByRole("status"));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith("The words.\nThe source.");
    expect(screen.queryByRole("dialog")).toBeNull();
    fireEvent.blur(button());
    expect(screen.getByRole("status").textContent).toBe("");
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
    expect(screen.getByRole("status").textContent).toBe("");
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
