import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { FactEntry } from "@/content/briefing/factEntries";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { BriefingEditor, type BriefingEditorProps } from "@/features/presentation/later/BriefingEditor";
import { ownBriefing, passage, slide } from "../../domain/ownBriefings";
import { renderPresent, slideParts } from "./renderPresent";

const TODAY = "2026-12-01";

function renderEditor(given: Partial<BriefingEditorProps> = {}) {
  const seen = { briefing: given.briefing ?? ownBriefing };
  const calls = {
    onPresent: vi.fn(),
    onPresenter: vi.fn(),
    onHandout: vi.fn(),
    onDownload: vi.fn(() => "for-thursday-2026-12-01.json"),
    onOpenFile: vi.fn(),
    makeLink: vi.fn((): string | undefined => "https://example.org/present/own/#b=1.4.AAAA"),
    onCopy: vi.fn(async () => true),
    onDelete: vi.fn(),
    onConflict: vi.fn(),
  };
  function Holder() {
    const [briefing, setBriefing] = useState(seen.briefing);
    const handleChange = (next: OwnBriefing) => {
      seen.briefing = next;
      setBriefing(next);
    };
    return (
      <BriefingEditor
        locale="en"
        overviewHref="/present/own/"
        today={TODAY}
        keeping={{ kind: "kept", savedAt: "2026-12-01T11:42:00" }}
        {...slideParts}
        facts={[]}
        haveFactsFailed={false}
        changed={[]}
        missing={[]}
        remember={(next) => next}
        passageOf={({ fact }) => ({ text: fact.text, claims: fact.ids, gaps: [] })}
        {...calls}
        {...given}
        briefing={briefing}
        onChange={handleChange}
      />
    );
  }
  renderPresent(<Holder />);
  return { seen, calls, user: userEvent.setup() };
}

const titles = ({ slides }: OwnBriefing) => slides.map(({ title }) => title);
const button = (name: string) => screen.getByRole("button", { name });
const list = () => within(screen.getByRole("listbox", { name: "Slides" }));
const options = () => list().getAllByRole("option");
const selectedOption = () => list().getByRole("option", { selected: true });
const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);

