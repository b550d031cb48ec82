import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** An SVG and the width in pixels that it is drawn at. */
export type Picture = { svg: string; width: number };

const MAX_WORKERS = 4;

function draw(worker: Worker, picture: Picture): Promise<Buffer> {
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

/** The pictures as PNG, in their order, on as many processors as there are. Throws what the rasteriser throws. */
export async function drawPictures(
  pictures: readonly Picture[],
  fonts: readonly Uint8Array[],
): Promise<Buffer[]> {
  const drawn: Buffer[] = [];
  const waiting = [...pictures.entries()];
  const count = Math.min(MAX_WORKERS, availableParallelism(), pictures.length);
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new Worker(new URL("./pictureWorker.mjs", import.meta.url), { workerData: fonts });
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [index, picture] = next;
          drawn[index] = await draw(worker, picture);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
  return drawn;
}
