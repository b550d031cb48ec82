import type { Locale } from "@/domain/locale";
import { formatPresentPath } from "./presentPaths";

/** Folder below the base where it lies how a reader's own briefing is cited: of one that names an author, or none. */
export function ownCitationPath(locale: Locale, isSigned: boolean): string {
  return `${formatPresentPath({ kind: "own" }, locale)}${isSigned ? "" : "unsigned/"}`;
}
