import { queryOptions } from "@tanstack/react-query";
import type { PageFile } from "@/content/pageFile";
import { PAGE_FILE } from "@/content/pageFileName";
import { DataError, fetchJson } from "./fetchJson";
import { KEPT_FOR_VISIT } from "./keptForVisit";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Written by the build that it names: what that build wrote has the shape that this script knows. */
function isPageFile(content: unknown, build: string): content is PageFile {
  if (!isObject(content) || content.build !== build || !isObject(content.view)) return false;
  const { content: text, picture } = content.view;
  return isObject(text) && Array.isArray(text.sections) && isObject(picture);
}

async function fetchPage(path: string, build: string, signal: AbortSignal): Promise<PageFile> {
  const file = path.slice(1) + PAGE_FILE;
  const content = await fetchJson(file, signal);
  if (!isPageFile(content, build)) throw new DataError(`${file} is no page of the build ${build}`);
  return content;
}

/**
 * A page as data, by its path below the base. Fails where there is none, where it is cut or no JSON, and where it is of
 * another build than the script.
 */
export function pageQuery(path: string, build: string) {
  return queryOptions({
    queryKey: ["page", path, build],
    queryFn: ({ signal }) => fetchPage(path, build, signal),
    ...KEPT_FOR_VISIT,
  });
}
