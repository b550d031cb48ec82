import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { countFacets } from "@/domain/exchangeFilter";
import type { Filters } from "@/domain/filters";
import { EmptyResult } from "@/features/filters/later/EmptyResult";
import { FilterChips } from "@/features/filters/later/FilterChips";
import { FilterPanel } from "@/features/filters/later/FilterPanel";
import { frozenAtlas } from "../fixtures/frozenAtlas";
import { renderFeature } from "./renderFeature";

const names = {
  programs: [
    { id: "city-pair", name: "City Pair Program" },
    { id: "ivlp", name: "International Visitor Leadership Program" },
  ],
  regions: [
    { id: "wallonia", name: "Wallonia" },
    { id: "ohio", name: "Ohio" },
  ],
};

/** What the panel is given beside the filters. */
const rest = { names, counts: undefined, answer: undefined, onClose: () => {}, onLeave: () => {} };

/** A panel whose filters are kept as the address keeps them. */
function KeptPanel({ first, onChange }: { first: Filters; onChange: (filters: Filters) => void }) {
  const [filters, setFilters] = useState(first);
  const change = (next: Filters) => {
    setFilters(next);
    onChange(next);
  };
  return <FilterPanel {...rest} filters={filters} onChange={change} />;
}

function openPanel(first: Filters = {}) {
  const onChange = vi.fn<(filters: Filters) => void>();
  renderFeature(<KeptPanel first={first} onChange={onChange} />);
  return onChange;
}

const check = (name: string) => userEvent.click(screen.getByRole("checkbox", { name }));

describe("the filter panel", () => {
  it("is where the focus is, as a named region", () => {
    openPanel();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Filters" }));
  });

  it("adds what is checked, in the order of the form, and takes it back", async () => {
    const onChange = openPanel({ from: 2014 });
    await check("Sister cities");
    await check("City Pair");
    expect(onChange).toHaveBeenLastCalledWith({ from: 2014, kinds: ["city-pair", "sister-cities"] });
    await check("Sister cities");
    await check("City Pair");
    expect(onChange).toHaveBeenLastCalledWith({ from: 2014 });
    await check("International Visitor Leadership Program");
    await check("Counterpart not named");
    expect(onChange).toHaveBeenLastCalledWith({
      from: 2014,
      programs: ["ivlp"],
      roles: ["counterpart-not-named"],
    });
  });

  it("takes whole years as they are typed", async () => {
    const onChange = openPanel();
    await userEvent.type(screen.getByRole("textbox", { name: "From year" }), "2014");
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: 2014 });
    await userEvent.type(screen.getByRole("textbox", { name: "To year" }), "2016");
    expect(onChange).toHaveBeenLastCalledWith({ from: 2014, to: 2016 });
    await userEvent.clear(screen.getByRole("textbox", { name: "From year" }));
    expect(onChange).toHaveBeenLastCalledWith({ to: 2016 });
  });

  it.each([
    ["20x4", "", "Type a year with four digits, from 1900 to 2099."],
    ["0999", "", "Type a year with four digits, from 1900 to 2099."],
    ["2016", "2014", "The first year must not be later than the last."],
  ])(
    "keeps the years “%s” and “%s” as typed, says what is wrong and filters by no more",
    async (from, to, text) => {
      const onChange = openPanel();
      await userEvent.type(screen.getByRole("textbox", { name: "From year" }), from);
      if (to) await userEvent.type(screen.getByRole("textbox", { name: "To year" }), to);
      await userEvent.tab();
      expect(screen.getByRole("status").textContent).toBe(text);
      const field = screen.getByRole<HTMLInputElement>("textbox", { name: "From year" });
      expect(field.value).toBe(from);
      expect(field.getAttribute("aria-invalid")).toBe("true");
      for (const [filters] of onChange.mock.calls) expect(filters).toEqual({ from: 2016 });
    },
  );

  it("says nothing of half a year while it is typed", async () => {
    openPanel();
    await userEvent.type(screen.getByRole("textbox", { name: "From year" }), "20");
    expect(screen.getByRole("status").textContent).toBe("");
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("status").textContent).toBe("Type a year with four digits, from 1900 to 2099.");
  });

  it("asks for places, and for one of two that exclude each other", async () => {
    const onChange = openPanel();
    await check("Wallonia");
    await check("Ohio");
    expect(onChange).toHaveBeenLastCalledWith({ regions: ["wallonia", "ohio"] });
    await check("To Belgium");
    await check("To the United States");
    expect(onChange).toHaveBeenLastCalledWith({ regions: ["wallonia", "ohio"], direction: "to-us" });
    await check("To the United States");
    await check("Without a date");
    expect(onChange).toHaveBeenLastCalledWith({ regions: ["wallonia", "ohio"], hidesUndated: true });
    await check("Grade C");
    await check("Inferred");
    expect(onChange).toHaveBeenLastCalledWith({
      regions: ["wallonia", "ohio"],
      hidesUndated: true,
      grade: ["C"],
      basis: ["inferred"],
    });
  });

  it("counts what each box would leave, and keeps an empty one, switched off", () => {
    const counts = countFacets(frozenAtlas, { programs: ["ivlp"] });
    renderFeature(
      <FilterPanel {...rest} filters={{ programs: ["ivlp"] }} counts={counts} onChange={() => {}} />,
    );
    const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
    expect(box("City Pair Program").disabled).toBe(false);
    expect(box("Ohio").disabled).toBe(true);
    expect(box("Ohio").checked).toBe(false);
    expect(
      document.getElementById(box("To the United States").getAttribute("aria-describedby") ?? "")
        ?.textContent,
    ).toBe("1 record");
  });

  it("closes when the focus goes elsewhere, and with Escape from there", async () => {
    const onLeave = vi.fn();
    const onClose = vi.fn();
    renderFeature(
      <>
        <FilterPanel {...rest} filters={{}} onChange={() => {}} onLeave={onLeave} onClose={onClose} />
        <button type="button">Elsewhere</button>
      </>,
    );
    screen.getByRole("checkbox", { name: "Ohio" }).focus();
    expect(onLeave).not.toHaveBeenCalled();
    screen.getByRole("button", { name: "Elsewhere" }).focus();
    expect(onLeave).toHaveBeenCalledOnce();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("closes on Escape, which then goes no further", async () => {
    const onClose = vi.fn();
    renderFeature(<FilterPanel {...rest} filters={{}} onChange={() => {}} onClose={onClose} />);
    const pressed = vi.fn<(event: KeyboardEvent) => void>();
    window.addEventListener("keydown", pressed, { once: true });
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
    expect(pressed.mock.calls[0]?.[0].defaultPrevented).toBe(true);
  });
});

