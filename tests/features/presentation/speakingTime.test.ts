import { describe, expect, it } from "vitest";
import { isIfAsked, paceAt, speakingSeconds } from "@/features/presentation/speakingTime";

const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

describe("how long a slide takes to say", () => {
  it("is told from its notes, without what is said only if asked", () => {
    const slide = { text: [words(500)], notes: [words(100), words(30), `If asked for more: ${words(90)}`] };
    expect(speakingSeconds(slide, "If asked")).toBe(60);
  });

  it("is told from its text where it has no notes, and is nothing where it has neither", () => {
    expect(speakingSeconds({ text: [words(65)], notes: [] }, "If asked")).toBe(30);
    expect(speakingSeconds({ text: [words(65)], notes: ["If asked: no."] }, "If asked")).toBe(30);
    expect(speakingSeconds({ text: [], notes: [] }, "If asked")).toBe(0);
  });

  it("knows such notes by how they begin", () => {
    expect(isIfAsked("IF ASKED about it", "If asked")).toBe(true);
    expect(isIfAsked("Nobody asks if asked", "If asked")).toBe(false);
  });
});

describe("the pace", () => {
  // Of four minutes the first slide has one, the second three.
  const seconds = [20, 60];
  it.each([
    [1, 0, "on", 0],
    [1, 74_000, "on", 0],
    [1, 90_000, "behind", 30_000],
    [2, 30_000, "ahead", 30_000],
    [2, 50_000, "on", 0],
    [2, 240_000, "on", 0],
    [2, 300_000, "behind", 60_000],
  ] as const)("on slide %i after %i ms is %s by %i ms", (number, elapsed, kind, byMs) => {
    expect(paceAt(seconds, number, 4, elapsed)).toEqual({ kind, byMs });
  });

  it("has slides of one length where nothing is said", () => {
    expect(paceAt([0, 0], 2, 4, 60_000)).toEqual({ kind: "ahead", byMs: 60_000 });
  });
});
