import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { briefingInLocale } from "@/domain/plainBriefing";
import { PUBLISHED_LOCALES } from "@/i18n/publishedLocales";
import { DATA_FOLDER } from "../dataFolder.ts";
import { formatProblems } from "../formatProblems.ts";
import { readAtlas } from "../readAtlas.ts";
import { atlasInLocale } from "./atlasInLocale.ts";

/**
 * Checks the data and writes for each published language `atlas.<locale>.json`, all of it in one file with the texts of
 * that language, but for the briefings, which have `briefings.<locale>.json` of their own. Throws an error that lists every problem of the data.
 */
export async function generateAtlasFiles(folder = DATA_FOLDER): Promise<void> {
  const { atlas, problems } = await readAtlas(folder);
  if (!atlas) throw new Error(`The data is not sound.\n${formatProblems(problems, folder)}`);
  for (const locale of PUBLISHED_LOCALES) {
    const { atlas: localized, problems: untranslated } = atlasInLocale(atlas, locale);
    if (untranslated.length > 0) {
      throw new Error(`The data is not complete in "${locale}".\n${formatProblems(untranslated, folder)}`);
    }
    const { briefings } = localized;
    await writeFile(join(folder, `atlas.${locale}.json`), JSON.stringify({ ...localized, briefings: [] }));
    const plain = briefings.map((record) => ({ id: record.id, ...briefingInLocale(record, locale) }));
    await writeFile(join(folder, `briefings.${locale}.json`), JSON.stringify(plain));
  }
}
