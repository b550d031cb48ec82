import type * as v from "valibot";

function keyOf(issue: v.GenericIssue): string {
  return JSON.stringify((issue.path ?? []).map(({ key }) => key));
}

/** Drops what another issue of the same value says already: an empty text fits no pattern, a short limit includes a long one. */
export function withoutImplied(issues: readonly v.GenericIssue[]): v.GenericIssue[] {
  const empty = new Set(issues.filter(({ type, input }) => type === "min_length" && input === "").map(keyOf));
  const limits = new Map<string, number>();
  for (const issue of issues) {
    if (issue.type !== "max_length") continue;
    limits.set(
      keyOf(issue),
      Math.min(Number(issue.requirement), limits.get(keyOf(issue)) ?? Number.POSITIVE_INFINITY),
    );
  }
  return issues.filter((issue) => {
    if (issue.type === "regex") return !empty.has(keyOf(issue));
    if (issue.type === "max_length") return issue.requirement === limits.get(keyOf(issue));
    return true;
  });
}
