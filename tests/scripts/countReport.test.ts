import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countRun, playwrightReport, vitestReport } from "../../scripts/checks/countReport.ts";

const ofUnitTests = (passed: number, failed: number) => ({ numPassedTests: passed, numFailedTests: failed });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function countUnitRun(report: unknown, isExitClean: boolean) {
  const file = join(folder, "unit.json");
  await writeFile(file, typeof report === "string" ? report : JSON.stringify(report));
  return countRun(file, vitestReport, isExitClean);
}

describe("the numbers of a run", () => {
  it("are those of the report of vitest", async () => {
    expect(await countUnitRun(ofUnitTests(5, 0), true)).toMatchObject({ passed: 5, failed: 0, skipped: 0 });
    expect(await countUnitRun(ofUnitTests(5, 2), false)).toMatchObject({ passed: 5, failed: 2, skipped: 0 });
  });

  it("name what was skipped, each group once", async () => {
    const test = (status: string, group: string) => ({ status, ancestorTitles: [group], title: "works" });
    const testResults = [
      { assertionResults: [test("skipped", "nginx"), test("pending", "nginx"), test("passed", "csv")] },
    ];
    expect(await countUnitRun({ ...ofUnitTests(1, 0), testResults }, true)).toEqual({
      passed: 1,
      failed: 0,
      skipped: 2,
      skippedGroups: ["nginx"],
    });
  });

  it("are those of the report of Playwright, where what passed when repeated has passed", async () => {
    const file = join(folder, "browser.json");
    await writeFile(
      file,
      JSON.stringify({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 }, errors: [] }),
    );
    expect(await countRun(file, playwrightReport, false)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 3,
      skippedGroups: [],
    });
  });

  it("name what Playwright has skipped, each group once", async () => {
    const file = join(folder, "skipped.json");
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const suites = [
      {
        title: "firefox.e2e.ts",
        specs: [spec("alone", "skipped")],
        suites: [
          {
            title: "Firefox",
            specs: [spec("walks", "skipped"), spec("reads", "expected")],
            suites: [{ title: "on paper", specs: [spec("prints", "skipped")] }],
          },
        ],
      },
    ];
    const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 3 };
    await writeFile(file, JSON.stringify({ stats, suites }));
    expect(await countRun(file, playwrightReport, true)).toEqual({
      passed: 1,
      failed: 0,
      skipped: 3,
      skippedGroups: ["alone", "Firefox"],
    });
  });

  it("have a failure where the run ended badly although no test failed", async () => {
    expect(await countUnitRun(ofUnitTests(5, 0), false)).toMatchObject({ passed: 5, failed: 1 });
  });

  it("have a failure where no test ran", async () => {
    expect(await countUnitRun(ofUnitTests(0, 0), true)).toMatchObject({ passed: 0, failed: 1 });
  });

  it.each(["{", "{}", '{"numPassedTests": "5"}'])("have a failure where the report is %s", async (report) => {
    expect(await countUnitRun(report, true)).toEqual({ passed: 0, failed: 1 });
  });

  it("have a failure where there is no report", async () => {
    expect(await countRun(join(folder, "none.json"), vitestReport, true)).toEqual({ passed: 0, failed: 1 });
  });
});
