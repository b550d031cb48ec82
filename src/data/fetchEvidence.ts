import { type BriefingEvidence, parseEvidence } from "@/domain/briefingEvidence";
import type { Locale } from "@/domain/locale";
import { DataError, fetchJson } from "./fetchJson";

/** Where what slides say of evidence lies, below the base. */
export const evidencePath = (locale: Locale) => `data/evidence.${locale}.json`;

/**
 * What slides say of the evidence for the sentences of the atlas.
 * Throws DataError where the answer is no success, is cut off, is no JSON or is something else.
 */
export async function fetchEvidence(locale: Locale): Promise<BriefingEvidence> {
  const path = evidencePath(locale);
  const evidence = parseEvidence(await fetchJson(path));
  if (!evidence) throw new DataError(`${path} does not fit the schema`);
  return evidence;
}
