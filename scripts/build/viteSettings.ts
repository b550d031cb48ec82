import { toScopedName } from "./scopedName.ts";

/** Of every build: what the site draws is also in a briefing's file, so both must call a class the same. */
export const CSS = { modules: { generateScopedName: toScopedName } };

/** Which browsers every build is for. */
export const TARGETS = {
  target: "baseline-widely-available",
  // `light-dark()` stays as written; older targets have it rewritten into something that ignores [data-theme].
  cssTarget: ["chrome123", "firefox120", "safari17.5"],
};
