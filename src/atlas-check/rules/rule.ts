import type { Atlas, DataFile } from "@/domain/atlas";
import { type AtlasPath, addressOf } from "@/domain/atlasAddress";
import type { AtlasProblem } from "@/domain/atlasProblem";
import type { Country } from "@/domain/city";
import type { LatLng } from "@/domain/latLng";

/** The id of a record that could not be read, or of something in it. */
export type Loss = { file: DataFile; id: string };

/** What is in the files but not in the atlas, because it is broken. Rules keep silent where it could be what they miss. */
export type Unread = { files: ReadonlySet<DataFile>; losses: readonly Loss[] };

export type RuleContext = {
  isInsideCountry: (country: Country, place: LatLng) => boolean;
  /** The whole text of some sources, by id. */
  sourceTexts?: ReadonlyMap<string, string>;
  /** Left out where everything could be read. */
  unread?: Unread;
};

/** One check across the records of an atlas that its schema already accepts. */
export type AtlasRule = (atlas: Atlas, context: RuleContext) => AtlasProblem[];

export function problemAt(atlas: Atlas, path: AtlasPath, problem: string, remedy: string): AtlasProblem {
  return { ...addressOf(atlas, path), problem, remedy };
}

/** Whether a record that the atlas lacks may stand in its file all the same, broken. */
export function mayBeUnread({ unread }: RuleContext, file: DataFile, id: string): boolean {
  if (!unread) return false;
  return unread.files.has(file) || unread.losses.some((loss) => loss.file === file && loss.id === id);
}

/** Whether any record may stand in its file and is not in the atlas. */
export function isAnyRecordUnread({ unread }: RuleContext): boolean {
  return unread !== undefined && (unread.files.size > 0 || unread.losses.length > 0);
}
