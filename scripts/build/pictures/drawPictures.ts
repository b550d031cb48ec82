import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What draws an SVG, and the width in pixels that it is drawn at. */
export type Picture = { svg: () => string; width: number };

/** An SVG, and the width in pixels that it is drawn at. */
export type DrawnSvg = { svg: string; width: number };

const MAX_WORKERS = 4;

export const PICTURE_WORKERS = Math.min(MAX_WORKERS, availableParallelism());

function askWorker(worker: Worker, picture: DrawnSvg): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off("message", done);
      worker.off("error", failed);
      end();
    };
    const done = (png: Uint8Array) => settle(() => resolve(Buffer.from(png)));
    const failed = (error: unknown) => settle(() => reject(error));
    worker.on("message", done);
    worker.on("error", failed);
    worker.postMessage(picture);
  });
}

/**
 * Draws pictures as PNG on as many processors as there are, each when one of them is free. `draw` rejects with what the
 * rasteriser throws; `end` stops the workers.
 */
export function startDrawing(fonts: readonly Uint8Array[]) {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> | Worker => {
    const free = idle.pop();
    if (free) return free;
    if (workers.length < PICTURE_WORKERS) {
      const worker = new Worker(new URL("./pictureWorker.mjs", import.meta.url), { workerData: fonts });
      workers.push(worker);
      return worker;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (worker: Worker) => {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  };
  return {
    async draw(picture: DrawnSvg): Promise<Buffer> {
      const worker = await take();
      const png = await askWorker(worker, picture);
      giveBack(worker);
      return png;
    },
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
