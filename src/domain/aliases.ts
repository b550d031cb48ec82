import type { AtlasIndex } from "./atlasIndex";
import { partsOfList } from "./listParts";
import { namesOf, squeeze } from "./names";
import { isListPage, type Page, partOf } from "./page";
import { PAGE_KINDS, RECORD_KINDS } from "./recordKinds";
import type { Names } from "./text";

type Named = { id: string; aliases?: string[] | undefined };

/** The id of the record that has this one or had it before; undefined where none has. */
export function currentId(records: readonly Named[], id: string): string | undefined {
  const its =
    records.find((record) => record.id === id) ?? records.find(({ aliases }) => aliases?.includes(id));
  return its?.id;
}

type Called = Named & { names?: Names | undefined };

function idCalled(records: readonly Called[], name: string): string | undefined {
  const word = squeeze(name);
  return records.find(({ names }) => names && namesOf(names).some((its) => squeeze(its) === word))?.id;
}

/**
 * The present ids of records that are named by ids that they have or had, cities also by their names in any language
 * (`luik`), each once, in their order.
 */
export function currentIds(records: readonly Called[], ids: readonly string[]): string[] {
  const current = ids.map((id) => currentId(records, id) ?? idCalled(records, id));
  return [...new Set(current.filter((id) => id !== undefined))];
}

/** Records that have a page of their own, by the kind of the page. */
function recordsOf(atlas: AtlasIndex, page: Page["kind"]): readonly Named[] | undefined {
  const kind = PAGE_KINDS.find((its) => RECORD_KINDS[its].word === page);
  return kind && atlas[kind];
}

/** The page under its record's present id; the not-found page where the atlas has no such record, or no such part. */
export function currentPage(atlas: AtlasIndex, page: Page): Page {
  if (isListPage(page) && partOf(page) > partsOfList(atlas, page.kind).length) return { kind: "not-found" };
  if (!("id" in page)) return page;
  // The index has no sources: only the build can tell which there are.
  const records = recordsOf(atlas, page.kind);
  if (!records) return page;
  const id = currentId(records, page.id);
  return id === undefined ? { kind: "not-found" } : { kind: page.kind, id };
}

/** Pages under ids that their records had before, each with the page that it leads to. */
export function formerPages(atlas: AtlasIndex): { former: Page; current: Page }[] {
  return PAGE_KINDS.flatMap((its) => {
    const kind = RECORD_KINDS[its].word;
    const records: readonly Named[] = atlas[its];
    return records.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => ({ former: { kind, id: alias }, current: { kind, id } })),
    );
  });
}
