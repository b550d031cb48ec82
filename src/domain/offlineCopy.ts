/** Why files could not be kept: no answer, another one than the list promises, no room, no storage, or the reader. */
export type CopyFailureKind = "network" | "changed" | "full" | "storage" | "cancelled";

/** Facts about the copy of one version on a device. */
export type CopyFacts = {
  version: string;
  /** Whether everything is kept. */
  isComplete: boolean;
  /** Bytes that the copy takes on the device. */
  bytes: number;
  /** Day of the last change to the data, ISO. */
  updated: string;
};

/** Whether the site is kept on this device. */
export type CopyState =
  | { kind: "checking" }
  | { kind: "impossible"; why: "insecure" | "unsupported" | "forbidden" }
  /** The reader removed it, or saves data and has not asked for it. */
  | { kind: "absent"; why: "removed" | "saving" | "large" }
  | { kind: "filling"; bytes: number; totalBytes: number }
  | { kind: "ready"; facts: CopyFacts }
  | { kind: "failed"; failure: CopyFailureKind };

/**
 * Whether there is a newer version than the page shown: it waits, it may not come while slides are shown, or another
 * window has taken it already.
 */
export type UpdateState = "none" | "ready" | "presenting" | "elsewhere";

/** The state of a reader's search for a new version. */
export type LookState = "none" | "looking" | "newest" | "unreachable";

export type OfflineState = { copy: CopyState; update: UpdateState; look: LookState };