describe("the list of slides", () => {
  it("names them, and one of them is chosen", () => {
    renderEditor({ firstNumber: 2 });
    expect(options().map((option) => option.getAttribute("aria-label"))).toEqual([
      "1. One",
      "2. Two",
      "3. Three",
    ]);
    expect(selectedOption()).toBe(options()[1]);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Title" }).value).toBe("Two");
  });

  it("has pictures that no keyboard and no screen reader meets", () => {
    renderEditor();
    for (const option of options()) {
      expect(option.querySelector("[inert] article")).not.toBeNull();
      expect(option.tabIndex).toBe(option === selectedOption() ? 0 : -1);
    }
  });

  it("is gone through by keys, and the focus goes along", async () => {
    const { user } = renderEditor();
    selectedOption().focus();
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(options()[1]);
    expect(selectedOption()).toBe(options()[1]);
    await user.keyboard("{End}{ArrowDown}");
    expect(document.activeElement).toBe(options()[2]);
    await user.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(options()[0]);
  });

  it("has slides moved by Alt with the keys, and says where they are", async () => {
    const { user, seen } = renderEditor();
    selectedOption().focus();
    await user.keyboard("{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}");
    expect(titles(seen.briefing)).toEqual(["Two", "Three", "One"]);
    expect(document.activeElement).toBe(options()[2]);
    expect(statuses()).toContain("“One” is slide 3 now.");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(titles(seen.briefing)).toEqual(["Two", "One", "Three"]);
  });

  it("has slides moved by dragging", () => {
    const { seen } = renderEditor();
    const [first, , last] = options();
    if (!first || !last) throw new Error("no slides");
    fireEvent.dragStart(first, { dataTransfer: { setData: () => undefined } });
    fireEvent.dragOver(last);
    expect(last.dataset.over).toBe("true");
    fireEvent.drop(last);
    expect(titles(seen.briefing)).toEqual(["Two", "Three", "One"]);
    expect(selectedOption()).toBe(options()[2]);
  });

  it("has slides moved by buttons, which keep the focus", async () => {
    const { user, seen } = renderEditor();
    await user.click(button("Move down"));
    await user.click(button("Move down"));
    expect(titles(seen.briefing)).toEqual(["Two", "Three", "One"]);
    expect(document.activeElement).toBe(button("Move down"));
    expect(button("Move down").getAttribute("aria-disabled")).toBe("true");
    await user.click(button("Move down"));
    await user.click(button("Move up"));
    expect(titles(seen.briefing)).toEqual(["Two", "One", "Three"]);
  });

  it("gets a new slide after the chosen one, whose title is asked for", async () => {
    const { user, seen } = renderEditor();
    await user.click(button("Add slide"));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Title" }));
    await user.keyboard("New");
    expect(titles(seen.briefing)).toEqual(["One", "New", "Two", "Three"]);
    expect(seen.briefing.date).toBe(TODAY);
  });

  it("has slides copied", async () => {
    const { user, seen } = renderEditor();
    await user.click(button("Duplicate"));
    expect(titles(seen.briefing)).toEqual(["One", "One", "Two", "Three"]);
    expect(selectedOption()).toBe(options()[1]);
    expect(statuses()).toContain("Slide 2 is a copy.");
  });

  it("loses a slide, which can be had back where that is told", async () => {
    const { user, seen } = renderEditor({ firstNumber: 3 });
    await user.click(button("Delete slide"));
    expect(titles(seen.briefing)).toEqual(["One", "Two"]);
    expect(selectedOption()).toBe(options()[1]);
    const notice = screen.getByText("Slide 3 deleted.");
    expect(notice.getAttribute("role")).toBe("status");
    await user.click(within(notice.parentElement as HTMLElement).getByRole("button", { name: "Undo" }));
    expect(titles(seen.briefing)).toEqual(["One", "Two", "Three"]);
    expect(statuses()).not.toContain("Slide 3 deleted.");
  });

  it("keeps its last slide", () => {
    renderEditor({ briefing: { ...ownBriefing, slides: [slide("Only")] } });
    expect(button("Delete slide").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the fields of a slide", () => {
  it("take its text by lines, empty ones in between while it is typed", async () => {
    const { user, seen } = renderEditor();
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
    await user.clear(field);
    await user.type(field, "First{Enter}{Enter}Second");
    expect(field.value).toBe("First\n\nSecond");
    expect(seen.briefing.slides[0]?.text).toEqual([passage("First"), passage("Second")]);
    await user.click(options()[1] as HTMLElement);
    expect(field.value).toBe("What Two says.");
  });

  it("say how many words there are, and when there are too many to read", async () => {
    const { user } = renderEditor();
    expect(screen.getByText("3 words of 60")).toBeTruthy();
    expect(statuses().join()).not.toContain("More than 60 words");
    const field = screen.getByRole("textbox", { name: "Text" });
    await user.clear(field);
    await user.click(field);
    await user.paste("word ".repeat(61));
    expect(screen.getByText("61 words of 60")).toBeTruthy();
    expect(statuses().join()).toContain("More than 60 words");
  });

  it("take notes and kind", async () => {
    const { user, seen } = renderEditor();
    await user.type(screen.getByRole("textbox", { name: "Notes for the speaker" }), "Say this.");
    await user.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "content");
    expect(seen.briefing.slides[0]).toMatchObject({ kind: "content", notes: [passage("Say this.")] });
  });

  it("name the sources of texts that were taken over, and let them go", async () => {
    const sourced = slide("One", {
      text: [passage("Words.", ["vilvoorde-people"])],
      notes: [passage("Note.", [], ["gap-leader"])],
    });
    const { user, seen } = renderEditor({ briefing: { ...ownBriefing, slides: [sourced] } });
    const section = screen.getByRole("region", { name: /^Sources named/ });
    expect(section.textContent).toContain("A publisher, paragraph 5");
    await user.click(within(section).getByRole("button"));
    expect(seen.briefing.slides[0]).toMatchObject({ text: [passage("Words.")], notes: [passage("Note.")] });
    expect(screen.queryByRole("region", { name: /^Sources named/ })).toBeNull();
  });

  it("choose what the map shows, and say it in words", async () => {
    const shown = slide("One", { show: { cities: ["atlantis"], partnerships: [], programs: [] } });
    const { user, seen } = renderEditor({ briefing: { ...ownBriefing, slides: [shown] } });
    await user.click(screen.getByText("Cities: 1 chosen"));
    await user.click(screen.getByRole("checkbox", { name: "vilvoorde" }));
    expect(seen.briefing.slides[0]?.show.cities).toEqual(["atlantis", "vilvoorde"]);
    await user.click(screen.getByRole("checkbox", { name: "atlantis (not in this atlas)" }));
    expect(seen.briefing.slides[0]?.show.cities).toEqual(["vilvoorde"]);
    expect(screen.getByText(/^The map shows .*vilvoorde/)).toBeTruthy();
  });

  it("choose a layout, and say what it shows and what it lacks", async () => {
    const { user, seen } = renderEditor();
    const choose = (name: string) =>
      user.selectOptions(screen.getByRole("combobox", { name: "Layout" }), name);
    const layout = () => seen.briefing.slides[0]?.layout;
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Layout" }).value).toBe("map");
    await choose("Two cities side by side");
    expect(layout()).toBe("cities");
    expect(screen.getByRole("group", { name: "Which cities" })).toBeTruthy();
    expect(statuses()).toContain("Choose two cities below, and they stand side by side.");
    await user.click(screen.getByText("Cities", { exact: true }));
    await user.click(screen.getByRole("checkbox", { name: "vilvoorde" }));
    await user.click(screen.getByRole("checkbox", { name: /^columbus/ }));
    expect(statuses()).not.toContain("Choose two cities below, and they stand side by side.");
    await choose("Timeline");
    expect(layout()).toBe("timeline");
    expect(screen.getByRole("group", { name: "What the timeline shows" })).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "From" }), "1901");
    await user.type(screen.getByRole("textbox", { name: "To" }), "1902");
    expect(statuses()).toContain("Nothing that is chosen below has a date.");
    await choose("Words alone");
    expect(layout()).toBe("words");
    await choose("Map and words");
    expect(layout()).toBeUndefined();
    await user.click(button("Undo"));
    expect(layout()).toBe("words");
  });

  it("take years that can be used, and say of others why not", async () => {
    const { user, seen } = renderEditor();
    const show = () => seen.briefing.slides[0]?.show;
    const [from, to] = ["From", "To"].map((name) => screen.getByRole("textbox", { name }));
    if (!from || !to) throw new Error("no fields");
    await user.type(from, "2014");
    await user.type(to, "2012");
    expect(show()).toMatchObject({ from: 2014 });
    expect(show()).not.toHaveProperty("to");
    expect(statuses()).toContain("The first year is after the last.");
    await user.clear(to);
    await user.type(to, "2016");
    expect(show()).toMatchObject({ from: 2014, to: 2016 });
    await user.clear(from);
    expect(show()).not.toHaveProperty("from");
    await user.type(from, "14");
    expect(statuses()).toContain("A year has four digits, from 1900 to 2099.");
    expect(show()).not.toHaveProperty("from");
  });

  it("let go of the part of the map that was chosen on it", async () => {
    const us = { west: -90, south: 30, east: -80, north: 40 };
    const framed = slide("One", { show: { cities: [], partnerships: [], programs: [], frames: { us } } });
    const { user, seen } = renderEditor({ briefing: { ...ownBriefing, slides: [framed] } });
    await user.click(button("Show all that is chosen instead"));
    expect(seen.briefing.slides[0]?.show).not.toHaveProperty("frames");
  });
});

