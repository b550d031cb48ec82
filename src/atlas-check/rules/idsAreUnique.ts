import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import type { AtlasPath } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { claimSchema, gapSchema } from "@/domain/claim";
import { LIST_KINDS } from "@/domain/page";
import { FRAGMENT_KINDS, PAGE_KINDS, RECORD_KINDS, type RecordKind } from "@/domain/recordKinds";
import { problemAt, type RuleContext } from "./rule";

const PAGE_FILES = [...PAGE_KINDS, "briefings"] as const;

/** Ids of elements on the pages, which a fragment would scroll to in place of the record. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  "main",
  "map",
  "panel",
  "list",
  "legend",
  "notices",
  "timeline",
  "search",
]);

type Named = { id: string; path: AtlasPath };

/** The ids of a file's records, and those that they had before: an old link must not lead to another record. */
function namedIn(atlas: Atlas, file: RecordKind | "briefings"): Named[] {
  return atlas[file].flatMap((record, index): Named[] => [
    { id: record.id, path: [file, index, "id"] },
    ...("aliases" in record ? (record.aliases ?? []) : []).map(
      (id, place): Named => ({ id, path: [file, index, "aliases", place] }),
    ),
  ]);
}

const FRAGMENT_WORDS = FRAGMENT_KINDS.map((kind) => RECORD_KINDS[kind].word);

/** All records that a page shows under `#<id>`. */
function fragments(atlas: Atlas): Named[] {
  const nested = [...findAll(atlas, claimSchema), ...findAll(atlas, gapSchema)];
  return [
    ...FRAGMENT_KINDS.flatMap((file) => namedIn(atlas, file)),
    ...nested.map(({ value, path }) => ({ id: value.id, path: [...path, "id"] })),
  ];
}

function repeated(named: Named[], taken: Iterable<string>): Named[] {
  const seen = new Set(taken);
  return named.filter(({ id }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated;
  });
}

/** What has a page of its own has it by its id. */
export function idsAreUniquePerFile(atlas: Atlas, { unread }: RuleContext): AtlasProblem[] {
  return PAGE_FILES.flatMap((file) => {
    const lost = unread?.losses.filter((loss) => loss.file === file).map(({ id }) => id) ?? [];
    return repeated(namedIn(atlas, file), lost).map(({ id, path }) =>
      problemAt(
        atlas,
        path,
        `Another record of ${file}.json has the id ${quote(id)} too.`,
        "Delete the record if it is a copy, or give the newer one an id of its own: published ids never change.",
      ),
    );
  });
}

/** What stands inside a copied record is copied with it: one report of the record is enough. */
function outsideCopies(atlas: Atlas, named: Named[]): Named[] {
  const copies = [...PAGE_FILES, ...FRAGMENT_KINDS].flatMap((file) => repeated(namedIn(atlas, file), []));
  const places = new Set(copies.map(({ path: [file, index] }) => `${file} ${index}`));
  return named.filter(
    ({ path: [file, index, ...rest] }) => rest.length === 1 || !places.has(`${file} ${index}`),
  );
}

export function fragmentIdsAreUnique(atlas: Atlas): AtlasProblem[] {
  const all = outsideCopies(atlas, fragments(atlas));
  return repeated(all, []).map(({ id, path }) => {
    const [file] = all.find((other) => other.id === id)?.path ?? [];
    return problemAt(
      atlas,
      path,
      `The id ${quote(id)} is taken by another record, in ${file}.json.`,
      `Choose an id that no ${FRAGMENT_WORDS.join(", ")}, claim or gap has: links end in it.`,
    );
  });
}

export function noFragmentIdIsReserved(atlas: Atlas): AtlasProblem[] {
  return fragments(atlas)
    .filter(({ id }) => RESERVED_IDS.has(id))
    .map(({ id, path }) =>
      problemAt(
        atlas,
        path,
        `The id ${quote(id)} belongs to a part of the page.`,
        `Choose an id that is none of ${[...RESERVED_IDS].join(", ")}.`,
      ),
    );
}

export function noPageIdIsANumber(atlas: Atlas): AtlasProblem[] {
  return PAGE_KINDS.filter((file) => LIST_KINDS.some((list) => list === RECORD_KINDS[file].list))
    .flatMap((file) => namedIn(atlas, file))
    .filter(({ id }) => /^\d+$/.test(id))
    .map(({ id, path }) =>
      problemAt(
        atlas,
        path,
        `The id ${quote(id)} is a number.`,
        "Choose an id with a letter in it: addresses that end in a number are parts of a list.",
      ),
    );
}
