/** What the build writes before the worker's code. */
export type WorkerSettings = {
  /** Names everything that is kept; other files, another version. */
  version: string;
  /** The pack, below the base. */
  pack: { path: string; sha256: string; bytes: number };
  /** Stored in all, with what is fetched beside the pack. */
  bytes: number;
  /** Day of the last change to the data, ISO. */
  updated: string;
};