describe("the filters that are set", () => {
  const filters: Filters = { programs: ["ivlp"], kinds: ["visit", "sister-cities"], from: 2014, to: 2016 };

  const show = (set: Filters) => {
    const onChange = vi.fn<(filters: Filters) => void>();
    renderFeature(
      <FilterChips filters={set} names={names} result="2014: 3 delegations." onChange={onChange} />,
    );
    return onChange;
  };

  it("are each named, with a count of what they leave", () => {
    show(filters);
    const names = within(screen.getByRole("list"))
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label"));
    expect(names).toEqual([
      "Remove the filter International Visitor Leadership Program",
      "Remove the filter Other exchanges, Sister cities",
      "Remove the filter 2014 to 2016",
    ]);
    expect(screen.getByText("2014: 3 delegations.")).toBeDefined();
    // The page says it aloud, once.
    expect(screen.queryByRole("status")).toBeNull();
  });

  it("go one by one, or all at once", async () => {
    const onChange = show(filters);
    await userEvent.click(screen.getByRole("button", { name: "Remove the filter 2014 to 2016" }));
    expect(onChange).toHaveBeenLastCalledWith({ programs: ["ivlp"], kinds: ["visit", "sister-cities"] });
    await userEvent.click(screen.getByRole("button", { name: "Clear all" }));
    expect(onChange).toHaveBeenLastCalledWith({});
  });

  it.each<[Filters, string]>([
    [{ from: 2014 }, "from 2014"],
    [{ to: 2016 }, "until 2016"],
    [{ from: 2014, to: 2014 }, "2014"],
  ])("say the period %j as “%s”", (period, text) => {
    show(period);
    expect(screen.getByRole("button", { name: `Remove the filter ${text}` })).toBeDefined();
  });
});

describe("filters that leave nothing", () => {
  it("link the records that match all the same", () => {
    const link = { page: { kind: "belgium" as const }, fragment: "ivlp", text: "IVLP visits" };
    renderFeature(
      <EmptyResult
        filters={{ programs: ["ivlp"] }}
        names={names}
        loosenings={[]}
        records={{ links: [link], count: 2 }}
        onChange={() => {}}
      />,
    );
    expect(screen.getByRole("link", { name: "IVLP visits" }).getAttribute("href")).toBe("/belgium/#ivlp");
    expect(screen.getByRole("link", { name: "and 1 more in the list" })).toBeDefined();
  });

  it("say which one to loosen, and how many cities are left then", async () => {
    const onChange = vi.fn();
    renderFeature(
      <EmptyResult
        filters={{ programs: ["ivlp"], from: 2014 }}
        names={names}
        records={{ links: [], count: 0 }}
        loosenings={[{ name: "period", cities: 1 }]}
        onChange={onChange}
      />,
    );
    expect(screen.getByText("No city matches these filters.")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Without “from 2014”: 1 city" }));
    expect(onChange).toHaveBeenLastCalledWith({ programs: ["ivlp"] });
    await userEvent.click(screen.getByRole("button", { name: "Clear all" }));
    expect(onChange).toHaveBeenLastCalledWith({});
  });
});
