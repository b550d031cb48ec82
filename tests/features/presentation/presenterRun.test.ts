import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elapsedMs, parseRun, type Run, startRun, toggleRun } from "@/features/presentation/presenterRun";
import { anyText } from "../../url-state/arbitraries";

const time = fc.integer({ min: 0, max: 2 ** 45 });
const runs: fc.Arbitrary<Run> = fc.record({ before: time, since: time }, { requiredKeys: ["before"] });

describe("the clock of the presenter", () => {
  it("runs from its start on", () => {
    expect(elapsedMs(startRun(1000), 1000)).toBe(0);
    expect(elapsedMs(startRun(1000), 61_000)).toBe(60_000);
  });

  it("stands while it is held, and goes on from there", () => {
    const held = toggleRun(startRun(1000), 5000);
    expect(elapsedMs(held, 99_000)).toBe(4000);
    const again = toggleRun(held, 100_000);
    expect(elapsedMs(again, 101_000)).toBe(5000);
  });

  it("never runs backwards, where the computer's clock is put back", () => {
    expect(elapsedMs({ before: 4000, since: 9000 }, 5000)).toBe(4000);
  });

  it("is read as it was stored", () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(parseRun(JSON.stringify(run))).toEqual(run);
      }),
    );
  });

  it.each([
    undefined,
    "",
    "null",
    "{}",
    "3",
    "[1]",
    "{",
    '{"before":"1"}',
    '{"before":-1}',
    '{"before":1e999}',
    '{"before":1,"since":null}',
    '{"before":1,"since":"now"}',
  ])("is none where %j is stored", (text) => {
    expect(parseRun(text)).toBeUndefined();
  });

  it("is sound or none, whatever is stored", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (text) => {
        const run = parseRun(text);
        if (run) expect(Number.isFinite(elapsedMs(run, 0))).toBe(true);
      }),
    );
  });
});
