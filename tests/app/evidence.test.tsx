import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pageEvidenceOf, pageFileOf } from "../fixtures/frozenSite";
import { installBrowser, stubSiteServer } from "./browser";
import { clickIsAnswered, wakeUp } from "./wakeUp";

// The maps have tests of their own.
vi.mock("@/features/map/later/LiveFrame", () => ({ LiveFrame: () => null }));
const showFragment = vi.hoisted(() => vi.fn());
vi.mock("@/url-state/location", async (importOriginal) => ({
  ...(await importOriginal<typeof import("@/url-state/location")>()),
  showFragment,
}));

installBrowser();
configure({ defaultHidden: true });
beforeEach(() => {
  showFragment.mockReset();
  window.scrollBy = () => {};
});
afterEach(() => window.localStorage.clear());

const vilvoorde = { kind: "city", id: "vilvoorde" } as const;
const EVIDENCE = "/cities/vilvoorde/evidence.json";
const PAGE = "/cities/vilvoorde/page.json";

/** A claim of that page that is inferred, with two sources. */
const CLAIM = "vilvoorde-columbus-pair";

const numbersOf = (id: string) => [
  ...(document.getElementById(id)?.querySelectorAll<HTMLElement>("a[href^='#source-']") ?? []),
];
const numberOf = (id: string, index = 0) => {
  const number = numbersOf(id)[index];
  if (!number) throw new Error(`${id} has no number ${index}`);
  return number;
};
const card = () => screen.queryByRole("dialog", { name: "Evidence" });
const findCard = () => screen.findByRole("dialog", { name: "Evidence" });
const sourcesIn = (element: HTMLElement) =>
  [...element.querySelectorAll("[data-evidence-source]")].map((source) =>
    source.getAttribute("data-evidence-source"),
  );

async function openCard(id = CLAIM, index = 0): Promise<HTMLElement> {
  clickIsAnswered(numberOf(id, index));
  await waitFor(() => expect(sourcesIn(card() ?? document.body).length).toBeGreaterThan(0));
  return findCard();
}

it("a number opens a card with all that its claim rests on, the pressed source first", async () => {
  stubSiteServer().answer();
  wakeUp(vilvoorde);
  const dialog = await openCard(CLAIM, 1);
  const uses = pageEvidenceOf(vilvoorde).uses[CLAIM]?.map(({ source }) => source) ?? [];
  expect(uses.length).toBe(2);
  expect(sourcesIn(dialog)).toEqual(uses.toReversed());
  expect(dialog.textContent).toContain("Inferred. ");
  expect(dialog.textContent).toContain("Grade ");
  expect(dialog.textContent).toMatch(/Data as of/);
  expect(within(dialog).getByRole("button", { name: "Copy with citation" })).toBeDefined();
  expect(document.activeElement).toBe(dialog);
  const inFull = within(dialog).getByRole("link", { name: "Source 1 in full" });
  expect(inFull.getAttribute("href")).toBe("/sources/duffin/");
});

it("of a fact can be copied with its source and where it stands, and corrected", async () => {
  stubSiteServer().answer();
  vi.stubEnv("VITE_CONTACT_EMAIL", "corrections@example.org");
  const copied: string[] = [];
  vi.stubGlobal(
    "navigator",
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } }),
  );
  wakeUp(vilvoorde);
  const link = document.querySelector<HTMLElement>("article [data-fact]");
  if (!link) throw new Error("The page has no fact with a source");
  const label = link.closest("div")?.querySelector("dt")?.textContent ?? "";
  clickIsAnswered(link);
  const dialog = await findCard();
  fireEvent.click(await within(dialog).findByRole("button", { name: "Copy with citation" }));
  await waitFor(() => expect(copied.length).toBe(1));
  expect(copied[0]).toMatch(new RegExp(`^“${label}: .+”\nSource: .+`));
  expect(copied[0]).toContain(`/cities/vilvoorde/#${link.closest("article")?.id}\n`);
});

it("closes by Escape, its button and a second press, and the focus is where it was", async () => {
  stubSiteServer().answer();
  wakeUp(vilvoorde);
  const ways = [
    () => fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" }),
    () => fireEvent.click(screen.getByRole("button", { name: "Close" })),
    () => fireEvent.click(numberOf(CLAIM)),
    () => fireEvent.click(document.body),
  ];
  for (const close of ways) {
    await openCard();
    close();
    await waitFor(() => expect(card()).toBeNull());
    expect(document.activeElement).toBe(numberOf(CLAIM));
    expect(window.location.pathname).toBe("/cities/vilvoorde/");
  }
});

