import { queryOptions } from "@tanstack/react-query";
import type { PageEvidence } from "@/content/pageEvidence";
import { EVIDENCE_FILE } from "@/content/pageFileName";
import { DataError, fetchJson } from "./fetchJson";
import { KEPT_FOR_VISIT } from "./keptForVisit";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Written by the build that it names: what that build wrote has the shape that this script knows. */
function isPageEvidence(content: unknown, build: string): content is PageEvidence {
  if (!isObject(content) || content.build !== build) return false;
  return Array.isArray(content.sources) && isObject(content.uses);
}

async function fetchPageEvidence(path: string, build: string, signal: AbortSignal): Promise<PageEvidence> {
  const file = path.slice(1) + EVIDENCE_FILE;
  const content = await fetchJson(file, signal);
  if (!isPageEvidence(content, build)) throw new DataError(`${file} is no evidence of the build ${build}`);
  return content;
}

/**
 * What the sentences of a page rest on, by its path below the base. Fails where there is none, where it is cut or no JSON,
 * and where it is of another build than the script.
 */
export function pageEvidenceQuery(path: string, build: string) {
  return queryOptions({
    queryKey: ["page-evidence", path, build],
    queryFn: ({ signal }) => fetchPageEvidence(path, build, signal),
    ...KEPT_FOR_VISIT,
  });
}
