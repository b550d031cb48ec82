import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { TakeAlong } from "@/features/take-along/later/TakeAlong";
import { renderPresenting } from "../presentation/renderPresenting";

const hrefs = {
  handout: "/present/x/handout/?print=handout",
  cards: "/present/x/handout/?print=cards",
  slides: "/present/x/handout/?print=slides",
};
const button = (name: string) => screen.getByRole("button", { name });

describe("taking a briefing along", () => {
  it("makes PowerPoint in the shape that was chosen and says the file's name and size", async () => {
    const onPptx = vi.fn(async () => ({ file: "x-2026-11-23.pptx", size: "84 kB" }));
    renderPresenting(<TakeAlong hrefs={hrefs} onPptx={onPptx} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Shape of the slides" }), "4:3");
    await userEvent.click(button("Save PowerPoint"));
    expect(onPptx).toHaveBeenCalledWith({ aspect: "4:3", hasNotes: false }, expect.anything());
    expect(screen.getByRole("status").textContent).toContain("Saved as x-2026-11-23.pptx, 84 kB.");
  });

  it("makes one file at a time", async () => {
    let finish = (_saved: { file: string; size: string }) => {};
    const onHtml = vi.fn(() => new Promise<{ file: string; size: string }>((resolve) => (finish = resolve)));
    const onPptx = vi.fn();
    renderPresenting(<TakeAlong hrefs={hrefs} onPptx={onPptx} onHtml={onHtml} />);
    await userEvent.click(button("Save HTML file"));
    expect(button("Save PowerPoint").getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(button("Save PowerPoint"));
    expect(onPptx).not.toHaveBeenCalled();
    finish({ file: "x.html", size: "1.2 MB" });
    expect((await screen.findByText(/Saved as x\.html, 1\.2 MB/)).getAttribute("role")).toBe("status");
  });

  it("says that a file could not be made, and leads to what prints", async () => {
    renderPresenting(
      <TakeAlong hrefs={hrefs} onPptx={() => Promise.reject(new Error())} onHtml={undefined} />,
    );
    await userEvent.click(button("Save PowerPoint"));
    expect(screen.getByRole("status").textContent).toContain("could not be made");
    expect(screen.queryByRole("button", { name: "Save HTML file" })).toBeNull();
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual([hrefs.handout, hrefs.cards, hrefs.slides]);
  });

  it("lets the speaker's notes leave only with who says so", async () => {
    const saved = { file: "x", size: "1 kB" };
    const [onPptx, onHtml] = [vi.fn(async () => saved), vi.fn(async () => saved)];
    renderPresenting(<TakeAlong hrefs={hrefs} onPptx={onPptx} onHtml={onHtml} />);
    await userEvent.click(button("Save HTML file"));
    await userEvent.click(screen.getByRole("checkbox", { name: "With the notes for the speaker" }));
    await userEvent.click(button("Save HTML file"));
    await userEvent.click(button("Save PowerPoint"));
    expect(onHtml.mock.calls).toEqual([
      [{ hasNotes: false }, expect.anything()],
      [{ hasNotes: true }, expect.anything()],
    ]);
    expect(onPptx).toHaveBeenCalledExactlyOnceWith({ aspect: "16:9", hasNotes: true }, expect.anything());
  });
});
