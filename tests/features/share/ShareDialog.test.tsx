import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { ShareDialog, type ShareLink } from "@/features/share/later/ShareDialog";
import { renderFeature } from "../renderFeature";

const view: ShareLink = {
  scope: "view",
  address: "https://example.org/cities/liege/?from=2010",
  holds: ["The page “Liège”", "Period: from 2010"],
};
const page: ShareLink = {
  scope: "page",
  address: "https://example.org/cities/liege/",
  holds: ["The page “Liège”"],
};

function renderDialog(props: Partial<Parameters<typeof ShareDialog>[0]> = {}) {
  const onCopy = vi.fn(async () => true);
  const onSave = vi.fn();
  const onClose = vi.fn();
  renderFeature(
    <ShareDialog
      title="Liège"
      links={[view, page]}
      parts={[]}
      onCopy={onCopy}
      onSave={onSave}
      onClose={onClose}
      {...props}
    />,
  );
  return { onCopy, onSave, onClose };
}

beforeAll(() => {
  // jsdom has the element without its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Link", hidden: true });
const button = (name: string) => screen.getByRole("button", { name, hidden: true });

describe("the share dialog", () => {
  it("copies the link of the view, says so, and says what opens with it", async () => {
    const { onCopy } = renderDialog();
    expect(field().value).toBe(view.address);
    expect(screen.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent)).toEqual(
      view.holds,
    );
    await userEvent.click(button("Copy link"));
    expect(onCopy).toHaveBeenCalledWith(view.address);
    expect(screen.getByText("The link is copied.")).toBeTruthy();
  });

  it("offers the page alone, in every part", async () => {
    const { onCopy } = renderDialog();
    await userEvent.click(screen.getByRole("radio", { name: "This page", hidden: true }));
    expect(field().value).toBe(page.address);
    await userEvent.click(button("Copy link"));
    expect(onCopy).toHaveBeenCalledWith(page.address);
    const mail = screen.getByRole("link", { name: "E-mail", hidden: true }).getAttribute("href") ?? "";
    expect(decodeURIComponent(mail)).toContain(page.address);
    expect(decodeURIComponent(mail)).not.toContain("from=2010");
  });

  it("selects the link where nothing may be copied, and says what to press", async () => {
    renderDialog({ onCopy: async () => false });
    await userEvent.click(button("Copy link"));
    expect(screen.getByText(/press Ctrl\+C/)).toBeTruthy();
    const { selectionStart, selectionEnd, value } = field();
    expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  });

  it("asks for no choice where the view is the page", () => {
    renderDialog({ links: [page] });
    expect(screen.queryByRole("radio", { hidden: true })).toBeNull();
  });

  it("saves the code of the chosen link", async () => {
    const { onSave } = renderDialog();
    const part = document.querySelector<HTMLDetailsElement>("[data-share-part=qr]");
    if (!part) throw new Error("There is no part for the code");
    part.open = true;
    const code = await within(part).findByRole("img", { hidden: true });
    expect(code.getAttribute("aria-label")).toBe(`QR code of ${view.address}`);
    await userEvent.click(within(part).getByRole("button", { name: "Save as SVG", hidden: true }));
    expect(onSave).toHaveBeenCalledWith(expect.any(Blob), "qr.svg");
  });
});
