import type { PrerenderInput } from "@/prerender/prerenderSite";
import { startWorkers } from "./startWorkers.ts";

/** Files that a worker takes at a time: few, so that no worker is busy long after the others. */
const BATCH = 20;

type RenderInput = {
  /** Address of the built `prerenderSite`. */
  module: string;
  input: PrerenderInput;
  paths: readonly string[];
  outDir: string;
};

/** Renders files of the site into a folder, on as many processors as there are. Throws what rendering throws. */
export async function renderFiles({ module, input, paths, outDir }: RenderInput): Promise<void> {
  const workers = startWorkers<readonly string[], number>(new URL("./renderWorker.mjs", import.meta.url), {
    module,
    input,
    outDir,
  });
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  );
  try {
    await Promise.all(batches.map(workers.ask));
  } finally {
    await workers.end();
  }
}
