import { act, fireEvent, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { handoutAddress } from "@/app/present/handoutAddress";
import { PresentRoot } from "@/app/present/PresentRoot";
import type { PresentData } from "@/app/present/presentData";
import messages from "@/i18n/compiled/en";
import present from "@/i18n/compiled/present.en";
import { installBrowser } from "../browser";
import { briefing, ID, SITE_ADDRESS } from "./openPresenting";

installBrowser();

/** What is on paper, each time that something is printed. */
let papers: { printed: string | undefined; title: string; running: string | undefined; day: boolean }[] = [];

/** As browsers do: the page hears of it before and after. */
function print(): void {
  fireEvent(window, new Event("beforeprint"));
  papers.push({
    printed: document.querySelector<HTMLElement>("[data-printed]")?.dataset.printed,
    title: document.title,
    running: document.documentElement.dataset.runningTitle,
    day: screen.queryByText(/^Printed on \w+ \d+, \d{4}\.$/) !== null,
  });
  fireEvent(window, new Event("afterprint"));
}

beforeEach(() => {
  papers = [];
  vi.stubGlobal("print", vi.fn(print));
});
afterEach(() => {
  document.body.innerHTML = "";
});

async function openHandout(address = handoutAddress("en", ID)): Promise<void> {
  const data: PresentData = { kind: "handout", locale: "en", siteAddress: SITE_ADDRESS, id: ID, briefing };
  const tree = <PresentRoot data={data} messages={messages} presentMessages={present} />;
  const container = document.body.appendChild(document.createElement("div"));
  container.innerHTML = renderToString(tree);
  window.history.replaceState(null, "", address);
  const onRecoverableError = vi.fn();
  await act(async () => void render(tree, { container, hydrate: true, onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
}

const SITE = " – Belgian City Partnerships";
const handoutPaper = {
  printed: "handout",
  title: `Handout: ${briefing.title}${SITE}`,
  running: `Handout: ${briefing.title}${SITE}`,
  day: true,
};
const cardsPaper = {
  printed: "cards",
  title: `Speaker’s cards: ${briefing.title}${SITE}`,
  running: `Speaker’s cards: ${briefing.title}${SITE}`,
  day: true,
};
const slidesPaper = {
  printed: "slides",
  title: briefing.title + SITE,
  running: briefing.title + SITE,
  day: true,
};
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

describe("the page of a handout", () => {
  it("leads back to the briefing, and names it by its absolute address", async () => {
    await openHandout();
    const stage = `/present/${ID}/1/`;
    expect(screen.getByRole("link", { name: "Back to the briefing" }).getAttribute("href")).toBe(stage);
    expect(screen.getByRole("link", { name: SITE_ADDRESS + stage })).toBeTruthy();
    expect(screen.getByRole("img", { name: `Code with the address: ${SITE_ADDRESS}${stage}` })).toBeTruthy();
    expect(document.title).toBe(handoutPaper.title);
    expect(papers).toEqual([]);
  });

  it("prints what is chosen, and by the browser's own command the handout", async () => {
    await openHandout();
    press("Print the slides alone");
    press("Print the handout");
    press("Print the speaker’s cards");
    act(print);
    expect(papers).toEqual([slidesPaper, handoutPaper, cardsPaper, handoutPaper]);
    expect(document.querySelector("[data-printed]")?.getAttribute("data-printed")).toBe("handout");
    expect(document.title).toBe(handoutPaper.title);
    expect(screen.queryByText(/^Printed on/)).toBeNull();
  });

  it("is printed once as soon as its address is opened that says so", async () => {
    await openHandout(handoutAddress("en", ID, "slides"));
    expect(papers).toEqual([slidesPaper]);
    act(print);
    press("Print the handout");
    expect(papers.slice(1)).toEqual([slidesPaper, handoutPaper]);
  });

  it("is printed by the address of the handout too", async () => {
    await openHandout(handoutAddress("en", ID, "handout"));
    expect(papers).toEqual([handoutPaper]);
  });

  it("shows the notes only to who asks for them, and prints then what it shows", async () => {
    await openHandout();
    const note = briefing.slides[1]?.notes[0] ?? "?";
    expect(screen.queryByText(note)).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", { name: "Show the notes for the speaker" }));
    expect(screen.getByText(note)).toBeTruthy();
    act(print);
    press("Print the handout");
    expect(papers).toEqual([cardsPaper, handoutPaper]);
  });

  it("prints the speaker's cards by their address, and shows no notes behind", async () => {
    await openHandout(handoutAddress("en", ID, "cards"));
    expect(papers).toEqual([cardsPaper]);
    expect(screen.queryByText(briefing.slides[1]?.notes[0] ?? "?")).toBeNull();
  });

  it("keeps a choice until the browser prints it, and no longer", async () => {
    await openHandout();
    vi.stubGlobal("print", vi.fn());
    press("Print the slides alone");
    act(print);
    act(print);
    expect(papers.map(({ printed }) => printed)).toEqual(["slides", "handout"]);
  });
});
