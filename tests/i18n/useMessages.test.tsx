import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import messages from "@/i18n/compiled/en";
import { MessagesProvider, useMessages } from "@/i18n/MessagesContext";

function SiteName() {
  return <p>{useMessages().site.name()}</p>;
}

it("messages are those of the provider around", () => {
  render(
    <MessagesProvider value={messages}>
      <SiteName />
    </MessagesProvider>,
  );
  expect(screen.getByText("Belgian City Partnerships").tagName).toBe("P");
});

it("messages outside a provider are a mistake that says what is missing", () => {
  vi.spyOn(console, "error").mockReturnValue();
  expect(() => render(<SiteName />)).toThrow("MessagesProvider");
});
