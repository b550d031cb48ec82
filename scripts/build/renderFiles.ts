import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PrerenderInput } from "@/prerender/prerenderSite";

const MAX_WORKERS = 4;

/** Files that a worker takes at a time: few, so that no worker is busy long after the others. */
const BATCH = 20;

type RenderInput = {
  /** Address of the built `prerenderSite`. */
  module: string;
  input: PrerenderInput;
  paths: readonly string[];
  outDir: string;
};

function render(worker: Worker, paths: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off("message", done);
      worker.off("error", failed);
      end();
    };
    const done = () => settle(resolve);
    const failed = (error: unknown) => settle(() => reject(error));
    worker.on("message", done);
    worker.on("error", failed);
    worker.postMessage(paths);
  });
}

/** Renders files of the site into a folder, on as many processors as there are. Throws what rendering throws. */
export async function renderFiles({ module, input, paths, outDir }: RenderInput): Promise<void> {
  const waiting = [...paths];
  const count = Math.min(MAX_WORKERS, availableParallelism(), Math.ceil(paths.length / BATCH));
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new Worker(new URL("./renderWorker.mjs", import.meta.url), {
        workerData: { module, input, outDir },
      });
      try {
        while (waiting.length > 0) await render(worker, waiting.splice(0, BATCH));
      } finally {
        await worker.terminate();
      }
    }),
  );
}
