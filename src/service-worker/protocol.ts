import type { CopyFacts, CopyFailureKind } from "@/domain/offlineCopy";

/** What a page tells the worker. */
export type ToWorker =
  /** Which version the page is of, so that it gets files of the same; answered with `facts`. */
  | { type: "join"; version: string }
  /** Look whether everything kept is there and whole, and fetch what is not; answered with `facts`. */
  | { type: "heal" }
  | { type: "cancel" }
  /** Nothing is kept any more. */
  | { type: "forget" }
  /** Let the version that waits take over; answered with `refused` where it may not. */
  | { type: "take-over" };

/** What the worker tells pages. */
export type FromWorker =
  | { type: "facts"; facts: CopyFacts }
  | { type: "progress"; version: string; bytes: number; totalBytes: number }
  | { type: "failed"; version: string; failure: CopyFailureKind }
  /** A window shows slides. */
  | { type: "refused" };

/** Whether a message that came from anywhere is one of these. */
export function isMessage(data: unknown): data is { type: string } {
  return typeof data === "object" && data !== null && "type" in data && typeof data.type === "string";
}
