import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Header } from "@/features/header/Header";
import { ThemeSwitch } from "@/features/header/ThemeSwitch";
import { Packages } from "@/features/licences/Packages";
import { renderFeature } from "./renderFeature";

describe("the header", () => {
  it("has the site's name, which leads home", () => {
    renderFeature(<Header search={null} share={null} present={null} theme="light" onThemeChange={vi.fn()} />);
    expect(screen.getByRole("link", { name: "Belgian City Partnerships" }).getAttribute("href")).toBe("/");
  });

  it("leads to the pages that belong to no city", () => {
    renderFeature(<Header search={null} share={null} present={null} theme="light" onThemeChange={vi.fn()} />);
    const links = within(screen.getByRole("navigation", { name: "Site" })).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Belgium-wide", "/belgium/"],
      ["Sources", "/sources/"],
      ["About", "/about/"],
      ["Licenses", "/licences/"],
    ]);
  });
});

describe("the theme switch", () => {
  it.each([
    ["light", "Switch to dark colors", "dark"],
    ["dark", "Switch to light colors", "light"],
  ] as const)("in %s says “%s”, and does it by mouse and by key", async (theme, name, other) => {
    const onThemeChange = vi.fn();
    renderFeature(<ThemeSwitch theme={theme} onThemeChange={onThemeChange} />);
    await userEvent.click(screen.getByRole("button", { name }));
    await userEvent.keyboard("{Enter}");
    expect(onThemeChange.mock.calls).toEqual([[other], [other]]);
  });
});

describe("the list of packages", () => {
  it("has each with its version and licence, and leads to the full texts", () => {
    const packages = [{ name: "react-leaflet", version: "5.0.0", license: "Hippocratic-2.1" }];
    renderFeature(<Packages packages={packages} />);
    expect(screen.getByRole("listitem").textContent).toBe("react-leaflet 5.0.0Hippocratic-2.1");
    expect(screen.getByRole("link", { name: "Full texts of all licenses" }).getAttribute("href")).toBe(
      "/licences/texts.txt",
    );
  });
});
