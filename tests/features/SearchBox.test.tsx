import { act, createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { IndexReading } from "@/content/reading";
import { readSearchTexts, type SearchTexts } from "@/content/searchTexts";
import { focusSearch } from "@/features/search/focusSearch";
import { SearchBox } from "@/features/search/SearchBox";
import messages from "@/i18n/compiled/en";
import { MessagesProvider } from "@/i18n/MessagesContext";
import { frozenReading } from "../fixtures/frozenAtlas";
import { indexReading } from "../fixtures/frozenSite";
import { renderFeature } from "./renderFeature";

const searchTexts = readSearchTexts(frozenReading);

const scrollIntoView = vi.fn();
const handleLink = vi.fn<(href: string | null) => void>();

beforeEach(() => {
  // Not in jsdom.
  Element.prototype.scrollIntoView = scrollIntoView;
  handleLink.mockClear();
});

type PageProps = {
  query?: string;
  reading?: IndexReading | undefined;
  texts?: SearchTexts | undefined;
  onApproach?: () => void;
  onQueryChange?: (query: string | undefined) => void;
};

/** The box as the app has it: the query comes back from the address, and clicks on links are followed. */
function Page({ query: first, reading, texts, onQueryChange, onApproach = () => {} }: PageProps) {
  const [query, setQuery] = useState(first);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: stands in for the app.
    // biome-ignore lint/a11y/noStaticElementInteractions: stands in for the app.
    <div
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        if (!link) return;
        event.preventDefault();
        handleLink(link.getAttribute("href"));
      }}
    >
      <button type="button">Before</button>
      <SearchBox
        query={query}
        reading={reading}
        texts={texts}
        onApproach={onApproach}
        onQueryChange={(next) => {
          setQuery(next);
          onQueryChange?.(next);
        }}
      />
      <button type="button" onClick={() => setQuery("namur")}>
        Back
      </button>
      <button type="button" onClick={() => setQuery(undefined)}>
        Forward
      </button>
    </div>
  );
}

const field = () =>
  screen.getByRole<HTMLInputElement>("combobox", { name: "Find a city, program or delegation" });
const options = () => screen.queryAllByRole("option");
const selected = () => screen.getByRole("option", { selected: true });
const status = () => screen.getByRole("status").textContent;

async function type(text: string) {
  await userEvent.type(field(), text);
  await waitFor(() => expect(status()).not.toBe("Loading the search"));
}

function renderPage(props: PageProps = {}) {
  return renderFeature(<Page reading={indexReading} texts={searchTexts} {...props} />);
}

