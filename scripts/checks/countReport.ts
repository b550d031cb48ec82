import { readFile } from "node:fs/promises";
import * as v from "valibot";

export interface Count {
  passed: number;
  failed: number;
}

type ReportSchema = v.GenericSchema<unknown, Count>;

export const vitestReport: ReportSchema = v.pipe(
  v.object({ numPassedTests: v.number(), numFailedTests: v.number() }),
  v.transform(({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })),
);

/** What passed only when repeated has passed: Playwright itself names it. */
export const playwrightReport: ReportSchema = v.pipe(
  v.object({ stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }) }),
  v.transform(({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
);

/**
 * The numbers of a run. One that ended badly, left no readable report or ran no test has failed, whatever they say.
 *
 * @param file the report, which must have been removed before the run
 * @param isExitClean whether the runner ended with exit code 0
 */
export async function countRun(file: string, schema: ReportSchema, isExitClean: boolean): Promise<Count> {
  const { passed, failed } = await readFile(file, "utf8")
    .then((text) => v.parse(schema, JSON.parse(text)))
    .catch(() => ({ passed: 0, failed: 0 }));
  return isExitClean && passed > 0 ? { passed, failed } : { passed, failed: Math.max(failed, 1) };
}
