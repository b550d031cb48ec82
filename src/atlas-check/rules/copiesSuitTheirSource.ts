import * as v from "valibot";
import type { Atlas } from "@/domain/atlas";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { boundsOf } from "@/domain/dateBounds";
import { partialDateSchema } from "@/domain/dateValue";
import { lastDay } from "@/domain/partialDate";
import { isWellFormed } from "./dates";
import { problemAt } from "./rule";

export function archivedCopiesAreElsewhere(atlas: Atlas): AtlasProblem[] {
  return atlas.sources.flatMap(({ url, archived }, index) => {
    if (!archived || archived.url !== url) return [];
    const path = ["sources", index, "archived", "url"];
    const remedy = "Write the address that the archive gives the copy, or delete the copy.";
    return [problemAt(atlas, path, "is the address of the page itself, which is no copy.", remedy)];
  });
}

/** A copy of 2014 may be of a page of 2014-06: the year can mean a later day. */
export function archivedCopiesAreNotOlderThanTheirSource(atlas: Atlas): AtlasProblem[] {
  return atlas.sources.flatMap(({ published, archived }, index) => {
    if (!archived || !v.is(partialDateSchema, archived.date) || !isWellFormed(published)) return [];
    const begin = boundsOf(published)?.earliest;
    if (begin === undefined || begin <= lastDay(archived.date)) return [];
    const problem = `is ${quote(archived.date)}, before the page was published on ${begin} or later.`;
    const remedy = "Correct the day of the copy or the date of publication.";
    return [problemAt(atlas, ["sources", index, "archived", "date"], problem, remedy)];
  });
}
