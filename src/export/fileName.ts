import type { Filters } from "@/domain/filters";
import type { Page } from "@/domain/page";

/** Longer names are cut by some file systems and mail programs. */
const MAX_SLUG = 80;

function periodSlug({ from, to }: Filters): string[] {
  if (from === undefined && to === undefined) return [];
  return [[from ?? "until", to ?? "on"].join("-")];
}

function pageSlug(page: Page): string[] {
  if (page.kind === "home" || page.kind === "not-found") return [];
  return ["id" in page ? page.id : page.kind];
}

/**
 * `belgian-city-partnerships-antwerp-city-pair-2010-2015-2026-11-23.svg`: what it is, the page if it makes a
 * difference, the filters, and the day. Ids are lower-case ASCII, so that every file system takes it.
 */
export function fileName(
  day: string,
  extension: string,
  filters: Filters,
  page: Page = { kind: "home" },
): string {
  const { programs = [], kinds = [], roles = [], regions = [], records = [], basis = [] } = filters;
  const parts = [
    ...pageSlug(page),
    ...programs,
    ...kinds,
    ...roles,
    ...regions,
    ...records,
    ...basis,
    ...periodSlug(filters),
  ].join("-");
  const slug = parts.slice(0, MAX_SLUG).replace(/-+$/, "");
  return `${["belgian-city-partnerships", ...(slug ? [slug] : []), day].join("-")}.${extension}`;
}
