import type { Page } from "@/domain/page";

type Target = { page: Page; fragment?: string | undefined };

/** For the attribute `translate` of what a link says: the name of a city is the same for every reader. */
export function translateName({ page, fragment }: Target): "no" | undefined {
  return page.kind === "city" && fragment === undefined ? "no" : undefined;
}
