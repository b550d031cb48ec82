import { describe, expect, it } from "vitest";
import type { OwnBriefing } from "@/domain/ownBriefing";
import { type BriefingEdit, EMPTY_SLIDE, editBriefing } from "@/features/presentation/editBriefing";
import { MAX_UNDO, NO_HISTORY, recordEdit, redoEdit, undoEdit } from "@/features/presentation/editHistory";
import { typedPassages } from "@/features/presentation/typedPassages";
import { ownBriefing, passage, slide } from "../../domain/ownBriefings";

const titles = ({ slides }: OwnBriefing) => slides.map(({ title }) => title);

describe("a change to a briefing", () => {
  it.each<[BriefingEdit, string[]]>([
    [{ kind: "add", at: 1 }, ["One", "", "Two", "Three"]],
    [{ kind: "add", at: 9, slide: slide("New") }, ["One", "Two", "Three", "New"]],
    [{ kind: "duplicate", at: 0 }, ["One", "One", "Two", "Three"]],
    [{ kind: "move", from: 0, to: 2 }, ["Two", "Three", "One"]],
    [{ kind: "move", from: 2, to: 1 }, ["One", "Three", "Two"]],
    [{ kind: "delete", at: 1 }, ["One", "Three"]],
    [{ kind: "slide", at: 2, change: { title: "Last" } }, ["One", "Two", "Last"]],
  ])("%j leaves %j", (edit, left) => {
    const changed = editBriefing(ownBriefing, edit);
    expect(titles(changed)).toEqual(left);
    expect(titles(ownBriefing)).toEqual(["One", "Two", "Three"]);
    expect(changed.slides).toContain(ownBriefing.slides[0]);
  });

  it("of title, author and minutes leaves the slides", () => {
    const changed = editBriefing(ownBriefing, { kind: "head", change: { minutes: 5 } });
    expect(changed).toEqual({ ...ownBriefing, minutes: 5 });
  });

  it.each<BriefingEdit>([
    { kind: "move", from: 0, to: -1 },
    { kind: "move", from: 2, to: 3 },
    { kind: "move", from: 1, to: 1 },
    { kind: "delete", at: 3 },
    { kind: "duplicate", at: 3 },
  ])("%j changes nothing", (edit) => {
    expect(editBriefing(ownBriefing, edit)).toBe(ownBriefing);
  });

  it("leaves one slide at least and 200 at most", () => {
    const one = { ...ownBriefing, slides: [EMPTY_SLIDE] };
    expect(editBriefing(one, { kind: "delete", at: 0 })).toBe(one);
    const full = { ...ownBriefing, slides: Array.from({ length: 200 }, () => EMPTY_SLIDE) };
    expect(editBriefing(full, { kind: "add", at: 0 })).toBe(full);
    expect(editBriefing(full, { kind: "duplicate", at: 0 })).toBe(full);
  });
});

describe("what was changed", () => {
  it("can be taken back and done again", () => {
    const history = recordEdit(recordEdit<string>(NO_HISTORY, "a"), "b");
    const undone = undoEdit(history, "c");
    expect(undone?.state).toBe("b");
    expect(undone && redoEdit(undone.history, "b")?.state).toBe("c");
    expect(undone && undoEdit(undone.history, "b")?.state).toBe("a");
    expect(undone && recordEdit(undone.history, "b").future).toEqual([]);
    expect(undoEdit(NO_HISTORY, "a")).toBeUndefined();
    expect(redoEdit(history, "c")).toBeUndefined();
  });

  it("into one field is taken back together", () => {
    const typed = ["a", "ab", "abc"].reduce(
      (history, before) => recordEdit(history, before, "title"),
      recordEdit<string>(NO_HISTORY, ""),
    );
    expect(undoEdit(typed, "abcd")?.state).toBe("a");
    expect(undoEdit(recordEdit(typed, "abcd", "author"), "x")?.state).toBe("abcd");
  });

  it("longer ago than so many changes stays", () => {
    let history = recordEdit<number>(NO_HISTORY, 0);
    for (let state = 1; state < 80; state += 1) history = recordEdit(history, state);
    expect(history.past).toHaveLength(MAX_UNDO);
    expect(history.past[0]).toBe(80 - MAX_UNDO);
  });
});

describe("paragraphs as they are typed", () => {
  const before = [passage("One.", ["a"], ["g"]), passage("Two.", ["b"]), passage("Three.", ["c", "a"])];

  it.each([
    ["stay as they are", "One.\nTwo.\nThree.", before],
    ["may have empty lines between them", "\nOne.\n \nTwo.\nThree.\n", before],
    [
      "keep what they rest on when they are changed",
      "One.\nTwo!\nThree.",
      [before[0], passage("Two!", ["b"]), before[2]],
    ],
    [
      "rest on nothing when they are new",
      "One.\nNew.\nTwo.\nThree.",
      [before[0], passage("New."), ...before.slice(1)],
    ],
    ["go with what they rest on", "One.\nThree.", [before[0], before[2]]],
    [
      "lose nothing where two become one",
      "One.\nTwo. Three.",
      [before[0], passage("Two. Three.", ["b", "c", "a"])],
    ],
    [
      "keep it where one becomes two",
      "One.\nTw\no.\nThree.",
      [before[0], passage("Tw", ["b"]), passage("o."), before[2]],
    ],
    ["can all go", "", []],
  ])("%s", (_, typed, after) => {
    expect(typedPassages(typed, before)).toEqual(after);
  });
});
