import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { briefingInLocale } from "@/domain/plainBriefing";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";
import { formatProblems } from "../formatProblems.ts";
import { readAtlas } from "../readAtlas.ts";
import { atlasInLocale } from "./atlasInLocale.ts";

/**
 * Checks the data of a folder and writes into another for each published language `atlas.<locale>.json`, all of it in one file with the texts of
 * that language, but for the briefings, which have `briefings.<locale>.json` of their own. Throws an error that lists every problem of the data.
 */
export async function generateAtlasFiles(folder: string, target: string): Promise<void> {
  const { atlas, problems } = await readAtlas(folder);
  if (!atlas) throw new Error(`The data is not sound.\n${formatProblems(problems, folder)}`);
  await mkdir(target, { recursive: true });
  for (const locale of PUBLISHED_LOCALES) {
    const { atlas: localized, problems: untranslated } = atlasInLocale(atlas, locale);
    if (untranslated.length > 0) {
      throw new Error(`The data is not complete in "${locale}".\n${formatProblems(untranslated, folder)}`);
    }
    const { briefings } = localized;
    await writeFile(join(target, `atlas.${locale}.json`), JSON.stringify({ ...localized, briefings: [] }));
    const plain = briefings.map((record) => ({ id: record.id, ...briefingInLocale(record, locale) }));
    await writeFile(join(target, `briefings.${locale}.json`), JSON.stringify(plain));
  }
}
