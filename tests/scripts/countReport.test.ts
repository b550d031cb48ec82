import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countBrowserTests, countRun, countUnitTests } from "../../scripts/checks/countReport.ts";

const loaded = { status: "passed", assertionResults: [{}] };
const broken = { status: "failed", assertionResults: [] };

describe("countUnitTests", () => {
  it("counts a file that did not load as a failure", () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [loaded, broken] };
    expect(countUnitTests(report)).toEqual({ passed: 3, failed: 2 });
  });
});

describe("countBrowserTests", () => {
  it("counts what passed when repeated as passed, and errors outside tests as failures", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1 };
    expect(countBrowserTests({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2 });
  });
});

describe("countRun", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "report-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function countNumbers(numbers: { passed: number; failed: number } | string, isExitClean: boolean) {
    const file = join(folder, "report.json");
    await writeFile(file, typeof numbers === "string" ? numbers : JSON.stringify(numbers));
    return countRun(file, (report) => report as { passed: number; failed: number }, isExitClean);
  }

  it("takes the numbers of a clean run", async () => {
    expect(await countNumbers({ passed: 5, failed: 0 }, true)).toEqual({ passed: 5, failed: 0 });
  });

  it("fails a run that ended badly although no test failed", async () => {
    expect(await countNumbers({ passed: 5, failed: 0 }, false)).toEqual({ passed: 5, failed: 1 });
  });

  it("fails a run without tests", async () => {
    expect(await countNumbers({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });

  it("fails a run that left no readable report", async () => {
    expect(await countNumbers("{", true)).toEqual({ passed: 0, failed: 1 });
    expect(await countRun(join(folder, "none.json"), countUnitTests, true)).toEqual({ passed: 0, failed: 1 });
  });
});
