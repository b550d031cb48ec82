import { afterEach, describe, expect, it } from "vitest";
import { writePptx } from "@/export/pptx/writePptx";
import { briefingCalled, frozenSlides } from "../../fixtures/frozenBriefings";
import { briefingOf, fileOf, OPTIONS, readPptx } from "./pptxFiles";

describe("writing a PowerPoint file", () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env.TZ = TZ;
  });

  it("gives the same bytes for the same briefing, wherever and whenever", async () => {
    const briefing = briefingCalled("vilvoorde-columbus");
    const write = (zone: string) => {
      process.env.TZ = zone;
      return writePptx(briefing, OPTIONS);
    };
    const [one, other] = [await write("Pacific/Kiritimati"), await write("America/Los_Angeles")];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it("writes 200 slides, says how far it is, and lets others work meanwhile", async () => {
    const slides = Array.from({ length: 200 }, (_, index) => {
      const { steps: _steps, ...slide } = frozenSlides[index % frozenSlides.length]?.slide ?? {};
      return { ...slide, title: `Slide ${index + 1}` };
    });
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    const bytes = await writePptx(briefingOf(slides), {
      ...OPTIONS,
      onProgress: (done, total) => told.push(done / total),
    });
    clearInterval(timer);
    expect(told).toEqual(Array.from({ length: 200 }, (_, index) => (index + 1) / 200));
    expect(turns).toBeGreaterThan(100);
    expect(bytes.length).toBeLessThan(8_000_000);
    const references = readPptx(bytes).references("ppt/presentation.xml");
    expect(references.filter(({ type }) => type === "slide").length).toBe(200);
  }, 120_000);

  it("ends with an AbortError when it is cancelled, and goes no further", async () => {
    const control = new AbortController();
    let done = 0;
    const writing = writePptx(briefingCalled("twenty-years"), {
      ...OPTIONS,
      signal: control.signal,
      onProgress(count) {
        done = count;
        if (count === 3) control.abort(new Error("A reason of one's own"));
      },
    });
    await expect(writing).rejects.toMatchObject({ name: "AbortError" });
    expect(done).toBe(3);
  });

  it("does not begin when it was cancelled before", async () => {
    const told: number[] = [];
    const writing = writePptx(briefingCalled("twenty-years"), {
      ...OPTIONS,
      signal: AbortSignal.abort(),
      onProgress: (done) => told.push(done),
    });
    await expect(writing).rejects.toMatchObject({ name: "AbortError" });
    expect(told).toEqual([]);
  });

  it("keeps the shipped briefings small enough for an e-mail", async () => {
    const bytes = await fileOf(briefingCalled("twenty-years"), OPTIONS.aspect);
    expect(bytes.length).toBeLessThan(500_000);
  });
});
