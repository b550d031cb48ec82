import type { IslandHtml } from "@/app/pageData";
import type { Reading } from "@/content/reading";

/** The HTML of what is the same in every page of a language. */
export function renderIslands(_reading: Reading): IslandHtml {
  return { timeline: "", list: "" };
}