describe("the search field", () => {
  it("takes letters, and says that it is loading, before there is any data", async () => {
    const { rerender } = renderPage({ reading: undefined });
    await userEvent.type(field(), "luik");
    expect(field().value).toBe("luik");
    expect(status()).toBe("Loading the search");
    expect(options()).toEqual([]);
    rerender(<Page reading={indexReading} texts={searchTexts} />);
    await waitFor(() => expect(selected().textContent).toContain("Liège"));
  });

  it("tells each change at once, without the spaces at its ends, and keeps them itself", async () => {
    const onQueryChange = vi.fn();
    renderPage({ onQueryChange });
    await userEvent.type(field(), "mo ns");
    expect(onQueryChange.mock.calls).toEqual([["m"], ["mo"], ["mo"], ["mo n"], ["mo ns"]]);
    expect(field().value).toBe("mo ns");
    fireEvent.change(field(), { target: { value: " genk " } });
    expect(onQueryChange).toHaveBeenLastCalledWith("genk");
    expect(field().value).toBe(" genk ");
  });

  it("shows results in the very event that changes it", async () => {
    renderPage();
    await type("ant");
    fireEvent.change(field(), { target: { value: "dearborn" } });
    expect(selected().textContent).toContain("Dearborn");
  });

  it("says how many results there are", async () => {
    renderPage();
    await type("bastog");
    expect(status()).toBe(`${options().length} results`);
    await userEvent.clear(field());
    expect(status()).toBe("");
    await type("duffin");
    expect(status()).toBe("1 result");
  });

  it("says where it does not list all of them", async () => {
    renderPage();
    await type("a");
    expect(status()).toMatch(/^\d+ results; the best 30 are listed\.$/);
    expect(options().length).toBe(30);
  });

  it("says so where no record has all words", async () => {
    renderPage();
    await type("bastogne pancakes");
    expect(status()).toMatch(/results have some of these words; none has all\.$/);
  });

  it("says what to try where nothing is found, and offers what may have been meant", async () => {
    renderPage();
    await type("chatanuga");
    expect(status()).toBe(
      "“chatanuga” is not in this atlas. Try a city, a program such as “Young Cities”, or a year.",
    );
    expect(field().getAttribute("aria-expanded")).toBe("false");
    await userEvent.click(screen.getByRole("button", { name: "Did you mean “Chattanooga”?" }));
    expect(field().value).toBe("Chattanooga");
    expect(document.activeElement).toBe(field());
    expect(selected().textContent).toContain("Chattanooga");
  });

  it("shortens what it repeats of 5,000 characters", async () => {
    renderPage();
    await type("z");
    fireEvent.change(field(), { target: { value: "🙂".repeat(2500) } });
    expect(status()).toContain(`“${"🙂".repeat(40)}…”`);
  });

  it("is searched by what its address has, without taking the focus", async () => {
    renderPage({ query: "verviers" });
    expect(field().value).toBe("verviers");
    await waitFor(() => expect(selected().textContent).toContain("Verviers"));
    expect(document.activeElement).toBe(document.body);
  });

  it("follows the address back and forward", async () => {
    renderPage();
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(selected().textContent).toContain("Namur"));
    expect(field().value).toBe("namur");
    await userEvent.click(screen.getByRole("button", { name: "Forward" }));
    expect(field().value).toBe("");
    expect(options()).toEqual([]);
  });

  it("can be cleared, and keeps the focus", async () => {
    const onQueryChange = vi.fn();
    renderPage({ onQueryChange });
    expect(screen.queryByRole("button", { name: "Clear the search" })).toBeNull();
    await type("genk");
    await userEvent.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(field().value).toBe("");
    expect(onQueryChange).toHaveBeenLastCalledWith(undefined);
    expect(document.activeElement).toBe(field());
    expect(options()).toEqual([]);
  });

  it("can be led to, with what is in it selected", async () => {
    renderPage({ query: "genk" });
    focusSearch();
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 4]);
  });

  it("keeps what was typed before the page woke up", async () => {
    const onQueryChange = vi.fn();
    const page = (
      <MessagesProvider value={messages}>
        <Page reading={indexReading} texts={searchTexts} onQueryChange={onQueryChange} />
      </MessagesProvider>
    );
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(page);
    field().focus();
    field().value = "luik";
    const root = await act(async () => hydrateRoot(container, page));
    expect(field().value).toBe("luik");
    expect(onQueryChange).toHaveBeenCalledWith("luik");
    await waitFor(() => expect(selected().textContent).toContain("Liège"));
    act(() => root.unmount());
    container.remove();
  });
});

describe("words beside names", () => {
  it("are searched as soon as they have come; names are before", async () => {
    const { rerender } = renderPage({ texts: undefined });
    await type("antwerp");
    expect(screen.queryByRole("group", { name: "Cities" })).not.toBeNull();
    expect(screen.queryByRole("group", { name: "Sources" })).toBeNull();
    const before = options().length;
    rerender(<Page reading={indexReading} texts={searchTexts} />);
    await waitFor(() => expect(options().length).toBeGreaterThan(before));
    expect(field().value).toBe("antwerp");
  });

  it("are asked for when the reader comes to the field, or the address searches, and not before", async () => {
    const onApproach = vi.fn();
    const { unmount } = renderPage({ onApproach });
    expect(onApproach).not.toHaveBeenCalled();
    await userEvent.click(field());
    expect(onApproach).toHaveBeenCalled();
    unmount();
    const asksAtOnce = vi.fn();
    renderPage({ query: "genk", onApproach: asksAtOnce });
    expect(asksAtOnce).toHaveBeenCalled();
  });
});

