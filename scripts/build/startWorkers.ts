import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

const MAX_WORKERS = 4;

/** How many threads there are at most. */
export const WORKERS = Math.min(MAX_WORKERS, availableParallelism());

function askWorker<Answer>(worker: Worker, asked: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off("message", done);
      worker.off("error", failed);
      end();
    };
    const done = (answer: Answer) => settle(() => resolve(answer));
    const failed = (error: unknown) => settle(() => reject(error));
    worker.on("message", done);
    worker.on("error", failed);
    worker.postMessage(asked);
  });
}

/**
 * Threads that run a script, which answers one message after the other, on as many processors as there are. `ask` hands a
 * message to the next one that is free, and rejects with what the script throws; `end` stops them.
 *
 * @param data the script's `workerData`
 */
export function startWorkers<Asked, Answer>(script: URL, data?: unknown) {
  const workers: Worker[] = [];
  const idle: Worker[] = [];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> | Worker => {
    const free = idle.pop();
    if (free) return free;
    if (workers.length < WORKERS) {
      const worker = new Worker(script, { workerData: data });
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
    async ask(asked: Asked): Promise<Answer> {
      const worker = await take();
      const answer = await askWorker<Answer>(worker, asked);
      giveBack(worker);
      return answer;
    },
    end: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
