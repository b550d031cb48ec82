import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { RecordsTimeline, TimelineRecord } from "@/content/timelineContent";
import type { Period } from "@/domain/filters";
import { TimelineControls, type TimelineControlsProps } from "@/features/timeline/later/TimelineControls";
import { SPEED_MS } from "@/features/timeline/later/usePlay";
import { Timeline } from "@/features/timeline/Timeline";
import { renderFeature } from "../renderFeature";

type Change = [period: Period, how: "commit" | "drag"];

const STEPS = [2005, 2014, 2016];

const CONTENT: RecordsTimeline = {
  kind: "records",
  fromYear: 2001,
  toYear: 2023,
  ticks: [],
  steps: STEPS,
  lanes: [],
  items: [],
};

/** The controls in the bar, with a period that follows them as the page's does. */
function renderControls(first: Period = {}, props: Partial<TimelineControlsProps> = {}) {
  const changes: Change[] = [];
  function Bar() {
    const [period, setPeriod] = useState(first);
    return (
      <Timeline
        content={CONTENT}
        controls={
          <TimelineControls
            fromYear={2001}
            toYear={2023}
            steps={STEPS}
            resultText={`${period.from ?? ""} to ${period.to ?? ""}`}
            period={period}
            onPeriodChange={(...change) => {
              changes.push(change);
              setPeriod(change[0]);
            }}
            {...props}
          />
        }
      />
    );
  }
  const { unmount } = renderFeature(<Bar />);
  return { changes, unmount };
}

const slider = (name: "First" | "Last") => screen.getByRole("slider", { name: `${name} year shown` });
const field = (name: "From" | "To") => screen.getByRole<HTMLInputElement>("textbox", { name });
const button = (name: string) => screen.getByRole("button", { name });

async function typeYears(from: string, to: string) {
  const user = userEvent.setup();
  await user.clear(field("From"));
  if (from) await user.type(field("From"), from);
  await user.clear(field("To"));
  await user.type(field("To"), `${to}{Enter}`);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the typed years", () => {
  it("become the period with Enter", async () => {
    const { changes } = renderControls();
    await typeYears("2014", "2016");
    expect(changes).toEqual([[{ from: 2014, to: 2016 }, "commit"]]);
    expect(screen.getByText("2014 to 2016")).toBeDefined();
  });

  it("become the period when the reader leaves them, not between the two", async () => {
    const { changes } = renderControls({ to: 2010 });
    const user = userEvent.setup();
    await user.type(field("From"), "2014");
    await user.click(field("To"));
    expect(changes).toEqual([]);
    expect(screen.getByRole("alert").textContent).toBe("");
    await user.clear(field("To"));
    await user.type(field("To"), "2015");
    await user.click(document.body);
    expect(changes).toEqual([[{ from: 2014, to: 2015 }, "commit"]]);
  });

  it("say which years there are where a link asks for others", () => {
    renderControls({ to: 1980 });
    expect(screen.getByRole("alert").textContent).toBe("The timeline goes from 2001 to 2023.");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "From" }).placeholder).toBe("");
  });

  it("leave an end open where they are empty", async () => {
    const { changes } = renderControls({ from: 2014, to: 2016 });
    await typeYears("", "2016");
    expect(changes).toEqual([[{ to: 2016 }, "commit"]]);
    expect(screen.getByText("to 2016")).toBeDefined();
  });

  it.each([
    ["2016", "2014", "The period ends (2014) before it begins (2016).", ["From", "To"]],
    ["1985", "2014", "The timeline goes from 2001 to 2023.", ["From"]],
    ["2014", "2040", "The timeline goes from 2001 to 2023.", ["To"]],
    ["14", "2016", "Write a year with four digits.", ["From"]],
    ["2014", "soon", "Write a year with four digits.", ["To"]],
  ])("%s to %s: says what is wrong, and keeps what was typed", async (from, to, message, wrong) => {
    const { changes } = renderControls();
    await typeYears(from, to);
    expect(screen.getByRole("alert").textContent).toBe(message);
    expect([field("From").value, field("To").value]).toEqual([from, to]);
    const invalid = (["From", "To"] as const).filter(
      (name) => field(name).ariaInvalid === "true" || field(name).getAttribute("aria-invalid") === "true",
    );
    expect(invalid).toEqual(wrong);
    expect(changes).toEqual([]);
    await typeYears("2014", "2016");
    expect(screen.getByRole("alert").textContent).toBe("");
    expect(changes).toEqual([[{ from: 2014, to: 2016 }, "commit"]]);
  });

  it("are all years again with one press", async () => {
    const { changes } = renderControls({ from: 2014 });
    await userEvent.setup().click(button("All years"));
    expect(changes).toEqual([[{}, "commit"]]);
    expect(field("From").value).toBe("");
    expect(screen.getByText("to", { exact: true })).toBeDefined();
  });
});

