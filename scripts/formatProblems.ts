import { type AtlasProblem, formatProblem } from "@/domain/atlasProblem";

/** All problems, then how many. */
export function formatProblems(problems: AtlasProblem[], folder: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const total = `${count} in ${files} ${files === 1 ? "file" : "files"} of ${folder}`;
  return `${problems.map(formatProblem).join("\n")}\n\n${total}`;
}
