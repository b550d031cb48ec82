import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { EmbedSection } from "@/features/share/later/EmbedSection";
import { renderFeature } from "../renderFeature";

function renderSection(onCopy = vi.fn(async () => true)) {
  renderFeature(
    <EmbedSection
      address="https://example.org/embed/cities/liege/?kinds=visit"
      title="Liège"
      onCopy={onCopy}
    />,
  );
  return onCopy;
}

const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code" }).value;
const preview = () => screen.getByTitle("Preview: Liège");

it("shows the very address of the code, on this site's own origin", () => {
  renderSection();
  expect(code()).toContain('src="https://example.org/embed/cities/liege/?kinds=visit"');
  expect(preview().getAttribute("src")).toBe("/embed/cities/liege/?kinds=visit");
});

it("puts every option into code and preview", async () => {
  const user = userEvent.setup();
  renderSection();
  await user.click(screen.getByRole("checkbox", { name: "Show buttons and filters" }));
  await user.click(screen.getByRole("checkbox", { name: "Show the text" }));
  await user.click(screen.getByRole("checkbox", { name: "Use the map only after a tap" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Colors" }), "Dark");
  const query = "kinds=visit&theme=dark&controls=0&panel=0&tap=1";
  expect(preview().getAttribute("src")).toBe(`/embed/cities/liege/?${query}`);
  expect(code()).toContain(query.replaceAll("&", "&amp;"));
  expect(code()).not.toContain("<script");
  await user.click(screen.getByRole("checkbox", { name: /^Fit the height/ }));
  expect(code()).toContain('<script src="https://example.org/embed.js" async>');
});

it("takes a size from the list or as typed, and leaves what is none alone", async () => {
  const user = userEvent.setup();
  renderSection();
  await user.selectOptions(screen.getByRole("combobox", { name: "Size" }), "Full width");
  expect(code()).toContain('width="100%" height="600"');
  const height = screen.getByRole("textbox", { name: /^Height/ });
  await user.clear(height);
  await user.type(height, "7");
  expect(code()).toContain('height="600"');
  expect(height.getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByText(/Use a whole number from 240 to 2,?400/)).toBeDefined();
  await user.type(height, "00");
  expect(code()).toContain('height="700"');
  expect(screen.getByRole("combobox", { name: "Size" })).toHaveProperty("value", "own");
  expect(preview().getAttribute("height")).toBe("700");
});

it("offers no language while there is one", () => {
  renderSection();
  expect(screen.queryByRole("combobox", { name: "Language" })).toBeNull();
});

it("copies the code and says so", async () => {
  const user = userEvent.setup();
  const onCopy = renderSection();
  await user.click(screen.getByRole("button", { name: "Copy the code" }));
  expect(onCopy.mock.calls).toEqual([[code()]]);
  expect(screen.getByText("Copied.")).toBeDefined();
});

it("selects the code where it cannot be copied", async () => {
  const user = userEvent.setup();
  renderSection(vi.fn(async () => false));
  await user.click(screen.getByRole("button", { name: "Copy the code" }));
  const box = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code" });
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe(box.value);
});