describe("the brush", () => {
  it.each<["First" | "Last", string, Period]>([
    ["First", "ArrowRight", { from: 2011, to: 2016 }],
    ["First", "ArrowLeft", { from: 2009, to: 2016 }],
    ["First", "PageUp", { from: 2015, to: 2016 }],
    ["First", "PageDown", { from: 2005, to: 2016 }],
    ["First", "Home", { to: 2016 }],
    ["First", "End", { from: 2016, to: 2016 }],
    ["Last", "ArrowUp", { from: 2010, to: 2017 }],
    ["Last", "ArrowDown", { from: 2010, to: 2015 }],
    ["Last", "PageDown", { from: 2010, to: 2011 }],
    ["Last", "Home", { from: 2010, to: 2010 }],
    ["Last", "End", { from: 2010 }],
  ])("moves the %s year by %s", (name, key, period) => {
    const { changes } = renderControls({ from: 2010, to: 2016 });
    fireEvent.keyDown(slider(name), { key });
    expect(changes).toEqual([[period, "commit"]]);
  });

  it("shows its years on the axis, none where all are shown", () => {
    const band = () => screen.getByRole("group", { name: "Period" }).firstElementChild?.textContent;
    renderControls({ from: 2014, to: 2016 }).unmount();
    renderControls({ from: 2014, to: 2014 });
    expect(band()).toBe("2014");
    fireEvent.keyDown(slider("Last"), { key: "ArrowRight" });
    expect(band()).toBe("2014–2015");
    fireEvent.click(button("All years"));
    expect(band()).toBe("");
  });

  it("says its years in words and its bounds in numbers", () => {
    renderControls({ from: 2014 });
    const values = (["First", "Last"] as const).map((name) =>
      ["aria-valuetext", "aria-valuemin", "aria-valuenow", "aria-valuemax"].map((attribute) =>
        slider(name).getAttribute(attribute),
      ),
    );
    expect(values).toEqual([
      ["from 2014", "2001", "2014", "2023"],
      ["to 2023", "2014", "2023", "2023"],
    ]);
  });

  it.each<[Period, left: string, right: string]>([
    [{}, "0%", "0%"],
    [{ to: 2001 }, "0%", "95.6"],
    [{ from: 2023 }, "95.6", "0%"],
    // Beyond the axis nothing of it is in the period.
    [{ from: 2050, to: 2060 }, "100%", "0%"],
    [{ to: 1990 }, "0%", "100%"],
  ])("shades of %j what the timeline draws of it", (period, left, right) => {
    renderControls(period);
    const { style } = screen.getByRole("group", { name: "Period" }).firstElementChild as HTMLElement;
    expect([style.left.slice(0, left.length), style.right.slice(0, right.length)]).toEqual([left, right]);
  });

  it("does not leave the axis, and leaves other keys alone", () => {
    const { changes } = renderControls();
    fireEvent.keyDown(slider("First"), { key: "ArrowLeft" });
    fireEvent.keyDown(slider("Last"), { key: "PageUp" });
    expect(fireEvent.keyDown(slider("Last"), { key: "Tab" })).toBe(true);
    expect(changes).toEqual([]);
  });

  describe("with the pointer, on an axis of 10 px a year", () => {
    const track = () => screen.getByRole("group", { name: "Period" });
    const xOf = (year: number) => (year - 2001) * 10 + 5;
    /** jsdom lays nothing out and its pointer events carry no place. */
    function drag(target: Element, from: number, ...to: number[]) {
      vi.spyOn(track(), "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 230, 144));
      const fire = (at: Element, type: string, year: number) =>
        fireEvent(at, new MouseEvent(type, { bubbles: true, button: 0, clientX: xOf(year) }));
      fire(target, "pointerdown", from);
      for (const year of to) fire(track(), "pointermove", year);
      fire(track(), "pointerup", to.at(-1) ?? from);
    }

    it("draws a new period, whichever way it is drawn", () => {
      const { changes } = renderControls();
      drag(track(), 2016, 2015, 2014);
      expect(changes).toEqual(
        [
          [{ from: 2016, to: 2016 }, "drag"],
          [{ from: 2015, to: 2016 }, "drag"],
          [{ from: 2014, to: 2016 }, "drag"],
          [{ from: 2014, to: 2016 }, "commit"],
        ].slice(1),
      );
    });

    it("moves one end, never beyond the other", () => {
      const { changes } = renderControls({ from: 2010, to: 2012 });
      drag(slider("First"), 2010, 2020);
      expect(changes.at(-1)).toEqual([{ from: 2012, to: 2012 }, "commit"]);
    });

    it("moves the whole period by its middle, as long as it is, to the end of the axis", () => {
      const { changes } = renderControls({ from: 2010, to: 2012 });
      const middle = track().querySelector("[data-part=middle]");
      if (!middle) throw new Error("No middle");
      drag(middle, 2011, 2015, 2023);
      expect(changes.map(([period]) => period)).toEqual([
        { from: 2014, to: 2016 },
        { from: 2021 },
        { from: 2021 },
      ]);
    });

    it("chooses nothing by a press on the period that moves nowhere", () => {
      const { changes } = renderControls({ from: 2010, to: 2012 });
      drag(slider("Last"), 2012);
      expect(changes).toEqual([]);
    });
  });
});

describe("play", () => {
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it("goes through the years that have a record and stops after the last", () => {
    vi.useFakeTimers();
    const { changes } = renderControls();
    fireEvent.click(button("Play the years"));
    expect(changes).toEqual([[{ from: 2005, to: 2005 }, "commit"]]);
    pass(SPEED_MS.normal - 1);
    expect(changes).toHaveLength(1);
    pass(1);
    expect(screen.getByText("2014 to 2014")).toBeDefined();
    pass(SPEED_MS.normal);
    expect(changes.slice(1)).toEqual([
      [{ from: 2014, to: 2014 }, "drag"],
      [{ from: 2016, to: 2016 }, "drag"],
    ]);
    pass(SPEED_MS.slow * 3);
    expect(changes).toHaveLength(3);
    expect(button("Play the years")).toBeDefined();
  });

  it("begins anew where it has ended, and goes on from a year in between", () => {
    vi.useFakeTimers();
    const { changes } = renderControls({ from: 2016, to: 2016 });
    fireEvent.click(button("Play the years"));
    expect(changes).toEqual([[{ from: 2005, to: 2005 }, "commit"]]);
    fireEvent.click(button("Pause"));
    fireEvent.click(button("Play the years"));
    expect(changes).toHaveLength(1);
    pass(SPEED_MS.normal);
    expect(changes.at(-1)).toEqual([{ from: 2014, to: 2014 }, "drag"]);
  });

  it("pauses where it is, and the focus stays on its button", () => {
    vi.useFakeTimers();
    const { changes } = renderControls();
    button("Play the years").focus();
    fireEvent.click(button("Play the years"));
    expect(document.activeElement).toBe(button("Pause"));
    fireEvent.click(button("Pause"));
    pass(SPEED_MS.slow * 3);
    expect(changes).toHaveLength(1);
  });

  it("is as fast as the reader wants", () => {
    vi.useFakeTimers();
    const { changes } = renderControls();
    fireEvent.change(screen.getByRole("combobox", { name: "Speed" }), { target: { value: "fast" } });
    fireEvent.click(button("Play the years"));
    pass(SPEED_MS.fast);
    expect(changes).toHaveLength(2);
  });

  it("steps back and forth by hand, and pauses for it", () => {
    vi.useFakeTimers();
    const onStep = vi.fn();
    const { changes } = renderControls({}, { onStep });
    fireEvent.click(button("Play the years"));
    fireEvent.click(button("Next year with a record"));
    fireEvent.click(button("Previous year with a record"));
    pass(SPEED_MS.slow * 3);
    expect(changes.map(([{ from }]) => from)).toEqual([2005, 2014, 2005]);
    expect(onStep.mock.calls.flat()).toEqual([2005, 2014, 2005]);
    fireEvent.click(button("Previous year with a record"));
    expect(changes).toHaveLength(3);
    expect(button("Previous year with a record").getAttribute("aria-disabled")).toBe("true");
  });

  it("pauses when the reader chooses a period otherwise", () => {
    vi.useFakeTimers();
    const { changes } = renderControls();
    fireEvent.click(button("Play the years"));
    fireEvent.click(button("All years"));
    pass(SPEED_MS.slow * 3);
    expect(changes.map(([period]) => period)).toEqual([{ from: 2005, to: 2005 }, {}]);
  });

  it("leaves no clock behind", () => {
    vi.useFakeTimers();
    const { changes, unmount } = renderControls();
    fireEvent.click(button("Play the years"));
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    expect(changes).toHaveLength(1);
  });
});

describe("the notes above the timeline", () => {
  function renderNote() {
    const inside: TimelineRecord = {
      id: "inside",
      kind: "event",
      title: "Inside",
      when: "date not stated",
      page: { kind: "belgium" },
      cities: [],
    };
    renderFeature(
      <Timeline
        content={{
          ...CONTENT,
          lanes: [{ kind: "none", name: "No program named", rows: 1, isEmpty: true, undated: [inside] }],
        }}
        controls={
          <TimelineControls
            fromYear={2001}
            toYear={2023}
            steps={STEPS}
            resultText=""
            period={{}}
            onPeriodChange={() => {}}
          />
        }
      />,
    );
    const note = document.querySelector("details");
    if (!note) throw new Error("No note");
    note.open = true;
    return note;
  }

  it("close with Escape and give the focus back", () => {
    const note = renderNote();
    screen.getByRole("link", { name: /^Inside/ }).focus();
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(note.open).toBe(false);
    expect(document.activeElement).toBe(note.querySelector("summary"));
  });

  it("close with a press elsewhere, not inside", () => {
    const note = renderNote();
    fireEvent.pointerDown(screen.getByRole("link", { name: /^Inside/ }));
    expect(note.open).toBe(true);
    fireEvent.pointerDown(document.body);
    expect(note.open).toBe(false);
  });
});
