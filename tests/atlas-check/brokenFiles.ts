import fc from "fast-check";
import { DATA_FILE_NAMES, type DataFile } from "@/domain/atlas";
import { soundAtlas } from "../domain/buildAtlas";
import { type Json, replaceSomewhere } from "../domain/replaceSomewhere";

/** Files of the sound atlas with anything put somewhere. */
export const brokenFiles: fc.Arbitrary<{ file: DataFile; envelope: unknown }> = fc.oneof(
  ...DATA_FILE_NAMES.map((file) =>
    replaceSomewhere({ [file]: soundAtlas[file] as unknown as Json }).map((envelope) => ({ file, envelope })),
  ),
);
