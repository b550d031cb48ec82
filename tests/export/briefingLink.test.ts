import fc from "fast-check";
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseOwnBriefing } from "@/domain/ownBriefing";
import { toBase64Url } from "@/export/base64Url";
import { readBriefingFragment, toBriefingFragment } from "@/export/briefingLink";
import { anyBriefing, ownBriefing, passage, slide } from "../domain/ownBriefings";
import { BRIEFING_BEFORE, FRAGMENT_BEFORE } from "../fixtures/briefingBefore";

const fragmentOf = (briefing = ownBriefing) => toBriefingFragment(briefing) ?? "";

const carrying = (bytes: Uint8Array) => {
  const data = toBase64Url(zlibSync(bytes));
  return `b=1.${data.length}.${data}`;
};

describe("a link that carries a briefing", () => {
  it("gives it back whole, emoji and scripts from the right included", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const fragment = fragmentOf(briefing);
        expect(fragment).toMatch(/^b=1\.\d+\.[\w-]+$/);
        expect(readBriefingFragment(fragment)).toEqual({ kind: "read", briefing });
        expect(readBriefingFragment(`#${fragment}`).kind).toBe("read");
      }),
    );
  });

  it("made before slides had layouts is read as it was written", () => {
    const { format: _format, version: _version, ...briefing } = BRIEFING_BEFORE;
    expect(readBriefingFragment(FRAGMENT_BEFORE)).toEqual({ kind: "read", briefing });
    expect(parseOwnBriefing(BRIEFING_BEFORE)).toEqual({ kind: "read", briefing });
  });

  it("says that it was cut, wherever it was", () => {
    const fragment = fragmentOf();
    const start = fragment.indexOf(".", 4) + 1;
    for (let end = 2; end < fragment.length; end += 1) {
      const read = readBriefingFragment(fragment.slice(0, end));
      expect(read).toEqual(
        end < start ? { kind: "cut" } : { kind: "cut", has: end - start, of: fragment.length - start },
      );
    }
  });

  it("is read with what a program took into it", () => {
    expect(readBriefingFragment(`${fragmentOf()}.`).kind).toBe("read");
    expect(readBriefingFragment(`${fragmentOf()}> wrote`).kind).toBe("read");
  });

  it("says that it was damaged, whichever character was changed", () => {
    const fragment = fragmentOf();
    const start = fragment.indexOf(".", 4) + 1;
    // The last character holds bits that no byte takes.
    for (let at = start; at < fragment.length - 1; at += 1) {
      const other = fragment[at] === "A" ? "B" : "A";
      const changed = fragment.slice(0, at) + other + fragment.slice(at + 1);
      expect(readBriefingFragment(changed).kind).toBe("damaged");
    }
    for (const text of ["b=x", "b=1.x.y", "b=1.3.%%%", "b=1.0.", "b=1.4.AAAA", `b=1.1.${"A"}`])
      expect(readBriefingFragment(text).kind).toBe("damaged");
  });

  it("does not fill the memory", () => {
    expect(readBriefingFragment(carrying(new Uint8Array(20_000_000))).kind).toBe("too-large");
    expect(readBriefingFragment(carrying(new TextEncoder().encode("{}"))).kind).toBe("foreign");
  });

  it("of a newer version is told as such", () => {
    expect(readBriefingFragment("b=2.anything")).toEqual({ kind: "newer", version: 2 });
  });

  it.each(["", "#", "#some-claim", "n=3"])("is none in %j", (fragment) => {
    expect(readBriefingFragment(fragment)).toEqual({ kind: "absent" });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void readBriefingFragment(`b=${text}`)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const data = toBase64Url(bytes);
        expect(readBriefingFragment(`b=1.${data.length}.${data}`).kind).toBe("damaged");
        readBriefingFragment(carrying(bytes));
      }),
    );
  });

  it("is not made of what is too long for one", () => {
    const text = Array.from({ length: 20 }, () => passage("x".repeat(2000)));
    const slides = Array.from({ length: 26 }, (_, index) => slide(`${index}`, { text }));
    expect(toBriefingFragment({ ...ownBriefing, slides })).toBeUndefined();
  });
});