describe("what was changed", () => {
  it("is taken back and done again by buttons, a field at a time", async () => {
    const { user, seen } = renderEditor();
    expect(button("Undo").getAttribute("aria-disabled")).toBe("true");
    await user.type(screen.getByRole("textbox", { name: "Title of the briefing" }), "!!");
    await user.type(screen.getByRole("textbox", { name: "Author" }), "?");
    await user.click(button("Undo"));
    expect(seen.briefing).toMatchObject({ title: "For Thursday!!", author: "A reader" });
    await user.click(button("Undo"));
    expect(seen.briefing.title).toBe("For Thursday");
    await user.click(button("Redo"));
    expect(seen.briefing.title).toBe("For Thursday!!");
  });

  it("is taken back by keys, but not from within a field", async () => {
    const { user, seen } = renderEditor();
    await user.click(button("Duplicate"));
    screen.getByRole("textbox", { name: "Title" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(seen.briefing.slides).toHaveLength(4);
    selectedOption().focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(seen.briefing.slides).toHaveLength(3);
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(seen.briefing.slides).toHaveLength(4);
  });
});

describe("the whole briefing", () => {
  it("takes a time that a talk can take", async () => {
    const { user, seen } = renderEditor();
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Minutes it is meant to take" });
    await user.clear(field);
    expect(statuses()).toContain("A whole number from 1 to 480.");
    expect(seen.briefing.minutes).toBe(12);
    await user.type(field, "20");
    expect(seen.briefing.minutes).toBe(20);
    expect(statuses()).not.toContain("A whole number from 1 to 480.");
  });

  it("is presented from the chosen slide on, and saved as a file", async () => {
    const { user, calls } = renderEditor({ firstNumber: 2 });
    await user.click(button("Present"));
    await user.click(button("Presenter window"));
    expect(calls.onPresent).toHaveBeenCalledExactlyOnceWith(2);
    expect(calls.onPresenter).toHaveBeenCalledExactlyOnceWith(2);
    await user.click(button("Handout and files"));
    expect(calls.onHandout).toHaveBeenCalledOnce();
    await user.click(button("Download file"));
    expect(statuses()).toContain("Saved as for-thursday-2026-12-01.json.");
  });

  it("has its link copied, with its length, until it changes", async () => {
    const { user, calls } = renderEditor();
    await user.click(button("Copy link"));
    expect(calls.onCopy).toHaveBeenCalledExactlyOnceWith("https://example.org/present/own/#b=1.4.AAAA");
    expect(statuses()).toContain("Copied. The link has 43 characters and holds the whole briefing.");
    await user.click(button("Duplicate"));
    expect(statuses().join()).not.toContain("Copied");
  });

  it("has a long link told, one to copy by hand, and none where it is too long", async () => {
    const long = `https://example.org/${"x".repeat(2000)}`;
    const { user, calls } = renderEditor({ onCopy: async () => false });
    calls.makeLink.mockReturnValueOnce(long);
    await user.click(button("Copy link"));
    expect(statuses().join()).toContain("cut links above 2000 characters");
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Link that holds the briefing" });
    expect(field.value).toBe(long);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, long.length]);
    calls.makeLink.mockReturnValueOnce(undefined);
    await user.click(button("Copy link"));
    expect(statuses()).toContain("This briefing is too long for a link. Send the file.");
  });

  it("is deleted after a question", async () => {
    const { user, calls } = renderEditor();
    await user.click(button("Delete briefing"));
    expect(document.activeElement).toBe(button("Keep it"));
    await user.click(button("Keep it"));
    expect(document.activeElement).toBe(button("Delete briefing"));
    expect(calls.onDelete).not.toHaveBeenCalled();
    await user.click(button("Delete briefing"));
    await user.click(button("Delete it"));
    expect(calls.onDelete).toHaveBeenCalledOnce();
  });
});

