import { describe, expect, it } from "vitest";
import { changedFacts, fingerprintsOf } from "@/domain/factFingerprints";
import type { Facts } from "@/domain/facts";
import { fingerprint } from "@/domain/fingerprint";
import { passage, slide } from "./ownBriefings";

const before: Facts = {
  claims: { visit: { text: "They went.", of: "delegation:visit" } },
  gaps: { size: { text: "How many is not known.", of: "delegation:visit" } },
};
const after: Facts = {
  ...before,
  claims: { visit: { text: "They went in June.", of: "delegation:visit" } },
};
const slides = [
  slide("One", {
    text: [passage("They went.", ["visit"])],
    notes: [passage("How many?", [], ["size"]), passage("Mine."), passage("Odd.", ["constructor"])],
  }),
];

describe("what a briefing remembers of its facts", () => {
  it("is how the words of each were, and nothing of what the atlas does not have", () => {
    expect(fingerprintsOf(slides, before)).toEqual({
      visit: fingerprint("They went."),
      size: fingerprint("How many is not known."),
    });
  });

  it("stays as it was when it was taken over, until it is taken anew", () => {
    const taken = fingerprintsOf(slides, before);
    expect(fingerprintsOf(slides, after, taken)).toEqual(taken);
    expect(fingerprintsOf(slides, after, { size: taken.size ?? "" }).visit).toBe(
      fingerprint("They went in June."),
    );
  });

  it("tells where the words are others today", () => {
    const taken = fingerprintsOf(slides, before);
    expect(changedFacts(slides, taken, before)).toEqual([]);
    expect(changedFacts(slides, taken, after)).toEqual([
      { slide: 0, part: "text", paragraph: 0, ids: ["visit"] },
    ]);
    expect(changedFacts(slides, {}, after)).toEqual([]);
    expect(changedFacts(slides, taken, { claims: {}, gaps: {} })).toEqual([]);
  });
});
