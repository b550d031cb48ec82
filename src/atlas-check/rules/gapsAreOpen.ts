import { findAll } from "@/atlas-check/findAll";
import type { Atlas } from "@/domain/atlas";
import { addressOf } from "@/domain/atlasAddress";
import { type AtlasProblem, quote } from "@/domain/atlasProblem";
import { suggestion } from "@/domain/nearestWord";
import { PARTNERSHIP_KINDS } from "@/domain/partnership";
import { RECORD_KIND_NAMES } from "@/domain/recordKinds";
import { type Subject, subjectKey, subjectSchema } from "@/domain/subject";
import { gapSubjects, unknownSubjects } from "./openSubjects";
import { quotationsOf } from "./quotationsAreExact";
import { isAnyRecordUnread, problemAt, type RuleContext } from "./rule";

/** A question with a misspelt id would never meet its answer. */
export function everySubjectNamedExists(atlas: Atlas, context: RuleContext): AtlasProblem[] {
  if (isAnyRecordUnread(context)) return [];
  const records = new Set(RECORD_KIND_NAMES.flatMap((file) => atlas[file].map(({ id }) => id)));
  const narrowing = new Set([...records, ...PARTNERSHIP_KINDS]);
  return findAll(atlas, subjectSchema).flatMap(({ value: { record, of }, path }) =>
    [
      { key: "record", id: record, known: records },
      ...(of === undefined ? [] : [{ key: "of", id: of, known: narrowing }]),
    ]
      .filter(({ id, known }) => !known.has(id))
      .map(({ key, id, known }) => {
        const remedy = suggestion(id, known).trim() || "Write the id of a record of the data.";
        return problemAt(atlas, [...path, key], `There is no record with the id ${quote(id)}.`, remedy);
      }),
  );
}

/** "the size of columbus-vilvoorde-2014", "the membership of chattanooga (strong-cities-network)" */
function subjectInWords({ record, field, of }: Subject): string {
  return of === undefined ? `the ${field} of ${record}` : `the ${field} of ${record} (${of})`;
}

/** What the atlas calls unknown is not said by the very words that it quotes. */
export function noQuotationAnswersAGap(atlas: Atlas): AtlasProblem[] {
  const answers = new Map(
    quotationsOf(atlas).flatMap(({ quotation, source, path }) =>
      (quotation.answers ?? []).map((subject) => [
        subjectKey(subject),
        { text: quotation.text, source, at: addressOf(atlas, path) },
      ]),
    ),
  );
  return [...gapSubjects(atlas), ...unknownSubjects(atlas)].flatMap(({ subject, path }) => {
    const answer = answers.get(subjectKey(subject));
    if (!answer) return [];
    const { at, source, text } = answer;
    const where = `${at.file} › ${at.record} › ${at.field}`;
    const problem = `calls ${subjectInWords(subject)} unknown, but ${where} answers it from ${quote(source)}: ${quote(text)}`;
    const remedy = 'Tell what the source says and delete the gap, or correct "answers" of the quotation.';
    return [problemAt(atlas, path, problem, remedy)];
  });
}
