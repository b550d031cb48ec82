import type { Shown } from "@/domain/applyFilters";
import type { Page } from "@/domain/page";

const SET_OF: Record<string, keyof Shown> = {
  city: "cities",
  partnership: "partnerships",
  program: "programs",
  delegation: "delegations",
  outcome: "outcomes",
  event: "events",
};

const recordsIn = (root: ParentNode) => root.querySelectorAll<HTMLElement>("[data-record]");

/** Leaves out what the filters do not ask for; everything is in where there are none. */
export function markShown(root: ParentNode, shown: Shown | undefined): void {
  for (const element of recordsIn(root)) {
    const [kind = "", id = ""] = element.dataset.record?.split(":") ?? [];
    const set = SET_OF[kind];
    element.toggleAttribute("data-out", Boolean(shown && set && !shown[set].has(id)));
  }
}

/** Marks the record that the page is about. */
export function markCurrent(root: ParentNode, page: Page): void {
  const current = "id" in page ? `${page.kind}:${page.id}` : undefined;
  for (const element of recordsIn(root)) {
    const isCurrent = element.dataset.record === current;
    element.toggleAttribute("data-current", isCurrent);
    const link = element.matches("a") ? element : element.querySelector("a");
    if (isCurrent) link?.setAttribute("aria-current", "true");
    else link?.removeAttribute("aria-current");
  }
}

/** Lets the links of an island carry the reader's filters along, as all others do. `query` has its `?`. */
export function markQuery(root: ParentNode, query: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const [address = "", hash] = (link.getAttribute("href") ?? "").split("#");
    const [path = ""] = address.split("?");
    link.setAttribute("href", path + query + (hash ? `#${hash}` : ""));
  }
}