it("goes on from the number by the tab key, as if it stood there", async () => {
  stubSiteServer().answer();
  wakeUp(vilvoorde);
  const dialog = await openCard();
  const stops = within(dialog).getAllByRole("link").concat(within(dialog).getAllByRole("button"));
  const last = [...dialog.querySelectorAll<HTMLElement>("a[href], button")].at(-1);
  expect(stops).toContain(last);
  last?.focus();
  // The browser moves on by itself, from what has the focus then.
  expect(fireEvent.keyDown(last ?? dialog, { key: "Tab" })).toBe(true);
  await waitFor(() => expect(card()).toBeNull());
  expect(document.activeElement).toBe(numberOf(CLAIM));
});

it("the link of a gap opens what was read for it", async () => {
  stubSiteServer().answer();
  wakeUp(vilvoorde);
  const gap = document.querySelector<HTMLElement>("#text li[id] a[data-read]");
  const id = gap?.closest("li")?.id ?? "";
  if (!gap) throw new Error("The page has no gap");
  clickIsAnswered(gap);
  await waitFor(() => expect(sourcesIn(card() ?? document.body).length).toBeGreaterThan(0));
  expect(sourcesIn(await findCard())).toEqual(
    pageEvidenceOf(vilvoorde).uses[id]?.map(({ source }) => source),
  );
});

it("says while evidence is on its way what the page knows, and where it fails so and how to go on", async () => {
  const server = stubSiteServer({ [EVIDENCE]: [500, 500] });
  server.answer(EVIDENCE);
  wakeUp(vilvoorde);
  clickIsAnswered(numberOf(CLAIM));
  const dialog = await findCard();
  expect(dialog.textContent).toContain("The evidence is being loaded.");
  const link = within(dialog).getByRole("link", { name: /Michael Duffin, paragraph/ });
  expect(link.getAttribute("href")).toBe("/sources/duffin/");
  server.answer();
  await waitFor(() => expect(dialog.textContent).toContain("The evidence could not be loaded."), {
    timeout: 5000,
  });
  expect(link.isConnected).toBe(true);
  fireEvent.click(within(dialog).getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(sourcesIn(dialog).length).toBe(2));
  expect(dialog.textContent).not.toContain("could not be loaded");
});

it("where the page's data cannot come, a number leads to the list at the end", async () => {
  stubSiteServer({ [PAGE]: [500, 500] }).answer();
  wakeUp(vilvoorde);
  clickIsAnswered(numberOf(CLAIM));
  await waitFor(() => expect(showFragment).toHaveBeenCalledWith("#source-duffin"), { timeout: 5000 });
  expect(card()).toBeNull();
});

it("a switch opens all evidence in place, is remembered, and leaves no text behind when it is off", async () => {
  stubSiteServer().answer();
  wakeUp(vilvoorde);
  const control = () => screen.getByRole("switch", { name: "Show all evidence" });
  expect(control().getAttribute("aria-checked")).toBe("false");
  const text = () => document.querySelector("[data-sections]")?.textContent;
  const before = text();
  fireEvent.click(control());
  await waitFor(() => expect(control().getAttribute("aria-checked")).toBe("true"));
  const places = () => document.querySelectorAll("[data-evidence-place]");
  const sentences = Object.keys(pageEvidenceOf(vilvoorde).uses);
  await waitFor(() => expect(places().length).toBe(sentences.length));
  const names = screen
    .getAllByRole("button", { name: /^Copy claim/ })
    .map((button) => button.textContent?.trim());
  expect(new Set(names).size).toBe(names.length);
  // The reading view's stands above the sections.
  expect(screen.getAllByRole("status").filter((it) => it.closest("[data-sections]")).length).toBe(0);
  expect(window.localStorage.getItem("belgian-city-partnerships:all-evidence")).toBe("on");
  fireEvent.click(control());
  await waitFor(() => expect(text()).toBe(before));
  expect(window.localStorage.length).toBe(0);
});

it("where it was switched on before, all evidence opens without a sign of use", async () => {
  window.localStorage.setItem("belgian-city-partnerships:all-evidence", "on");
  stubSiteServer().answer();
  const { onRecoverableError } = wakeUp(vilvoorde);
  await waitFor(() => expect(document.querySelectorAll("[data-evidence-place]").length).toBeGreaterThan(5));
  expect(onRecoverableError).not.toHaveBeenCalled();
});

it("each source has one number on a page, and the list at the end has them in order", () => {
  const { content } = pageFileOf(vilvoorde).view;
  const last = content.sections.at(-1);
  expect(last?.id).toBe("references");
  const [block] = last?.blocks ?? [];
  const references = block?.kind === "references" ? block.references : [];
  expect(references.map(({ number }) => number)).toEqual(references.map((_, index) => index + 1));
});