describe("the results", () => {
  it("are links in groups with their names", async () => {
    renderPage();
    await type("antwerp");
    const groups = within(screen.getByRole("listbox", { name: "Search results" })).getAllByRole("group");
    const cities = screen.getByRole("group", { name: "Cities" });
    expect(groups[0]).toBe(cities);
    expect(within(cities).getAllByRole("option")[0]?.getAttribute("href")).toBe("/cities/antwerp/");
    const delegations = screen.getByRole("group", { name: "Delegations" });
    expect(within(delegations).getAllByRole("option")[0]?.getAttribute("href")).toMatch(
      /^\/cities\/antwerp\/#antwerp-san-diego-2019$/,
    );
  });

  it("mark what was found", async () => {
    renderPage();
    await type("antw");
    expect(selected().querySelector("mark")?.textContent).toBe("Antw");
  });

  it("name the name that was typed", async () => {
    renderPage();
    await type("luik");
    expect(selected().textContent).toMatch(/^Liège also Luik/);
  });

  it("are named to the field, the first of them at once", async () => {
    renderPage();
    await type("antwerp");
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(field().getAttribute("aria-controls")).toBe(screen.getByRole("listbox").id);
    expect(field().getAttribute("aria-activedescendant")).toBe(options()[0]?.id);
    expect(selected()).toBe(options()[0]);
  });

  it("have ids of their own", async () => {
    renderPage();
    await type("a");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are moved among by arrows, round the ends, and begin anew with each letter", async () => {
    renderPage();
    await type("antwerp");
    await userEvent.keyboard("{ArrowDown}{ArrowDown}");
    expect(selected()).toBe(options()[2]);
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
    expect(selected()).toBe(options().at(-1));
    expect(scrollIntoView).toHaveBeenCalled();
    await userEvent.keyboard("{ArrowDown}");
    expect(selected()).toBe(options()[0]);
    await userEvent.keyboard("{ArrowDown}{Backspace}");
    expect(selected()).toBe(options()[0]);
  });

  it("are opened by Enter, like a click on the active one, and close", async () => {
    renderPage();
    await type("vilvorde");
    await userEvent.keyboard("{Enter}");
    expect(handleLink).toHaveBeenCalledExactlyOnceWith("/cities/vilvoorde/");
    expect(options()).toEqual([]);
  });

  it("are opened by an Enter that came before them", async () => {
    const { rerender } = renderPage({ reading: undefined });
    await userEvent.type(field(), "luik{Enter}");
    expect(handleLink).not.toHaveBeenCalled();
    rerender(<Page reading={indexReading} texts={searchTexts} />);
    await waitFor(() => expect(handleLink).toHaveBeenCalledExactlyOnceWith("/cities/liege/"));
  });

  it("are not opened by an Enter that the reader has typed on after", async () => {
    const { rerender } = renderPage({ reading: undefined });
    await userEvent.type(field(), "luik{Enter}x");
    rerender(<Page reading={indexReading} texts={searchTexts} />);
    await waitFor(() => expect(status()).not.toBe("Loading the search"));
    expect(handleLink).not.toHaveBeenCalled();
  });

  it("are opened by a click, which leaves the focus in the field", async () => {
    renderPage();
    await type("genk");
    await userEvent.click(screen.getByRole("option", { name: /^Dearborn/ }));
    expect(handleLink).toHaveBeenCalledExactlyOnceWith("/cities/dearborn/");
    expect(document.activeElement).toBe(field());
    expect(options()).toEqual([]);
  });

  it("stay when one is opened in another tab", async () => {
    renderPage();
    await type("genk");
    fireEvent.click(selected(), { ctrlKey: true });
    expect(options().length).toBeGreaterThan(0);
  });

  it("close on Escape, which clears the field, keeps the focus in it, and is used up", async () => {
    renderPage();
    const before = screen.getByRole("button", { name: "Before" });
    before.focus();
    await type("genk");
    const key = createEvent.keyDown(field(), { key: "Escape" });
    fireEvent(field(), key);
    expect(key.defaultPrevented).toBe(true);
    expect(field().value).toBe("");
    expect(options()).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it("that nobody asked for by hand close on Escape and on a press elsewhere too", async () => {
    renderPage({ query: "genk" });
    await waitFor(() => expect(options().length).toBeGreaterThan(0));
    const key = createEvent.keyDown(document.body, { key: "Escape" });
    fireEvent(document.body, key);
    expect(key.defaultPrevented).toBe(true);
    expect(options()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Back" }));
    await waitFor(() => expect(options().length).toBeGreaterThan(0));
    await userEvent.click(screen.getByRole("button", { name: "Before" }));
    expect(options()).toEqual([]);
    expect(field().value).toBe("namur");
  });

  it("leave Escape to the app where nothing is open and the focus is elsewhere", () => {
    renderPage();
    const key = createEvent.keyDown(document.body, { key: "Escape" });
    fireEvent(document.body, key);
    expect(key.defaultPrevented).toBe(false);
  });

  it("close when Tab leaves the box, and come back with an arrow", async () => {
    renderPage();
    await type("genk");
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Clear the search" }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Back" }));
    expect(options()).toEqual([]);
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(field());
    await userEvent.keyboard("{ArrowDown}");
    expect(selected()).toBe(options()[0]);
  });

  it("leave the keys alone that compose a letter", async () => {
    renderPage();
    await type("genk");
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    fireEvent.keyDown(field(), { key: "ArrowDown", isComposing: true });
    expect(handleLink).not.toHaveBeenCalled();
    expect(selected()).toBe(options()[0]);
  });
});