describe("what is kept", () => {
  const leave = () => {
    const event = new Event("beforeunload", { cancelable: true });
    act(() => void window.dispatchEvent(event));
    return event.defaultPrevented;
  };

  it("is told with the time, and leaving is free", () => {
    renderEditor();
    expect(statuses()).toContain("Kept on this device, saved at 11:42.");
    expect(leave()).toBe(false);
  });

  it("is told while it is being saved, which holds nobody up", () => {
    renderEditor({ keeping: { kind: "busy" } });
    expect(statuses()).toContain("Saving …");
    expect(leave()).toBe(false);
  });

  it.each(["full", "forbidden", "conflict", "removed"] as const)(
    "is told when it is not: %s, and leaving is asked about",
    (kind) => {
      renderEditor({ keeping: { kind } });
      expect(statuses().join()).toContain("Not kept");
      expect(leave()).toBe(true);
    },
  );

  it("names what keeps it from being kept", () => {
    renderEditor({
      keeping: {
        kind: "refused",
        problems: [{ slide: 2, field: "text", paragraph: 3, fault: "too-long", limit: 2000 }],
      },
    });
    expect(
      screen.getByText("Slide 2, text, paragraph 3: is longer than 2000 characters. Shorten or divide it."),
    ).toBeTruthy();
  });

  it("by another window meanwhile can be taken, or be left beside a copy", async () => {
    const { user, calls } = renderEditor({ keeping: { kind: "conflict" } });
    await user.click(button("Keep mine as a copy"));
    await user.click(button("Take what the other window saved"));
    expect(calls.onConflict.mock.calls).toEqual([["keep-copy"], ["take-stored"]]);
  });
});

