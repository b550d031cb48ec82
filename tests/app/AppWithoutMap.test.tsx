import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { installBrowser, stubSiteServer } from "./browser";
import { wakeUp } from "./wakeUp";

vi.mock("@/features/map/later/LiveFrame", () => {
  throw new Error("The script did not come.");
});

installBrowser();

it("a page whose moving map cannot be loaded says so and keeps the still one with all its links", async () => {
  stubSiteServer();
  wakeUp({ kind: "home" });
  expect(
    (await screen.findByText(/^The moving map could not be started\./, {}, { timeout: 10_000 })).closest(
      "li",
    ),
  ).not.toBeNull();
  expect(screen.getByRole("link", { name: /^Verviers, Belgium/ }).getAttribute("href")).toBe(
    "/cities/verviers/",
  );
  expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
});
