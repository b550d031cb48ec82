import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, describe, expect, it } from "vitest";
import { writePptx } from "@/export/pptx/writePptx";
import { briefingCalled } from "../../fixtures/frozenBriefings";
import { all, OPTIONS } from "./pptxFiles";

const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true }));

function convert(path: string, format: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", format, "--outdir", folder, path], {
    stdio: "ignore",
  });
  return path.replace(/\.[a-z]+$/, `.${format}`);
}

describe.skipIf(!hasLibreOffice)("LibreOffice, where this machine has it,", () => {
  it("opens a briefing, and keeps slides, named lines, notes and descriptions when it saves it", async () => {
    const briefing = briefingCalled("vilvoorde-columbus");
    const path = join(folder, "briefing.pptx");
    writeFileSync(path, await writePptx(briefing, OPTIONS));
    const saved = readFileSync(convert(path, "fodp"), "utf8");
    const { document } = new JSDOM(saved, { contentType: "application/xml" }).window;
    const pages = all(document, "draw:page");
    expect(pages.length).toBe(briefing.slides.length);
    for (const [index, slide] of briefing.slides.entries()) {
      const page = pages[index];
      if (!page) throw new Error("A page is not there");
      const said = (root: Element | undefined) => root?.textContent?.replaceAll(/\s+/g, " ") ?? "";
      const notes = said(all(page, "presentation:notes")[0]);
      for (const text of [...slide.notes, ...slide.noteSources]) expect(notes).toContain(text);
      for (const text of [slide.title, ...slide.text]) expect(said(page)).toContain(text);
      const named = new Set(all(page, "draw:g").map((group) => group.getAttribute("draw:name")));
      expect(slide.picture.lines.filter(({ name }) => named.has(name)).length).toBeGreaterThan(0);
      // LibreOffice 7 does not read those of groups.
      const described = all(page, "svg:desc").map(said);
      for (const { label } of slide.picture.marks.filter(({ emphasis }) => emphasis !== "none"))
        expect(described.some((text) => text.startsWith(`${label}: `))).toBe(true);
    }
  }, 120_000);
});
