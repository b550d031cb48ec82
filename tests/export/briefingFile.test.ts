import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBriefingText } from "@/domain/parseBriefingText";
import { briefingFileName, briefingFileText } from "@/export/briefingFile";
import { anyBriefing, ownBriefing } from "../domain/ownBriefings";

describe("a briefing's file", () => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        expect(parseBriefingText(briefingFileText(briefing))).toEqual({ kind: "read", briefing });
      }),
    );
  });

  it("is one that people can read too", () => {
    expect(briefingFileText(ownBriefing)).toContain('\n  "title": "For Thursday",\n');
  });

  it.each([
    ["For Thursday", "for-thursday-2026-11-23.json"],
    ["Liège, 2014–2016: “what came of it”", "liege-2014-2016-what-came-of-it-2026-11-23.json"],
    ["../../etc/passwd", "etc-passwd-2026-11-23.json"],
    ["مرحبا", "briefing-2026-11-23.json"],
    ["", "briefing-2026-11-23.json"],
    [`${"x".repeat(59)} y`, `${"x".repeat(59)}-2026-11-23.json`],
  ])("of “%s” is named %s", (title, name) => {
    expect(briefingFileName(title, "2026-11-23", "json")).toBe(name);
  });
});
