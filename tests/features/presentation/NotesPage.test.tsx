import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { NotesPage } from "@/features/presentation/NotesPage";
import { item } from "../../domain/buildAtlas";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { renderPresenting } from "./renderPresenting";

const { slides } = briefingCalled("vilvoorde-columbus");
const slide = item(slides, 1);

function renderNotes(props: Partial<Parameters<typeof NotesPage>[0]> = {}) {
  const onGo = vi.fn();
  renderPresenting(
    <NotesPage
      slide={slide}
      number={2}
      count={5}
      hrefs={{ previous: "/1/notes/", next: "/3/notes/", stage: "/2/", handout: "/handout/" }}
      onGo={onGo}
      {...props}
    />,
  );
  return { onGo };
}

const link = (name: string) => screen.getByRole("link", { name });

describe("the notes of a slide", () => {
  it("say what the slide says, what the speaker says, and what both rest on", () => {
    renderNotes();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(slide.title);
    expect(screen.getByText("Slide 2 of 5").getAttribute("role")).toBe("status");
    for (const text of [...slide.text, ...slide.notes]) expect(screen.getByText(text)).toBeTruthy();
    for (const source of slide.noteSources)
      expect(screen.getByText(/^Sources?:/).textContent).toContain(source);
    expect(link("Open the stage").getAttribute("href")).toBe("/2/");
    expect(link("Handout").getAttribute("href")).toBe("/handout/");
  });

  it("lead on and back by links, without a load where the script runs", () => {
    const { onGo } = renderNotes();
    expect(link("Next").getAttribute("href")).toBe("/3/notes/");
    expect(link("Previous").getAttribute("href")).toBe("/1/notes/");
    expect(fireEvent.click(link("Next"))).toBe(false);
    expect(fireEvent.click(link("Previous"))).toBe(false);
    expect(onGo.mock.calls).toEqual([[3], [1]]);
    expect(fireEvent.click(link("Next"), { metaKey: true })).toBe(true);
    expect(onGo).toHaveBeenCalledTimes(2);
  });

  it("of a shipped briefing can be copied and changed", () => {
    const hrefs = { previous: undefined, next: undefined, stage: "/", handout: "/handout/" };
    renderNotes({ hrefs: { ...hrefs, copy: "/present/own/?copy=it&n=2" } });
    expect(link("Copy and change").getAttribute("href")).toBe("/present/own/?copy=it&n=2");
  });

  it("lead no further than the slides", () => {
    renderNotes({ hrefs: { previous: undefined, next: undefined, stage: "/", handout: "/handout/" } });
    expect(screen.getAllByRole("link")).toEqual([link("Open the stage"), link("Handout")]);
  });

  it("say that there are none", () => {
    renderNotes({ slide: { ...slide, notes: [], noteSources: [] } });
    expect(screen.getByText("This slide has no notes.")).toBeTruthy();
    expect(screen.queryByText(/^Sources?:/)).toBeNull();
  });
});
