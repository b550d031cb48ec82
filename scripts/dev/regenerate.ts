import { join, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { ModuleRunner } from "vite/module-runner";
import { DATA_FOLDER } from "../dataFolder.ts";
import type { generateFromData as GenerateFromData } from "../generate/fromData.ts";
import type { generateMessages as GenerateMessages } from "../generate/messages.ts";

type Step = "messages" | "data";

/** An editor writes a file in several steps, and several files at once. */
const SETTLE_MS = 30;

/**
 * Makes again what is derived from a changed file: the compiled messages, or what is made from the data. A fault in
 * either is shown by Vite's overlay in the words of `check:data`, and stays there after a reload, until it is mended;
 * meanwhile the last good one is served. `onData` is called when there are new data.
 */
export function createRegenerator(server: ViteDevServer, runner: ModuleRunner, onData: () => void) {
  const { hot } = server.environments.client;
  const messagesFolder = join(server.config.root, "src/i18n/messages") + sep;
  const waiting = new Set<Step>();
  const problems = new Map<Step, string>();
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const show = () => {
    const [message] = problems.values();
    if (message !== undefined) hot.send({ type: "error", err: { message, stack: "" } });
  };
  hot.on("vite:client:connect", show);

  const loadMessagesStep = (): Promise<{ generateMessages: typeof GenerateMessages }> =>
    runner.import("/scripts/generate/messages.ts");
  const loadDataStep = (): Promise<{ generateFromData: typeof GenerateFromData }> =>
    runner.import("/scripts/generate/fromData.ts");
  // Loaded with the first change, they and what they load would let its author wait for seconds.
  const ofFirstChange = ["generate/places.ts", "generate/timeline.ts", "../src/basemap/isInsideCountry.ts"];
  Promise.all([
    loadMessagesStep(),
    loadDataStep(),
    ...ofFirstChange.map((name) => runner.import(join("/scripts", name))),
  ]).catch(() => {
    // What fails now fails again then.
  });

  const steps: Record<Step, () => Promise<void>> = {
    async messages() {
      const { generateMessages } = await loadMessagesStep();
      // Vite sees the compiled files change, and reloads.
      await generateMessages();
    },
    async data() {
      const { generateFromData } = await loadDataStep();
      await generateFromData();
      onData();
    },
  };

  async function run(step: Step): Promise<void> {
    try {
      await steps[step]();
      // The page whose overlay told it shows what is good now.
      if (problems.delete(step)) hot.send({ type: "full-reload", path: "*" });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.set(step, message);
      server.config.logger.error(message, { timestamp: true });
    }
    show();
  }

  return function regenerate(file: string): void {
    if (!file.endsWith(".json")) return;
    if (file.startsWith(messagesFolder)) waiting.add("messages");
    else if (file.startsWith(DATA_FOLDER + sep)) waiting.add("data");
    else return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const due = [...waiting];
      waiting.clear();
      for (const step of due) running = running.then(() => run(step));
    }, SETTLE_MS);
  };
}
