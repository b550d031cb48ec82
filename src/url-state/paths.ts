import type { Locale } from "@/domain/locale";
import { isListPage, LIST_KINDS, type ListKind, listPage, type Page } from "@/domain/page";
import type { PageKind, RecordWord } from "@/domain/recordKinds";
import { DEFAULT_LOCALE, isLocale } from "./urlState";

const FIXED: Record<string, Page> = {
  "": { kind: "home" },
  belgium: { kind: "belgium" },
  compare: { kind: "compare" },
  sources: { kind: "sources" },
  about: { kind: "about" },
  licences: { kind: "licences" },
};

const WITH_ID: { [Kind in PageKind]: RecordWord<Kind> } = {
  cities: "city",
  partnerships: "partnership",
  programs: "program",
  sources: "source",
};

const hasPages = (folder: string): folder is PageKind => Object.hasOwn(WITH_ID, folder);

/** Beside the folders of records: `/cities/` and `/cities/2/`, where `/cities/antwerp/` is a city. */
const LISTS: ReadonlyMap<string, ListKind> = new Map(LIST_KINDS.map((kind) => [kind, kind]));

const EMBED_FOLDER = "embed";

/** The path of a page below the base, with a slash at both ends: `/fr/cities/liege/`, `/embed/fr/cities/liege/`. */
export function formatPath(page: Page, locale: Locale, isEmbed = false): string {
  const prefix = `${isEmbed ? `/${EMBED_FOLDER}` : ""}/${locale === DEFAULT_LOCALE ? "" : `${locale}/`}`;
  if (isListPage(page)) return `${prefix}${page.kind}/${page.part === undefined ? "" : `${page.part}/`}`;
  switch (page.kind) {
    case "home":
      return prefix;
    case "city":
      return `${prefix}cities/${page.id}/`;
    case "partnership":
      return `${prefix}partnerships/${page.id}/`;
    case "program":
      return `${prefix}programs/${page.id}/`;
    case "source":
      return `${prefix}sources/${page.id}/`;
    case "not-found":
      return `${prefix}404/`;
    case "belgium":
    case "compare":
    case "sources":
    case "about":
    case "licences":
      return `${prefix}${page.kind}/`;
  }
}

/** The page of a path below the base. Letter case and slashes at the ends are forgiven; never throws. */
export function parsePath(path: string): { page: Page; locale: Locale; isEmbed?: true } {
  const all = path.toLowerCase().split("/").filter(Boolean);
  const isEmbed = all[0] === EMBED_FOLDER;
  const segments = isEmbed ? all.slice(1) : all;
  const [first = ""] = segments;
  const hasLocale = isLocale(first) && first !== DEFAULT_LOCALE;
  const locale = hasLocale && isLocale(first) ? first : DEFAULT_LOCALE;
  const page = parseSegments(hasLocale ? segments.slice(1) : segments);
  return { page, locale, ...(isEmbed && { isEmbed }) };
}

function parseSegments(segments: string[]): Page {
  const [folder = "", id, ...rest] = segments;
  const fixed = Object.hasOwn(FIXED, folder) ? FIXED[folder] : undefined;
  if (fixed && id === undefined) return fixed;
  const list = rest.length === 0 ? LISTS.get(folder) : undefined;
  if (list && (id === undefined || /^[1-9]\d{0,5}$/.test(id))) return listPage(list, Number(id ?? 1));
  const kind = hasPages(folder) ? WITH_ID[folder] : undefined;
  if (kind && id !== undefined && rest.length === 0 && /^[a-z0-9-]+$/.test(id)) return { kind, id };
  return { kind: "not-found" };
}
