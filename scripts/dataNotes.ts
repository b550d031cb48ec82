import { quotationsOf } from "@/atlas-check/rules/quotationsAreExact";
import type { Atlas } from "@/domain/atlas";
import { addressOf } from "@/domain/atlasAddress";

/** The ids of the records whose quotations answer nothing, by source: such words can close no gap. */
function withoutAnswers(atlas: Atlas): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { quotation, source, path } of quotationsOf(atlas)) {
    if (quotation.answers && quotation.answers.length > 0) continue;
    ids.set(source, (ids.get(source) ?? new Set()).add(addressOf(atlas, path).record));
  }
  return ids;
}

/** What is worth a look in sound data and is no problem. `today` is a day, YYYY-MM-DD. Empty: nothing is. */
export function dataNotes(atlas: Atlas, today: string): string[] {
  const { updated } = atlas.about;
  const silent = withoutAnswers(atlas);
  return [
    ...(updated > today
      ? [`about.json › about › updated: is "${updated}", after today (${today}) by this computer's clock.`]
      : []),
    ...(silent.size > 0
      ? [
          'Quotations without "answers", by source: where one answers a question, say so, and no gap can ask it.',
          ...[...silent].map(([source, ids]) => `  ${source}: ${[...ids].join(", ")}`),
        ]
      : []),
  ];
}
