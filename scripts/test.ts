import { chooseStages } from "./checks/chooseStages.ts";
import type { Count } from "./checks/countReport.ts";
import { endChildrenOnExit } from "./checks/runCommand.ts";
import { type Stage, stages } from "./checks/stages.ts";

endChildrenOnExit();

try {
  await check(chooseStages(process.argv.slice(2), stages));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(chosen: ReturnType<typeof chooseStages>): Promise<void> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const skippedGroups: string[] = [];
  const failedStages: string[] = [];
  for (const stage of chosen.stages) {
    console.log(`\n== ${stage.heading} ==`);
    const {
      passed,
      failed,
      skipped = 0,
      skippedGroups: groups = [],
    } = await run(stage, chosen.files, failedStages.includes("build"));
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    skippedGroups.push(...groups);
    if (failed > 0) failedStages.push(stage.name);
  }
  if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join(", ")}`);
  for (const group of skippedGroups) console.log(`Skipped: ${group}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  if (failedStages.length > 0) process.exitCode = 1;
}

async function run(stage: Stage, files: string[], hasBuildFailed: boolean): Promise<Count> {
  try {
    // Browser tests of an older build would say nothing about this one.
    if (hasBuildFailed) throw new Error("Not run, because the build failed.");
    return await stage.run(stage.takesFiles ? files : []);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
