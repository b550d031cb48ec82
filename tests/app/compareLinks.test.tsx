import { screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { installBrowser, stubSiteServer } from "./browser";
import { wakeUp } from "./wakeUp";

installBrowser();

it("a link to a comparison carries its cities along, and the theme, but no moved frame", async () => {
  stubSiteServer().answer();
  wakeUp({ kind: "city", id: "vilvoorde" }, "/cities/vilvoorde/?theme=dark&be=8/50/4.5");
  const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
  // As the build has written it, until the text wakes up.
  expect(hrefOf("Compare with Columbus, Ohio")).toBe("/compare/?cities=vilvoorde,columbus");
  await waitFor(() =>
    expect(hrefOf("Compare with Columbus, Ohio")).toBe("/compare/?cities=vilvoorde,columbus&theme=dark"),
  );
  expect(hrefOf("Compare with another city")).toBe("/compare/?cities=vilvoorde&theme=dark");
});
