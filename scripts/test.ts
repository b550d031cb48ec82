import { endChildrenOnExit } from "./checks/runCommand.ts";
import { type Stage, stages } from "./checks/stages.ts";

endChildrenOnExit();
const total = { passed: 0, failed: 0 };
const failedStages = new Set<string>();

for (const stage of chooseStages(process.argv.slice(2))) {
  console.log(`\n== ${stage.heading} ==`);
  const { passed, failed } = await runStage(stage);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedStages.add(stage.name);
}

if (failedStages.size > 0) console.log(`\nFailed: ${[...failedStages].join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** All stages, or those that were named; the generated files always come first. */
function chooseStages(names: string[]): Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`No stage ${unknown.join(", ")}. There are: ${stages.map(({ name }) => name).join(", ")}.`);
    process.exit(1);
  }
  if (names.length === 0) return stages;
  return stages.filter(({ name }) => name === "generate" || names.includes(name));
}

/** Browser tests of an older build would say nothing about this one. */
async function runStage(stage: Stage) {
  if (stage.name === "browser" && failedStages.has("build")) {
    console.log("Not run, because the build failed.");
    return { passed: 0, failed: 1 };
  }
  return stage.run().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
}