describe("facts of the atlas", () => {
  const entry = (id: string, text: string, record: string): FactEntry => ({
    id,
    record,
    searched: `${record} ${text}`.toLowerCase(),
    fact: { kind: "claim", ids: [id], text, certainty: "stated" },
  });
  const facts = [
    entry("visit-2014", "A delegation went to Columbus.", "Vilvoorde"),
    entry("visit-2019", "A delegation went to San Diego.", "Antwerp"),
  ];

  it("are found by their words and by their record, and enter as a paragraph with what it rests on", async () => {
    const { seen, user } = renderEditor({ facts, firstNumber: 2 });
    const search = screen.getByRole("searchbox", { name: "Search for a fact to add" });
    await user.type(search, "delegation vilvoorde");
    expect(statuses()).toContain("1 fact");
    await user.click(button("Add to the slide: A delegation went to Columbus."));
    expect(seen.briefing.slides[1]?.text).toEqual([
      passage("What Two says."),
      passage("A delegation went to Columbus.", ["visit-2014"]),
    ]);
    expect(statuses()).toContain("Added with its sources: A delegation went to Columbus.");
  });

  it("leave what is typed marked as own words", () => {
    const mixed = slide("Mixed", { text: [passage("Typed."), passage("A fact.", ["visit-2014"])] });
    renderEditor({ briefing: { ...ownBriefing, slides: [mixed] } });
    const marked = document.querySelector("[data-own-words]");
    expect(marked?.getAttribute("data-own-words")).toBe("1");
    expect(marked?.querySelector("li")?.textContent).toBe("Typed.");
  });

  it("are told where the atlas has changed them, and today's words can be taken", async () => {
    const told = slide("Told", { text: [passage("A delegation went.", ["visit-2014"])] });
    const { seen, user } = renderEditor({
      briefing: { ...ownBriefing, slides: [told] },
      facts,
      changed: [{ slide: 0, part: "text", paragraph: 0, ids: ["visit-2014"] }],
      missing: [{ slide: 1, kind: "claim", id: "gone" }],
    });
    const news = screen.getByRole("region", { name: "What has changed in the atlas" });
    expect(news.textContent).toContain("In the atlas today: A delegation went to Columbus.");
    expect(news.textContent).toContain("Slide 1: statement gone");
    await user.click(button("Take the new wording"));
    expect(seen.briefing.slides[0]?.text).toEqual([
      passage("A delegation went to Columbus.", ["visit-2014"]),
    ]);
  });
});

describe("a step back", () => {
  it("after a move keeps the moved slide chosen", async () => {
    const { user } = renderEditor({ firstNumber: 1 });
    await user.click(button("Move down"));
    expect(selectedOption().getAttribute("aria-label")).toBe("2. One");
    await user.click(button("Undo"));
    expect(selectedOption().getAttribute("aria-label")).toBe("1. One");
  });
});
