import { readFile } from "node:fs/promises";
import * as v from "valibot";

export interface Count {
  passed: number;
  failed: number;
  /** Tests that need a program that is not installed here. */
  skipped?: number;
  /** The groups of the skipped tests, each once, if the report names them. */
  skippedGroups?: string[];
}

type ReportSchema = v.GenericSchema<unknown, Count>;

const testSchema = v.object({ status: v.string(), ancestorTitles: v.array(v.string()), title: v.string() });

export const vitestReport: ReportSchema = v.pipe(
  v.object({
    numPassedTests: v.number(),
    numFailedTests: v.number(),
    testResults: v.optional(v.array(v.object({ assertionResults: v.array(testSchema) })), []),
  }),
  v.transform(({ numPassedTests, numFailedTests, testResults }) => {
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === "skipped" || status === "pending");
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: skipped.length,
      skippedGroups: [...new Set(skipped.map(({ ancestorTitles: [group], title }) => group ?? title))],
    };
  }),
);

type Suite = {
  title: string;
  specs: { title: string; tests: { status: string }[] }[];
  suites: Suite[];
};

const suiteSchema: v.GenericSchema<unknown, Suite> = v.object({
  title: v.string(),
  specs: v.optional(
    v.array(v.object({ title: v.string(), tests: v.array(v.object({ status: v.string() })) })),
    [],
  ),
  suites: v.optional(v.array(v.lazy(() => suiteSchema)), []),
});

/** What tests that did not run are about: their group, or those outside any by themselves. */
function skippedIn({ specs, suites }: Suite, group?: string): string[] {
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === "skipped"))
      .map(({ title }) => group ?? title),
    ...suites.flatMap((suite) => skippedIn(suite, group ?? suite.title)),
  ];
}

/** A test that passed only when repeated counts as passed. Playwright names it. */
export const playwrightReport: ReportSchema = v.pipe(
  v.object({
    stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number(), skipped: v.number() }),
    // Each is a file.
    suites: v.optional(v.array(suiteSchema), []),
  }),
  v.transform(({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    skippedGroups: [...new Set(suites.flatMap((file) => skippedIn(file)))],
  })),
);

/**
 * The numbers of a run. One that ended badly, left no readable report or ran no test has failed, whatever they say.
 *
 * @param file the report, which must have been removed before the run
 * @param isExitClean whether the runner ended with exit code 0
 */
export async function countRun(file: string, schema: ReportSchema, isExitClean: boolean): Promise<Count> {
  const count = await readFile(file, "utf8")
    .then((text) => v.parse(schema, JSON.parse(text)))
    .catch((): Count => ({ passed: 0, failed: 0 }));
  return isExitClean && count.passed > 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
}
