import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFilePlace, parseFilePlace } from "@/url-state/filePlace";

describe("the fragment of a briefing's file", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("stage", "text", "presenter"),
        fc.integer({ min: 1, max: 200 }),
        (view, number) => {
          expect(parseFilePlace(formatFilePlace({ view, number }), 200)).toEqual({ view, number });
        },
      ),
    );
  });

  it("leads to the nearest slide, and from anything else to the first", () => {
    const to = (fragment: string) => parseFilePlace(fragment, 5);
    expect(to("#999")).toEqual({ view: "stage", number: 5 });
    expect(to("#0")).toEqual({ view: "stage", number: 1 });
    expect(to("#presenter-9")).toEqual({ view: "presenter", number: 5 });
    expect(to("#slide-7")).toEqual({ view: "text", number: 5 });
    for (const fragment of ["", "#", "#abc", "#-1", "#1.5", "#slide-", "#presenter-", "#99999999", "#<b>"])
      expect(to(fragment)).toEqual({ view: "stage", number: 1 });
  });
});
