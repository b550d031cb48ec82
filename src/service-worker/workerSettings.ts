/** Settings that the build writes in front of the worker's code. */
export type WorkerSettings = {
  /** Hash over all kept files: it changes when any of them does. */
  version: string;
  /** The pack; its path is below the base. */
  pack: { path: string; sha256: string; bytes: number };
  /** Bytes stored in all: the pack and the files outside it. */
  bytes: number;
  /** Day of the last change to the data, ISO. */
  updated: string;
};
