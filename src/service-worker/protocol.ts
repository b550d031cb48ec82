import type { CopyFacts, CopyFailureKind } from "@/domain/offlineCopy";

/** What a page tells the worker. */
export type ToWorker =
  /** Tells the page's version, so that the page gets files of that version. Answered with `facts`. */
  | { type: "join"; version: string }
  /** Checks the copy and fetches what is missing or broken. Answered with `facts`. */
  | { type: "heal" }
  | { type: "cancel" }
  /** The page has removed the copy. */
  | { type: "forget" }
  /** Lets the waiting version take over. Answered with `refused` while a window shows slides. */
  | { type: "take-over" };

/** What the worker tells pages. */
export type FromWorker =
  | { type: "facts"; facts: CopyFacts }
  | { type: "progress"; version: string; bytes: number; totalBytes: number }
  | { type: "failed"; version: string; failure: CopyFailureKind }
  /** The waiting version may not take over now: a window shows slides. */
  | { type: "refused" };

/** Whether a message that came from anywhere is one of these. */
export function isMessage(data: unknown): data is { type: string } {
  return typeof data === "object" && data !== null && "type" in data && typeof data.type === "string";
}
