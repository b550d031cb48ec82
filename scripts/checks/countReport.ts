import { readFile } from "node:fs/promises";
import * as v from "valibot";

export interface Count {
  passed: number;
  failed: number;
}

const unitReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const browserReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

/** Counts a report of vitest; a file that could not even be loaded is one failure. */
export function countUnitTests(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = v.parse(unitReport, report);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

/** Counts a report of Playwright, which itself names what passed only when repeated; errors outside tests are failures. */
export function countBrowserTests(report: unknown): Count {
  const { stats, errors } = v.parse(browserReport, report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/**
 * A run that crashed, wrote no report, or ran no test has failed, whatever its numbers say.
 *
 * @param file the report, which must have been removed before the run
 */
export async function countRun(
  file: string,
  count: (report: unknown) => Count,
  isExitClean: boolean,
): Promise<Count> {
  const counted = await readFile(file, "utf8")
    .then((text) => count(JSON.parse(text)))
    .catch(() => ({ passed: 0, failed: 1 }));
  const isSilentFailure = counted.failed === 0 && (!isExitClean || counted.passed === 0);
  return isSilentFailure ? { ...counted, failed: 1 } : counted;
}
