import { DATA_FILE_NAMES } from "@/domain/atlas";
import type { AtlasProblem } from "@/domain/atlasProblem";

/** File by file, as an editor goes through them; files that do not belong there first. */
export function inFileOrder(problems: readonly AtlasProblem[]): AtlasProblem[] {
  const order = DATA_FILE_NAMES.map((file) => `${file}.json`);
  return problems.toSorted((one, other) => order.indexOf(one.file) - order.indexOf(other.file));
}
