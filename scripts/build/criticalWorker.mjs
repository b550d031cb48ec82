// @ts-check
import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A thread does not take over that Node reads TypeScript.
register();
const { criticalStyles } = await import("./criticalStyles.ts");

parentPort?.on("message", (/** @type {Parameters<typeof criticalStyles>} */ asked) => {
  parentPort?.postMessage(criticalStyles(...asked));
});
