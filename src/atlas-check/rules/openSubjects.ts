import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import { type AtlasPath, addressOf } from "@/domain/atlasAddress";
import { gapSchema } from "@/domain/claim";
import { isJsonObject } from "@/domain/jsonObject";
import { SUBJECT_FIELDS, type Subject, type SubjectField } from "@/domain/subject";

/** A question that the atlas calls open, and where it does. */
export type OpenSubject = { subject: Subject; path: AtlasPath };

function isSubjectField(key: unknown): key is SubjectField {
  return SUBJECT_FIELDS.some((field) => field === key);
}

/** An unknown value is one that has a sentence in place of it. */
function unknownsIn(value: unknown, path: AtlasPath): AtlasPath[] {
  if (!isJsonObject(value)) return [];
  if (Object.hasOwn(value, "sentence")) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    unknownsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The field is the one with the unknown value; of a connection, its kind tells it from the record's other ones. */
function impliedSubject(atlas: Atlas, path: AtlasPath): Subject | undefined {
  const field = path.at(-1);
  if (!isSubjectField(field)) return undefined;
  const [file, index, list, place] = path;
  const isOfConnection = file === "partnerships" && list === "connections";
  const { kind } = (isOfConnection && atlas.partnerships[Number(index)]?.connections[Number(place)]) || {};
  return { record: addressOf(atlas, path).record, field, ...(kind && { of: kind }) };
}

/** The subjects of all unknown values. */
export function unknownSubjects(atlas: Atlas): OpenSubject[] {
  const { briefings: _, ...records } = atlas;
  return unknownsIn(records, []).flatMap((path) => {
    const subject = impliedSubject(atlas, path);
    return subject ? [{ subject, path }] : [];
  });
}

/** The subjects of all gaps. */
export function gapSubjects(atlas: Atlas): OpenSubject[] {
  return findAll(atlas, gapSchema).flatMap(({ value, path }) =>
    value.about.map((subject, index) => ({ subject, path: [...path, "about", index] })),
  );
}
