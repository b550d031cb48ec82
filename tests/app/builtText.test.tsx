import { configure, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { installBrowser, stubSiteServer } from "./browser";
import { clickIsAnswered, wakeUp } from "./wakeUp";

// The maps have tests of their own.
vi.mock("@/features/map/later/LiveFrame", () => ({ LiveFrame: () => null }));

installBrowser();
configure({ defaultHidden: true });

const complain = vi.fn();
beforeEach(() => {
  complain.mockReset();
  // Where the text of the document is not what its data say, React tells it here and draws it anew.
  vi.spyOn(console, "error").mockImplementation(complain);
});

const vilvoorde = { kind: "city", id: "vilvoorde" } as const;
/** The numbers of sources that a script opens cards behind. */
const awakeNumbers = () => [...document.querySelectorAll("[data-sections] [aria-haspopup='dialog']")];
const builtNumbers = () => [...document.querySelectorAll("[data-sections] a[href^='#source-']")];
const sections = () => document.querySelector("[data-sections]");
const partsOf = (root: Element | null) => [...(root?.querySelectorAll("*") ?? [])];
const queriesOf = (root: Element | null) =>
  new Set(
    [...(root?.querySelectorAll("a[href^='/cities/']") ?? [])].map((link) =>
      link.getAttribute("href")?.replace(/^[^?#]*|#.*$/g, ""),
    ),
  );

it("the text of the document wakes up in its own elements, with cards behind its numbers", async () => {
  const server = stubSiteServer();
  const { html } = wakeUp(vilvoorde);
  await waitFor(() => expect(server.asked).toContain("/cities/vilvoorde/page.json"));
  expect(html).toContain(sections()?.outerHTML);
  const before = partsOf(sections());
  expect(before.length).toBeGreaterThan(100);
  expect(awakeNumbers()).toEqual([]);
  server.answer();
  await waitFor(() => expect(awakeNumbers().length).toBeGreaterThan(0));
  expect(awakeNumbers()).toEqual(builtNumbers());
  const after = partsOf(sections());
  expect(after.filter((part) => before.includes(part))).toEqual(before);
  expect(complain).not.toHaveBeenCalled();
});

it("its links carry the filters, and records that these leave out give way to their number", async () => {
  const server = stubSiteServer();
  wakeUp(vilvoorde, "/cities/vilvoorde/?from=2016");
  await waitFor(() => expect(server.asked).toContain("/cities/vilvoorde/page.json"));
  expect(queriesOf(sections())).toEqual(new Set([""]));
  const records = () => document.querySelectorAll("[data-sections] article");
  const count = records().length;
  const [, kept] = partsOf(sections());
  server.answer();
  await waitFor(() => expect(queriesOf(sections())).toEqual(new Set(["?from=2016"])));
  await waitFor(() => expect(records().length).toBeLessThan(count));
  expect(screen.getAllByText(/not match the filters\.$/).length).toBeGreaterThan(0);
  expect(sections()?.contains(kept ?? null)).toBe(true);
  expect(complain).not.toHaveBeenCalled();
});

it("is left and come back to like any other page", async () => {
  stubSiteServer().answer();
  wakeUp(vilvoorde);
  await waitFor(() => expect(awakeNumbers().length).toBeGreaterThan(0));
  const text = () =>
    [...document.querySelectorAll("#text section:has(> h2)")].map(({ textContent }) => textContent);
  const before = text();
  const go = async (path: string, name: string) => {
    const link = document.querySelector(`#text a[href="${path}"]`);
    if (!link) throw new Error(`There is no link to ${path}`);
    clickIsAnswered(link);
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(name));
  };
  await go("/", "Belgian cities and their U.S. counterparts");
  expect(sections()).toBeNull();
  await go("/cities/vilvoorde/", "Vilvoorde");
  await waitFor(() => expect(text()).toEqual(before));
  expect(complain).not.toHaveBeenCalled();
});
